import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { z } from 'zod';
import type { ErrorCode, Role } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import {
  addDays,
  basisFaults,
  dateOf,
  ENTRY_FIELDS,
  LIST_LEVELS,
  LIST_NAMES,
  listChanges,
  type ListEntry,
  PENALTY_KINDS,
  TIER_STEPS,
} from '#law';
import {
  ItemListEntity,
  ItemListOpinionEntity,
  ItemListVersionEntity,
  LawData,
  type ListState,
  UnitEntity,
} from '#store';
import { tell } from '../events/tell';
import { LOGGER } from '../shared/logger';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import {
  type Consult,
  type ListEffect,
  type May,
  type NewList,
  type Publish,
  type Review,
  type Revise,
  STATES,
} from './lists.schemas';
import { type KeptEffect, ListPublication } from './publication';
import { isKeeper, isOver, mayDraft, mayOf } from './rights';

/** As it is read and changed: the list, one version of it, and what the asker's unit is competent for. */
interface Held {
  list: ItemListEntity;
  version: ItemListVersionEntity;
  competent: string[];
}

const PUBLISHED: readonly ListState[] = ['published', 'replaced', 'repealed'];
/** Of one list one version is worked at. */
const WORKED_AT: readonly ListState[] = ['draft', 'consulting', 'reviewing', 'approved'];
const SOURCE = '实施方案 二（一）';
const MOST_ENTRIES = 1000;

const today = () => dateOf(new Date().toISOString());

/**
 * 柔性执法事项清单 as documents: drafted, open for opinions, reviewed by a lawyer, published by another, revised, repealed.
 * Every version stays. A step is one transaction on the locked version: of two at once the second finds what the first left.
 *
 * @source 实施方案 二（一）、二（五）; 行政处罚法 第五条第三款、第三十四条
 */
@Injectable()
export class ListsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
    private readonly publication: ListPublication,
    private readonly people: People,
    private readonly scope: Scope,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async all(me: Principal): Promise<object> {
    const db = this.dataSource.manager;
    const [lists, versions, competent] = await Promise.all([
      db.find(ItemListEntity, { order: { department: 'ASC', kind: 'DESC', id: 'ASC' } }),
      db.find(ItemListVersionEntity, { order: { version: 'DESC' } }),
      this.competent(db, me),
    ]);
    const items = await Promise.all(
      lists.map(async (list) => {
        const own: ItemListVersionEntity[] = [];
        for (const v of versions) if (v.listId === list.id && (await this.sees(db, me, list, v))) own.push(v);
        const [latest] = versions.filter((v) => v.listId === list.id && v.state !== 'abandoned');
        return {
          ...(await this.rowOf(list)),
          versions: own.map(versionRow),
          own: isKeeper(me, list, competent),
          mayRevise: mayDraft(me, list, competent) && !WORKED_AT.includes(latest?.state ?? 'abandoned'),
        };
      }),
    );
    return {
      // Those the reader may work at first.
      items: items.filter((i) => i.versions.length > 0).sort((a, b) => Number(b.own) - Number(a.own)),
      departments: holdsAny(me, ['officer', 'head', 'legal']) ? competent : [],
    };
  }

  /** Errors: LIST_NOT_YOURS, LIST_EXISTS. */
  async create(me: Principal, wish: z.output<typeof NewList>): Promise<object> {
    return orTaken(
      'LIST_EXISTS',
      this.dataSource.transaction(async (db) => {
        const list = { ...wish, unitId: me.unitId };
        if (!mayDraft(me, { ...list, unitId: null }, await this.competent(db, me)))
          throw new Refused('LIST_NOT_YOURS', {
            reason: `本单位的执法领域不含${wish.department}。`,
            source: '行政处罚法 第十七条',
          });
        const { title: _, ...place } = list;
        if (await db.existsBy(ItemListEntity, place)) throw new Refused('LIST_EXISTS');
        const { identifiers } = await db.insert(ItemListEntity, list);
        const { id } = identifiers[0] as { id: number };
        await this.begin(db, me, id, 1, [], false, undefined);
        return { id, version: 1 };
      }),
    );
  }

  /** The next version, from the one in force; or the one that ends the list. Errors: LIST_NOT_YOURS, LIST_STATE. */
  revise(me: Principal, id: number, { repeals, reason }: z.output<typeof Revise>): Promise<object> {
    return this.dataSource.transaction(async (db) => {
      const list = await db.findOne(ItemListEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!list) throw new Refused('NOT_FOUND');
      if (!mayDraft(me, list, await this.competent(db, me))) throw new Refused('LIST_NOT_YOURS');
      const versions = await db.find(ItemListVersionEntity, { where: { listId: id }, order: { version: 'ASC' } });
      const working = versions.find((v) => WORKED_AT.includes(v.state));
      if (working)
        throw new Refused('LIST_STATE', { reason: `第 ${working.version} 版正在${STATES[working.state]}。` });
      const current = versions.find((v) => v.state === 'published');
      if (repeals && !current) throw new Refused('LIST_STATE', { reason: '没有现行的版本可以废止。' });
      const version = versions.at(-1)!.version + 1;
      if (!list.unitId) await db.update(ItemListEntity, id, { unitId: me.unitId });
      await this.begin(db, me, id, version, repeals ? [] : (current?.entries ?? []), repeals, reason);
      return { id, version };
    });
  }

  async one(me: Principal, id: number, number: number): Promise<object> {
    const db = this.dataSource.manager;
    const held = await this.hold(db, me, id, number);
    const { list, version, competent } = held;
    const opinions = await db.find(ItemListOpinionEntity, {
      where: { listId: id, version: number },
      order: { id: 'ASC' },
    });
    const published = PUBLISHED.includes(version.state);
    const current = await this.publication.current(db, id, number);
    const kept = version.effect as KeptEffect | null;
    const standing = current && (current.state === 'published' || published) ? current : undefined;
    const names = await this.people.of([
      ...version.drafters,
      ...version.course.map((s) => s.by),
      ...opinions.flatMap((o) => [o.givenBy, o.answeredBy].filter((n) => n !== null)),
    ]);
    const named = (username: string | null) =>
      username === 'system' ? '系统' : username && (names.get(username)?.name ?? username);
    return {
      list: await this.rowOf(list),
      ...versionRow(version),
      entries: version.entries,
      fields: ENTRY_FIELDS.map((f) => f.title),
      said: version.entries.map(saidOf),
      revision: version.revision,
      words: { penaltyTypes: PENALTY_KINDS, steps: TIER_STEPS },
      drafters: version.drafters.map(named),
      consultPublicly: version.consultPublicly,
      consultFrom: version.consultFrom,
      consultOver: isOver(version, today()),
      reviewedBy: named(version.reviewedBy),
      docOn: version.docOn,
      publishedBy: named(version.publishedBy),
      course: version.course.map((s) => ({ ...s, by: named(s.by) })),
      against: published ? null : (standing?.version ?? null),
      changes: kept ? kept.changes : published ? [] : listChanges(standing?.entries ?? [], version.entries),
      effect: kept && (await this.within(me, kept)),
      opinions: opinions.map((o) => ({
        ...{ id: o.id, entryId: o.entryId, text: o.text, origin: o.givenBy ? 'internal' : 'public' },
        by: o.givenBy ? named(o.givenBy) : o.name,
        givenAt: o.givenAt.toISOString(),
        ...{ adopted: o.adopted, answer: o.answer, answeredBy: named(o.answeredBy), shown: o.shown },
        answeredAt: o.answeredAt?.toISOString() ?? null,
      })),
      may: mayOf(me, list, version, competent, today()),
    };
  }

  /** What publishing it would change. Errors: those of publishing it. */
  async effect(me: Principal, id: number, number: number, effectiveFrom: string): Promise<ListEffect> {
    const { list, version } = await this.hold(this.dataSource.manager, me, id, number);
    return this.within(me, await this.publication.effect(list, version, effectiveFrom));
  }

  /** The version as it stands, for what is read from it elsewhere. Errors: NOT_FOUND. */
  async read(me: Principal, id: number, number: number): Promise<Held> {
    return this.hold(this.dataSource.manager, me, id, number);
  }

  /** Adds an entry, or puts it in the place of the one with its number. Errors: LIST_INVALID, LIST_CHANGED, LIST_BASIS_NOT_IN_FORCE. */
  save(me: Principal, id: number, number: number, revision: number, entry: ListEntry): Promise<object> {
    return this.edit(me, id, number, revision, (entries) => {
      const others = entries.some((e) => e.id === entry.id);
      return others ? entries.map((e) => (e.id === entry.id ? entry : e)) : [...entries, entry];
    });
  }

  remove(me: Principal, id: number, number: number, revision: number, entryId: string): Promise<object> {
    return this.edit(me, id, number, revision, (entries) => {
      if (!entries.some((e) => e.id === entryId)) throw new Refused('NOT_FOUND');
      return entries.filter((e) => e.id !== entryId);
    });
  }

  /** Puts these in the place of all. Errors: as `save`. */
  replace(me: Principal, id: number, number: number, revision: number, entries: ListEntry[]): Promise<object> {
    return this.edit(me, id, number, revision, () => entries, '从表格导入');
  }

  /** Opens it for opinions. Errors: LIST_DATES, LIST_INVALID. */
  consult(me: Principal, id: number, number: number, { publicly, to }: z.output<typeof Consult>): Promise<void> {
    return this.step(me, id, number, 'consult', async (db, { list, version }) => {
      const from = today();
      if (to <= from) throw new Refused('LIST_DATES', { reason: '征求意见的截止日期最早为明天。', source: SOURCE });
      if (to > addDays(from, 365)) throw new Refused('LIST_DATES', { reason: '征求意见的期间不超过一年。' });
      mustHaveEntries(version);
      await this.mustRestOnLaw(db, list, version, version.entries);
      Object.assign(version, {
        ...{ state: 'consulting', consulted: version.entries, consultPublicly: publicly },
        ...{ consultFrom: from, consultTo: to },
      });
      return { did: publicly ? '公开征求意见' : '内部征求意见', note: `${from}至${to}` };
    });
  }

  /** To the legal review. Errors: LIST_OPINIONS_REQUIRED, LIST_OPINIONS_UNANSWERED, LIST_INVALID. */
  submit(me: Principal, id: number, number: number): Promise<void> {
    return this.step(me, id, number, 'submit', async (db, { list, version }) => {
      mustHaveEntries(version);
      await this.mustRestOnLaw(db, list, version, version.entries);
      const waiting = (await db.findBy(ItemListOpinionEntity, { listId: id, version: number })).filter(
        (o) => o.answer === null,
      );
      if (waiting.length > 0)
        throw new Refused('LIST_OPINIONS_UNANSWERED', {
          reason: `尚有 ${waiting.length} 条没有答复。`,
          source: SOURCE,
        });
      version.state = 'reviewing';
      await this.tellRole(db, list, version, 'legal', '待合法性审核');
      return { did: '送合法性审核' };
    });
  }

  review(me: Principal, id: number, number: number, { passed, note }: z.output<typeof Review>): Promise<void> {
    return this.step(me, id, number, 'review', async (db, { list, version }) => {
      version.reviewedBy = me.username;
      version.reviewedAt = new Date();
      version.state = passed ? 'approved' : 'draft';
      if (passed) await this.tellRole(db, list, version, 'head', '待公布');
      else await this.tellDrafters(db, list, version, '合法性审核退回', note);
      return { did: passed ? '合法性审核通过' : '合法性审核退回', note };
    });
  }

  /** Errors: those of `ListPublication.record`. */
  async publish(me: Principal, id: number, number: number, wish: Publish): Promise<ListEffect> {
    let effect: KeptEffect | undefined;
    const published = this.step(me, id, number, 'publish', async (db, { list, version }) => {
      effect = await this.publication.record(db, list, version, me.username, wish);
      return { did: version.repeals ? '公布废止' : '公布', note: `${wish.docNo}，${wish.effectiveFrom}起施行` };
    });
    await orTaken('LIST_NUMBER_USED', published);
    this.law.forget();
    this.logger.info({ list: id, version: number, docNo: wish.docNo, by: me.username }, '事项清单已公布');
    return this.within(me, effect!);
  }

  abandon(me: Principal, id: number, number: number, reason: string): Promise<void> {
    return this.step(me, id, number, 'abandon', (_db, { version }) => {
      version.state = 'abandoned';
      return Promise.resolve({ did: '撤回', note: reason });
    });
  }

  /** Only what is in the asker's scope is listed. */
  private async within(me: Principal, { cases, ...effect }: KeptEffect): Promise<ListEffect> {
    const seen = await this.scope.unitIds(me);
    const shown = cases.filter((c) => !seen || seen.includes(c.unitId));
    return { ...effect, cases: shown.map(({ unitId: _, ...c }) => c) };
  }

  private edit(
    me: Principal,
    id: number,
    number: number,
    revision: number,
    change: (entries: ListEntry[]) => ListEntry[],
    did?: string,
  ): Promise<object> {
    return this.dataSource.transaction(async (db) => {
      const held = await this.hold(db, me, id, number, true);
      const { list, version } = held;
      mustBeAllowed(me, held, 'edit');
      if (version.revision !== revision) throw new Refused('LIST_CHANGED');
      const entries = change(version.entries);
      if (entries.length > MOST_ENTRIES)
        throw new Refused('LIST_INVALID', { reason: `事项不超过 ${MOST_ENTRIES} 项。` });
      const before = version.entries;
      const changed = entries.filter((e) => !before.some((h) => isDeepStrictEqual(h, e)));
      await this.mustRestOnLaw(db, list, version, changed);
      version.entries = entries;
      version.revision += 1;
      if (!version.drafters.includes(me.username)) version.drafters = [...version.drafters, me.username];
      if (did) version.course = [...version.course, stepOf(me, { did, note: `${entries.length} 项` })];
      await db.save(version);
      return { revision: version.revision, entries: entries.length };
    });
  }

  /** Of entries as they were published the register alone is asked. Errors: LIST_INVALID, LIST_BASIS_NOT_IN_FORCE, by entry. */
  private async mustRestOnLaw(
    db: EntityManager,
    list: ItemListEntity,
    version: ItemListVersionEntity,
    entries: ListEntry[],
  ): Promise<void> {
    const current = await this.publication.current(db, list.id, version.version);
    const changes = listChanges(current?.entries ?? [], entries);
    const faults = entries.flatMap((entry, i) =>
      basisFaults(entry, this.law.statutes(), today())
        .filter((f) => changes[i]!.change !== 'same' || f.fault === 'notYet' || f.fault === 'over')
        .map((f) => ({ ...f, path: 'entry.legalBasis', message: `${entry.id}：${f.words}` })),
    );
    if (faults.length === 0) return;
    const code: ErrorCode = faults.some((f) => f.fault === 'notYet' || f.fault === 'over')
      ? 'LIST_BASIS_NOT_IN_FORCE'
      : 'LIST_INVALID';
    throw new Refused(code, {
      reason: faults.map((f) => f.message).join(''),
      source: '行政处罚法 第五条第三款、第三十七条',
      errors: faults.map(({ path, message }) => ({ path, message })),
    });
  }

  /** One step of its course, by whom it is. Errors: LIST_NOT_YOURS, LIST_SAME_PERSON, LIST_STATE; those of the step. */
  private step(
    me: Principal,
    id: number,
    number: number,
    what: keyof May,
    take: (db: EntityManager, held: Held) => Promise<{ did: string; note?: string }>,
  ): Promise<void> {
    return this.dataSource.transaction(async (db) => {
      const held = await this.hold(db, me, id, number, true);
      mustBeAllowed(me, held, what);
      const { version } = held;
      const told = await take(db, held);
      version.course = [...version.course, stepOf(me, told)];
      await db.save(version);
    });
  }

  /** Errors: NOT_FOUND where it is not there, or not to be seen yet. */
  private async hold(db: EntityManager, me: Principal, id: number, number: number, lock = false): Promise<Held> {
    const list = await db.findOneBy(ItemListEntity, { id });
    const version = await db.findOne(ItemListVersionEntity, {
      where: { listId: id, version: number },
      ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}),
    });
    if (!list || !version || !(await this.sees(db, me, list, version))) throw new Refused('NOT_FOUND');
    return { list, version, competent: await this.competent(db, me) };
  }

  /** What is published, or asks for opinions, is everybody's to read; the rest its unit's and those above it. */
  private async sees(
    db: EntityManager,
    me: Principal,
    list: ItemListEntity,
    { state }: ItemListVersionEntity,
  ): Promise<boolean> {
    if (PUBLISHED.includes(state) || state === 'consulting') return true;
    return list.unitId !== null && (list.unitId === me.unitId || (await this.scope.sees(me, list.unitId, db)));
  }

  private async competent(db: EntityManager, me: Principal): Promise<string[]> {
    return (await db.findOneBy(UnitEntity, { id: me.unitId }))?.departments ?? [];
  }

  private async begin(
    db: EntityManager,
    me: Principal,
    listId: number,
    version: number,
    entries: ListEntry[],
    repeals: boolean,
    reason: string | undefined,
  ): Promise<void> {
    const did = repeals ? '提出废止' : version === 1 ? '起草' : '修订';
    await db.insert(ItemListVersionEntity, {
      ...{ listId, version, repeals, state: 'draft' as const, revision: 0, drafters: [me.username] },
      ...{ consultPublicly: false, entries: entries as never },
      course: [stepOf(me, { did, ...(reason ? { note: reason } : {}) })],
    });
  }

  private async rowOf(list: ItemListEntity): Promise<object> {
    const { id, title, kind, department, level, unitId } = list;
    return {
      ...{ id, title, kind, department, level, kindName: LIST_NAMES[kind], levelName: LIST_LEVELS[level] },
      unit: unitId && (await this.scope.nameOf(unitId)),
    };
  }

  private tellRole(db: EntityManager, list: ItemListEntity, version: ItemListVersionEntity, role: Role, what: string) {
    return tell(db, {
      key: `list:${list.id}:${version.version}:${role}:${version.course.length}`,
      to: { role, unitId: list.unitId! },
      kind: 'list',
      title: `${what}：${list.title}`.slice(0, 200),
      body: `第 ${version.version} 版${version.repeals ? '（废止）' : ''}，请在“清单—清单文件”中办理。`,
    });
  }

  private async tellDrafters(
    db: EntityManager,
    list: ItemListEntity,
    version: ItemListVersionEntity,
    what: string,
    note: string,
  ): Promise<void> {
    for (const username of version.drafters)
      await tell(db, {
        key: `list:${list.id}:${version.version}:back:${version.course.length}:${username}`,
        to: { username },
        kind: 'list',
        title: `${what}：${list.title}`.slice(0, 200),
        body: note,
      });
  }
}

/** Of two at once the database lets one through. */
async function orTaken<T>(code: ErrorCode, written: Promise<T>): Promise<T> {
  try {
    return await written;
  } catch (error) {
    throw (error as { code?: string }).code === 'ER_DUP_ENTRY' ? new Refused(code) : error;
  }
}

const saidOf = (entry: ListEntry): string[] => ENTRY_FIELDS.map((f) => f.words(entry));

const stepOf = (me: Principal, { did, note }: { did: string; note?: string }) => ({
  ...{ at: new Date().toISOString(), by: me.username, did },
  ...(note ? { note } : {}),
});

function mustHaveEntries({ entries, repeals }: ItemListVersionEntity): void {
  if (entries.length === 0 && !repeals) throw new Refused('LIST_INVALID', { reason: '清单没有事项，请先添加。' });
}

/** Why not, in the order in which it can be mended: not here, not this person, not now. */
function mustBeAllowed(me: Principal, { list, version, competent }: Held, what: keyof May): void {
  const now = today();
  if (mayOf(me, list, version, competent, now)[what]) return;
  const others = { ...version, drafters: [], reviewedBy: null } as unknown as ItemListVersionEntity;
  if (mayOf(me, list, others, competent, now)[what])
    throw new Refused('LIST_SAME_PERSON', {
      reason: version.drafters.includes(me.username) ? '您参与了起草。' : '您办理了合法性审核。',
      source: '实施方案 二（一）、二（五）',
    });
  if (what === 'submit' && mayDraft(me, list, competent) && ['draft', 'consulting'].includes(version.state))
    throw new Refused('LIST_OPINIONS_REQUIRED', {
      ...(version.consultTo ? { reason: `征求意见至${version.consultTo}，期满后再送审。` } : {}),
      source: SOURCE,
    });
  if (what === 'edit' && version.state === 'consulting' && mayDraft(me, list, competent))
    throw new Refused('LIST_STATE', { reason: `正在征求意见，${version.consultTo}期满后再修改。` });
  const anyone = { ...me, unitId: list.unitId ?? me.unitId, roles: ['officer', 'head', 'legal'] as Role[] };
  if (mayOf(anyone, list, others, [...competent, list.department], now)[what]) throw new Refused('LIST_NOT_YOURS');
  throw new Refused('LIST_STATE', { reason: `现在是${STATES[version.state]}。` });
}

export function versionRow(v: ItemListVersionEntity) {
  return {
    ...{ version: v.version, state: v.state, repeals: v.repeals, entries: v.entries.length },
    stateName: v.repeals && v.state === 'repealed' ? '废止' : STATES[v.state],
    ...{ docNo: v.docNo, effectiveFrom: v.effectiveFrom, effectiveTo: v.effectiveTo, consultTo: v.consultTo },
    publishedAt: v.publishedAt?.toISOString() ?? null,
  };
}

/** Versions that were published. */
export const publishedStates = In([...PUBLISHED]);
export { saidOf };
