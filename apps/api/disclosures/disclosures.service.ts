import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Brackets, DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { type CaseState, DISCLOSURE_KINDS, NEVER_SHOWN, type Role } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import { type Calendar, dateOf, daysLeft, endOfDay, shownThrough } from '#law';
import { CaseEntity, CaseRecords, canonical, DisclosureEntity, DisclosureEntryEntity, LawData, sha256 } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { decodeCursor, pageOf } from '../shared/cursor';
import { LOGGER } from '../shared/logger';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import type { Field } from './content';
import type { DisclosureQuery, DraftDisclosure, PublishDisclosure, WithdrawDisclosure } from './disclosures.schemas';
import { privateIn } from './known';
import { type Marks, type Private, publicText, redact, type Segment } from './redaction';
import { settledThrough } from './settled';
import { earlierOf, type findingOf, step } from './standing';
import { subjectsOf } from './subjects';
import { fellDue, ofKind, soonThrough } from './timely';

/** Who prepares, and who answers for it to the public: the decision is the authority's, so its head or its reviewer. */
const DRAFTERS = ['officer', 'head', 'legal'] as const satisfies readonly Role[];
const CONFIRMERS = ['head', 'legal'] as const satisfies readonly Role[];

/** Looked through for what must be kept back; the rest is written by the system itself. */
const SCANNED: readonly Field['name'][] = ['party', 'matter', 'facts', 'basis', 'penalty'];

const LAW = '行政处罚法 第四十八条';
/** Of acts that are no penalty. */
const ACT_LAW = '国办发〔2018〕118号';
const lawOf = ({ kind }: Pick<DisclosureEntity, 'kind'>) => (kind === 'penalty' ? LAW : ACT_LAW);
const today = () => dateOf(new Date().toISOString());

interface Draft {
  fields: { name: string; title: string; segments: Segment[] }[];
  content: { name: string; title: string; text: string }[];
  finding: ReturnType<typeof findingOf>;
  rule: { withinSource: string; confirmed: boolean };
  alteration: string | null;
  /** What it is published instead of: changed since, or annulled and made anew. */
  replaces: Pick<DisclosureEntity, 'publicId' | 'state'> | null;
  served: boolean;
  ready: boolean;
}

/**
 * 公示 of penalty decisions, and of other acts of enforcement: drafted from the record, confirmed by a person, withdrawn with a
 * reason.
 *
 * 1. A confirmation names what was seen: the version of the row and a hash of the text with all that decides over it. Where the
 *    record has moved since, it is refused.
 * 2. The row is held while it is changed: of two who confirm at once the second is told that it has been done.
 * 3. Only what was made public is kept as public text; nothing outside reads the record.
 * 4. Of the penalties of one case no two stand at once: what a decision was before it was changed is withdrawn first. All its
 *    rows are held.
 *
 * @source 行政处罚法 第四十八条、第五十条
 */
@Injectable()
export class DisclosuresService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly people: People,
    private readonly law: LawData,
    private readonly engine: CaseEngine,
    private readonly records: CaseRecords,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async list(me: Principal, { view, kind, unit, q, dueFrom, dueTo, timely, cursor, limit }: DisclosureQuery) {
    const units = await this.scope.within(me, unit);
    const rows = this.rows(units);
    const place = decodeCursor(cursor, true);
    if (view === 'todo') {
      rows.andWhere('r.todo = 1').orderBy('r.sortOn', 'ASC').addOrderBy('r.id', 'ASC');
      if (place)
        rows.andWhere('(r.sortOn > :on OR (r.sortOn = :on AND r.id > :after))', {
          on: place.value,
          after: Number(place.key),
        });
    } else if (view === 'fellDue') {
      fellDue(rows, { from: dueFrom, to: dueTo, timely }, today())
        .orderBy('r.dueOn', 'DESC')
        .addOrderBy('r.id', 'DESC');
      if (place)
        rows.andWhere('r.dueOn <= :on AND (r.dueOn < :on OR r.id < :before)', {
          on: place.value,
          before: Number(place.key),
        });
    } else {
      rows.andWhere('r.state = :view', { view }).orderBy('r.id', 'DESC');
      if (place) rows.andWhere('r.id < :before', { before: Number(place.key) });
    }
    ofKind(rows, kind);
    if (q) rows.andWhere(meant(q));
    const [found, todo, late, calendar] = await Promise.all([
      rows.limit(limit + 1).getMany(),
      this.rows(units).andWhere('r.todo = 1').getCount(),
      this.rows(units).andWhere('r.todo = 1 AND r.sortOn < :today', { today: today() }).getCount(),
      this.law.calendar(),
    ]);
    const numbers = await this.displayNumbers(found);
    const names = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const page = pageOf(
      found,
      limit,
      (r) => ({ value: (view === 'fellDue' ? r.dueOn : null) ?? r.sortOn, key: String(r.id) }),
      (r) => ({ ...rowView(r, calendar), displayNo: numbers.get(r.caseNo) ?? r.caseNo, unit: names.get(r.unitId)! }),
    );
    return { ...page, todo, late };
  }

  /** What waits for the unit's own people, and how much of it is near its last day or past it. */
  async counts(me: Principal): Promise<{ todo: number; soon: number; late: number }> {
    const none = { todo: 0, soon: 0, late: 0 };
    if (!holdsAny(me, DRAFTERS)) return none;
    const now = today();
    const [row] = await this.dataSource.query<Record<keyof typeof none, string | null>[]>(
      `SELECT COUNT(*) AS todo, SUM(sort_on BETWEEN ? AND ?) AS soon, SUM(sort_on < ?) AS late
       FROM disclosure WHERE todo = 1 AND unit_id = ?`,
      [now, soonThrough(await this.law.calendar(), now), now, me.unitId],
    );
    return { todo: Number(row!.todo), soon: Number(row!.soon ?? 0), late: Number(row!.late ?? 0) };
  }

  /** Errors: NOT_FOUND. */
  async read(me: Principal, id: number): Promise<object> {
    const db = this.dataSource.manager;
    const row = await db.findOneBy(DisclosureEntity, { id });
    if (!row || !(await this.scope.sees(me, row.unitId))) throw new Refused('NOT_FOUND');
    const state = await this.stateOf(db, row.caseNo);
    const others = await db.find(DisclosureEntity, { where: { caseNo: row.caseNo }, order: { id: 'ASC' } });
    const earlier = earlierOf(others, row);
    const draft = this.draftOf(row, state, await privateIn(db, state), earlier);
    const later = others.find(
      (o) => o.id > row.id && o.state !== 'notShown' && o.kind === 'penalty' && row.kind === 'penalty',
    );
    const entries = await db.find(DisclosureEntryEntity, { where: { disclosureId: id }, order: { version: 'ASC' } });
    const people = await this.people.of(
      [row.publishedBy, row.withdrawnBy, ...entries.map((e) => e.by)].filter((u) => u !== null),
    );
    const named = (username: string | null) => username && (people.get(username)?.name ?? username);
    const rule = draft?.rule ?? this.law.disclosureRule(state.item.department);
    const { withdrawnReason, withdrawnArticle, publicId, version } = row;
    const open = isOpen(row);
    return {
      ...rowView(row, await this.law.calendar()),
      ...{ displayNo: state.displayNo, unit: await this.scope.nameOf(row.unitId) },
      ...{ version, seen: draft ? seenOf(row, draft) : '', publicId, withdrawnReason, withdrawnArticle },
      ...{ fields: draft?.fields ?? [], words: marksOf(row).words },
      content: row.content ? (JSON.parse(row.content) as object[]) : [],
      during: draft?.finding.shown ? draft.finding.during : null,
      ...{ replaces: earlier ? besideOf(earlier) : null, replacedBy: later ? besideOf(later) : null },
      served: draft?.served ?? false,
      ...{ publishedBy: named(row.publishedBy), withdrawnBy: named(row.withdrawnBy) },
      ...{ withinSource: rule.withinSource, source: draft?.finding.source ?? lawOf(row), confirmed: rule.confirmed },
      entries: entries.map((e) => ({ type: e.type, by: named(e.by), at: e.at.toISOString() })),
      mayDraft: open && mayDraft(me, row),
      mayConfirm: (open || row.state === 'published') && mayConfirm(me, row),
    };
  }

  /** What is kept back, and what is not. Errors: NOT_FOUND, DISCLOSURE_NOT_YOURS, DISCLOSURE_STATE, DISCLOSURE_CHANGED, DISCLOSURE_FIXED. */
  async draft(me: Principal, id: number, { version, shown, words }: DraftDisclosure): Promise<void> {
    await this.mustSee(me, id);
    await this.dataSource.transaction(async (db) => {
      const row = await this.held(db, id);
      if (!mayDraft(me, row)) throw new Refused('DISCLOSURE_NOT_YOURS', { source: lawOf(row) });
      mustBeOpen(row);
      if (row.version !== version) throw new Refused('DISCLOSURE_CHANGED', { source: lawOf(row) });
      const state = await this.stateOf(db, row.caseNo);
      const marks: Marks = { shown: [...new Set(shown)].sort(), words: [...new Set(words)].sort() };
      const draft = this.draftOf({ ...row, marks: canonical(marks) }, state, await privateIn(db, state), undefined);
      const fixed = draft?.fields
        .flatMap((f) => f.segments)
        .find((s) => s.redaction?.fixed && marks.shown.includes(s.redaction.key));
      if (fixed)
        throw new Refused('DISCLOSURE_FIXED', {
          reason: `不能公开：${fixed.redaction!.instead}。`,
          source: NEVER_SHOWN,
        });
      const change = { marks: canonical(marks), state: 'drafted' } as const;
      await step(db, row, change, { type: 'drafted', data: marks, by: me.username, at: new Date() });
    });
  }

  /**
   * Errors: NOT_FOUND, DISCLOSURE_NOT_YOURS, DISCLOSURE_STATE, DISCLOSURE_CHANGED, DISCLOSURE_EARLIER_STANDS,
   * DISCLOSURE_NOT_READY, ENGINE_UNAVAILABLE.
   */
  async publish(me: Principal, id: number, { version, seen }: PublishDisclosure): Promise<void> {
    const known = await this.mustSee(me, id);
    if (!mayConfirm(me, known)) throw new Refused('DISCLOSURE_NOT_YOURS', { source: lawOf(known) });
    const settled = await this.settledThrough(known);
    await this.dataSource.transaction(async (db) => {
      // All of the case: what one of them was published on must not be passed by another meanwhile.
      const rows = await db.find(DisclosureEntity, {
        where: { caseNo: known.caseNo },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const row = rows.find((r) => r.id === id)!;
      mustBeOpen(row);
      const file = await db.findOneByOrFail(CaseEntity, { caseNo: row.caseNo });
      const state = JSON.parse(file.state) as CaseState;
      const draft = this.draftOf(row, state, await privateIn(db, state), earlierOf(rows, row));
      if (!draft || row.version !== version || seenOf(row, draft) !== seen || file.seq !== settled)
        throw new Refused('DISCLOSURE_CHANGED', { source: lawOf(row) });
      const { finding, content, alteration, replaces, ready } = draft;
      if (!finding.shown) throw new Refused('DISCLOSURE_STATE', { source: finding.source });
      if (row.kind === 'penalty' && rows.some((r) => r.kind === 'penalty' && r.state === 'published'))
        throw new Refused('DISCLOSURE_EARLIER_STANDS', { source: `${LAW}第三款` });
      if (!ready)
        throw new Refused('DISCLOSURE_NOT_READY', { reason: '决定书还没有文号，编号后再公示。', source: lawOf(row) });
      const at = new Date();
      const publishedOn = dateOf(at.toISOString());
      const through = shownThrough(publishedOn, finding.during, finding.until);
      if (through < publishedOn) throw new Refused('DISCLOSURE_STATE', { source: finding.source });
      await step(
        db,
        row,
        {
          ...{ state: 'published', because: null, todo: false, content: canonical(content), alteration, publishedOn },
          ...{ publishedBy: me.username, shownThrough: through },
          number: content.find((f) => f.name === 'number')?.text ?? null,
          searchText: content.map((f) => f.text).join('\n'),
        },
        {
          type: 'published',
          data: { content, seen, publishedOn, through, replaces: replaces?.publicId ?? null },
          by: me.username,
          at,
        },
      );
    });
    this.logger.info({ by: me.username, disclosure: id }, `${DISCLOSURE_KINDS[known.kind].title}已公示`);
  }

  /** Errors: NOT_FOUND, DISCLOSURE_NOT_YOURS, DISCLOSURE_STATE, DISCLOSURE_CHANGED, DISCLOSURE_NOT_READY, ENGINE_UNAVAILABLE. */
  async withdraw(me: Principal, id: number, { version, reason, article }: WithdrawDisclosure): Promise<void> {
    const known = await this.mustSee(me, id);
    // What the case tells may yet turn out not to have been; a mistake of one's own waits for nothing.
    if (known.mustWithdraw) await this.settledThrough(known);
    await this.dataSource.transaction(async (db) => {
      const row = await this.held(db, id);
      if (!mayConfirm(me, row)) throw new Refused('DISCLOSURE_NOT_YOURS', { source: lawOf(row) });
      mustBe(row, ['published']);
      if (row.version !== version) throw new Refused('DISCLOSURE_CHANGED', { source: lawOf(row) });
      const state = await this.stateOf(db, row.caseNo);
      const at = new Date();
      // The reason and its article are public too: what is never shown is not shown in them.
      const secret = await privateIn(db, state);
      const [told, toldArticle] = [reason, article].map((said) => publicText(redact(said, secret, marksOf(row)))) as [
        string,
        string,
      ];
      const withdrawnOn = dateOf(at.toISOString());
      await step(
        db,
        row,
        {
          ...{ state: 'withdrawn', todo: false, withdrawnOn, withdrawnBy: me.username },
          ...{ withdrawnReason: told.slice(0, 600), withdrawnArticle: toldArticle.slice(0, 200), searchText: null },
        },
        { type: 'withdrawn', data: { reason, told, article, toldArticle, withdrawnOn }, by: me.username, at },
      );
    });
    this.logger.info({ by: me.username, disclosure: id }, `${DISCLOSURE_KINDS[known.kind].title}的公示已撤回`);
  }

  /** Undefined: the decision is not in the record any more. */
  private draftOf(
    row: Pick<DisclosureEntity, 'kind' | 'decisionId' | 'edition' | 'marks'>,
    state: CaseState,
    known: Private,
    earlier: DisclosureEntity | undefined,
  ): Draft | undefined {
    const subject = subjectsOf(state, this.law).find(
      (s) => s.kind === row.kind && s.id === row.decisionId && s.edition === row.edition,
    );
    if (!subject) return undefined;
    const marks = marksOf(row);
    const fields = subject.fields().map(({ name, title, text }) => ({
      ...{ name, title, segments: SCANNED.includes(name) ? redact(text, known, marks) : [{ text }] },
    }));
    return {
      fields,
      content: fields.map(({ name, title, segments }) => ({ name, title, text: publicText(segments) })),
      finding: subject.finding(earlier),
      ...{ alteration: subject.alteration, rule: subject.rule },
      replaces: earlier ? { publicId: earlier.publicId, state: earlier.state } : null,
      ...{ served: subject.served, ready: subject.ready },
    };
  }

  private settledThrough(row: Pick<DisclosureEntity, 'caseNo' | 'kind'>): Promise<number> {
    const { dataSource, records, engine } = this;
    return settledThrough(row.caseNo, lawOf(row), { dataSource, records, engine });
  }

  /** Before a row is held: whom it concerns is read on a connection of its own. */
  private async mustSee(me: Principal, id: number): Promise<DisclosureEntity> {
    const row = await this.dataSource.getRepository(DisclosureEntity).findOneBy({ id });
    if (!row || !(await this.scope.sees(me, row.unitId))) throw new Refused('NOT_FOUND');
    return row;
  }

  private async held(db: EntityManager, id: number): Promise<DisclosureEntity> {
    return db.findOneOrFail(DisclosureEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async stateOf(db: EntityManager, caseNo: string): Promise<CaseState> {
    return JSON.parse((await db.findOneByOrFail(CaseEntity, { caseNo })).state) as CaseState;
  }

  private rows(units: string[] | undefined): SelectQueryBuilder<DisclosureEntity> {
    const rows = this.dataSource.getRepository(DisclosureEntity).createQueryBuilder('r').where('1 = 1');
    if (!units) return rows;
    return units.length === 0 ? rows.andWhere('1 = 0') : rows.andWhere('r.unitId IN (:...units)', { units });
  }

  private async displayNumbers(rows: readonly DisclosureEntity[]): Promise<Map<string, string>> {
    if (rows.length === 0) return new Map();
    const cases = await this.dataSource
      .getRepository(CaseEntity)
      .createQueryBuilder('c')
      .select(['c.caseNo', 'c.displayNo'])
      .where('c.caseNo IN (:...numbers)', { numbers: rows.map((r) => r.caseNo) })
      .getMany();
    return new Map(cases.map((c) => [c.caseNo, c.displayNo]));
  }
}

const mayDraft = (me: Principal, { unitId }: DisclosureEntity) => me.unitId === unitId && holdsAny(me, DRAFTERS);
const mayConfirm = (me: Principal, { unitId }: DisclosureEntity) => me.unitId === unitId && holdsAny(me, CONFIRMERS);
const marksOf = ({ marks }: Pick<DisclosureEntity, 'marks'>) => JSON.parse(marks) as Marks;

/** What was made before such acts were listed is published if somebody wishes it. */
const isOpen = ({ state, because }: DisclosureEntity) =>
  state === 'due' || state === 'drafted' || (state === 'notShown' && because === 'beforeUse');
function mustBeOpen(row: DisclosureEntity): void {
  if (!isOpen(row)) throw new Refused('DISCLOSURE_STATE', { source: lawOf(row) });
}

function mustBe(row: DisclosureEntity, states: readonly string[]): void {
  if (!states.includes(row.state)) throw new Refused('DISCLOSURE_STATE', { source: lawOf(row) });
}

/** Of everything that a confirmation rests on. */
const seenOf = ({ marks }: DisclosureEntity, { fields, content, finding, alteration, replaces }: Draft): string =>
  sha256(canonical({ fields, content, finding, alteration, replaces, marks }));

/** Another one of the same case, as far as it is told beside this. */
const besideOf = ({ id, state, number, publishedOn, withdrawnOn, changedOn }: DisclosureEntity) => ({
  ...{ id, state, number, publishedOn, withdrawnOn, changedOn },
});

function rowView(r: DisclosureEntity, calendar: Calendar) {
  const {
    id,
    kind,
    endedOn,
    endedHow,
    caseNo,
    partyName,
    matter,
    number,
    decidedOn,
    changedOn,
    state,
    because,
    earliestOn,
    publishedOn,
  } = r;
  const { shownThrough: through, mustWithdraw, withdrawnOn } = r;
  // Published, there is a day to withdraw it by or none.
  const dueOn = !r.todo ? null : mustWithdraw ? r.withdrawDueOn : r.dueOn;
  return {
    ...{ kind, endedOn, endedHow },
    ...{ id, caseNo, partyName, matter, number, decidedOn, changedOn, state, because, publishedOn, withdrawnOn },
    ...{ mustWithdraw, publishDueOn: r.dueOn },
    ...{ dueOn, dueAt: dueOn && endOfDay(dueOn), dueUnit: dueOn ? 'workingDay' : null, shownThrough: through },
    daysLeft: dueOn ? (daysLeft(calendar, dueOn, 'workingDay', today()) ?? null) : null,
    earliestOn: r.todo && !dueOn ? earliestOn : null,
  };
}

export const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const meant = (words: string) =>
  new Brackets((any) =>
    any
      .where('r.partyName LIKE :words', { words: like(words) })
      .orWhere('r.number LIKE :words')
      .orWhere('r.matter LIKE :words'),
  );
