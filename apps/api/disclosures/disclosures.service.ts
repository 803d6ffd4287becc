import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Brackets, DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { type CaseState, NEVER_SHOWN, type Role, since } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import { type Calendar, dateOf, daysLeft, endOfDay, shownThrough } from '#law';
import { CaseEntity, CaseRecords, canonical, DisclosureEntity, DisclosureEntryEntity, LawData, sha256 } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { decodeCursor, pageOf } from '../shared/cursor';
import { LOGGER } from '../shared/logger';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { type Field, fieldsOf, isOnSpot, paperOf, penaltyDecisionsOf } from './content';
import type { DisclosureQuery, DraftDisclosure, PublishDisclosure, WithdrawDisclosure } from './disclosures.schemas';
import { privateIn } from './known';
import { type Marks, type Private, publicText, redact, type Segment } from './redaction';
import { settledThrough } from './settled';
import { alterationKey, findingOf, step } from './standing';

export const READERS = [
  'officer',
  'head',
  'legal',
  'archivist',
  'manager',
  'supervisor',
] as const satisfies readonly Role[];
/** Who prepares, and who answers for it to the public: the decision is the authority's, so its head or its reviewer. */
const DRAFTERS = ['officer', 'head', 'legal'] as const satisfies readonly Role[];
const CONFIRMERS = ['head', 'legal'] as const satisfies readonly Role[];

/** Looked through for what must be kept back; the rest is written by the system itself. */
const SCANNED: readonly Field['name'][] = ['party', 'matter', 'facts', 'basis', 'penalty'];

const LAW = '行政处罚法 第四十八条';
const today = () => dateOf(new Date().toISOString());

interface Draft {
  fields: { name: string; title: string; segments: Segment[] }[];
  content: { name: string; title: string; text: string }[];
  finding: ReturnType<typeof findingOf>;
  alteration: string | null;
  served: boolean;
  ready: boolean;
}

/**
 * 公示 of penalty decisions: drafted from the record, confirmed by a person, withdrawn with a reason.
 *
 * 1. A confirmation names what was seen: the version of the row and a hash of the text with all that decides over it. Where the
 *    record has moved since, it is refused.
 * 2. The row is held while it is changed: of two who confirm at once the second is told that it has been done.
 * 3. Only what was made public is kept as public text; nothing outside reads the record.
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

  async list(me: Principal, { view, unit, q, cursor, limit }: DisclosureQuery): Promise<object> {
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
    } else {
      rows.andWhere('r.state = :view', { view }).orderBy('r.id', 'DESC');
      if (place) rows.andWhere('r.id < :before', { before: Number(place.key) });
    }
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
      (r) => ({ value: r.sortOn, key: String(r.id) }),
      (r) => ({ ...rowView(r, calendar), displayNo: numbers.get(r.caseNo) ?? r.caseNo, unit: names.get(r.unitId)! }),
    );
    return { ...page, todo, late };
  }

  /** Errors: NOT_FOUND. */
  async read(me: Principal, id: number): Promise<object> {
    const db = this.dataSource.manager;
    const row = await db.findOneBy(DisclosureEntity, { id });
    if (!row || !(await this.scope.sees(me, row.unitId))) throw new Refused('NOT_FOUND');
    const state = await this.stateOf(db, row.caseNo);
    const draft = this.draftOf(row, state, await privateIn(db, state));
    const entries = await db.find(DisclosureEntryEntity, { where: { disclosureId: id }, order: { version: 'ASC' } });
    const people = await this.people.of(
      [row.publishedBy, row.withdrawnBy, ...entries.map((e) => e.by)].filter((u) => u !== null),
    );
    const named = (username: string | null) => username && (people.get(username)?.name ?? username);
    const rule = this.law.disclosureRule(state.item.department);
    const { withdrawnReason, withdrawnArticle, publicId, version } = row;
    const open = row.state === 'due' || row.state === 'drafted';
    return {
      ...rowView(row, await this.law.calendar()),
      ...{ displayNo: state.displayNo, unit: await this.scope.nameOf(row.unitId) },
      ...{ version, seen: draft ? seenOf(row, draft) : '', publicId, withdrawnReason, withdrawnArticle },
      ...{ fields: draft?.fields ?? [], words: marksOf(row).words },
      content: row.content ? (JSON.parse(row.content) as object[]) : [],
      during: draft?.finding.shown ? draft.finding.during : null,
      served: draft?.served ?? false,
      ...{ publishedBy: named(row.publishedBy), withdrawnBy: named(row.withdrawnBy) },
      ...{ withinSource: rule.withinSource, source: draft?.finding.source ?? LAW, confirmed: rule.confirmed },
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
      if (!mayDraft(me, row)) throw new Refused('DISCLOSURE_NOT_YOURS', { source: LAW });
      mustBe(row, ['due', 'drafted']);
      if (row.version !== version) throw new Refused('DISCLOSURE_CHANGED', { source: LAW });
      const state = await this.stateOf(db, row.caseNo);
      const marks: Marks = { shown: [...new Set(shown)].sort(), words: [...new Set(words)].sort() };
      const draft = this.draftOf({ ...row, marks: canonical(marks) }, state, await privateIn(db, state));
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

  /** Errors: NOT_FOUND, DISCLOSURE_NOT_YOURS, DISCLOSURE_STATE, DISCLOSURE_CHANGED, DISCLOSURE_NOT_READY, ENGINE_UNAVAILABLE. */
  async publish(me: Principal, id: number, { version, seen }: PublishDisclosure): Promise<void> {
    const known = await this.mustSee(me, id);
    if (!mayConfirm(me, known)) throw new Refused('DISCLOSURE_NOT_YOURS', { source: LAW });
    const settled = await this.settledThrough(known.caseNo);
    await this.dataSource.transaction(async (db) => {
      const row = await this.held(db, id);
      mustBe(row, ['due', 'drafted']);
      const file = await db.findOneByOrFail(CaseEntity, { caseNo: row.caseNo });
      const state = JSON.parse(file.state) as CaseState;
      const draft = this.draftOf(row, state, await privateIn(db, state));
      if (!draft || row.version !== version || seenOf(row, draft) !== seen || file.seq !== settled)
        throw new Refused('DISCLOSURE_CHANGED', { source: LAW });
      const { finding, content, alteration, ready } = draft;
      if (!finding.shown) throw new Refused('DISCLOSURE_STATE', { source: finding.source });
      if (!ready)
        throw new Refused('DISCLOSURE_NOT_READY', { reason: '决定书还没有文号，编号后再公示。', source: LAW });
      const at = new Date();
      const publishedOn = dateOf(at.toISOString());
      const through = shownThrough(publishedOn, finding.during);
      await step(
        db,
        row,
        {
          ...{ state: 'published', todo: false, content: canonical(content), alteration, publishedOn },
          ...{ publishedBy: me.username, shownThrough: through },
          number: content.find((f) => f.name === 'number')?.text ?? null,
          searchText: content.map((f) => f.text).join('\n'),
        },
        { type: 'published', data: { content, seen, publishedOn, through }, by: me.username, at },
      );
    });
    this.logger.info({ by: me.username, disclosure: id }, '处罚决定已公示');
  }

  /** Errors: NOT_FOUND, DISCLOSURE_NOT_YOURS, DISCLOSURE_STATE, DISCLOSURE_CHANGED, DISCLOSURE_NOT_READY, ENGINE_UNAVAILABLE. */
  async withdraw(me: Principal, id: number, { version, reason, article }: WithdrawDisclosure): Promise<void> {
    const { caseNo, mustWithdraw } = await this.mustSee(me, id);
    // What the case tells may yet turn out not to have been; a mistake of one's own waits for nothing.
    if (mustWithdraw) await this.settledThrough(caseNo);
    await this.dataSource.transaction(async (db) => {
      const row = await this.held(db, id);
      if (!mayConfirm(me, row)) throw new Refused('DISCLOSURE_NOT_YOURS', { source: LAW });
      mustBe(row, ['published']);
      if (row.version !== version) throw new Refused('DISCLOSURE_CHANGED', { source: LAW });
      const state = await this.stateOf(db, row.caseNo);
      const at = new Date();
      // The reason and its article are public too: what is never shown is not shown in them.
      const known = await privateIn(db, state);
      const [told, toldArticle] = [reason, article].map((said) => publicText(redact(said, known, marksOf(row)))) as [
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
    this.logger.info({ by: me.username, disclosure: id }, '处罚决定的公示已撤回');
  }

  /** Undefined: the decision is not in the record any more. */
  private draftOf(
    row: Pick<DisclosureEntity, 'decisionId' | 'marks'>,
    state: CaseState,
    known: Private,
  ): Draft | undefined {
    const decision = penaltyDecisionsOf(state).find((t) => t.id === row.decisionId);
    if (!decision) return undefined;
    const marks = marksOf(row);
    const fields = fieldsOf(state, decision).map(({ name, title, text }) => ({
      ...{ name, title, segments: SCANNED.includes(name) ? redact(text, known, marks) : [{ text }] },
    }));
    const paper = paperOf(state, decision);
    return {
      fields,
      content: fields.map(({ name, title, segments }) => ({ name, title, text: publicText(segments) })),
      finding: findingOf(state, decision, this.law.disclosureRule(state.item.department)),
      alteration: alterationKey(state, decision),
      served: paper?.served !== undefined,
      // Papers were not numbered before.
      ready: isOnSpot(decision) || !since(state, 6) || paper?.issued !== undefined,
    };
  }

  private settledThrough(caseNo: string): Promise<number> {
    const { dataSource, records, engine } = this;
    return settledThrough(caseNo, { dataSource, records, engine });
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

function mustBe({ state }: DisclosureEntity, states: readonly string[]): void {
  if (!states.includes(state)) throw new Refused('DISCLOSURE_STATE', { source: LAW });
}

/** Of everything that a confirmation rests on. */
const seenOf = ({ marks }: DisclosureEntity, { fields, content, finding, alteration }: Draft): string =>
  sha256(canonical({ fields, content, finding, alteration, marks }));

function rowView(r: DisclosureEntity, calendar: Calendar) {
  const { id, caseNo, partyName, matter, number, decidedOn, state, because, earliestOn, publishedOn } = r;
  const { shownThrough: through, mustWithdraw, withdrawnOn } = r;
  // Published, there is a day to withdraw it by or none.
  const dueOn = !r.todo ? null : mustWithdraw ? r.withdrawDueOn : r.dueOn;
  return {
    ...{ id, caseNo, partyName, matter, number, decidedOn, state, because, publishedOn, withdrawnOn, mustWithdraw },
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
