import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { z } from 'zod';
import type { CaseState, Role } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import {
  canonical,
  CaseEntity,
  DossierEntity,
  KeptDossierEntity,
  type TypicalState,
  TypicalCaseEntity,
  TypicalCaseStepEntity,
} from '#store';
import { CasesService } from '../cases/cases.service';
import { privateIn } from '../disclosures/known';
import { tell } from '../events/tell';
import { LOGGER } from '../shared/logger';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { identifies, knownOf } from './anonymity';
import { draftOf, type TypicalText } from './draft';
import { type ReviewTypical, type SaveTypical, TYPICAL_STATES } from './typical.schemas';

const SOURCE = '实施方案 二（三）';
const WRITERS: readonly Role[] = ['officer', 'head', 'legal'];
const REVIEWERS: readonly Role[] = ['head', 'legal'];
/** So many are shown, the newest first. */
const MOST = 500;
/** A feed tells what is new. */
const MOST_IN_FEED = 50;

const PARTS = {
  title: '标题',
  facts: '基本案情',
  law: '适用的法律',
  outcome: '处理结果',
  meaning: '典型意义',
} as const;
const textOf = (t: TypicalText): TypicalText => ({
  ...{ title: t.title, facts: t.facts, law: t.law, outcome: t.outcome, meaning: t.meaning },
});

/**
 * 典型案例: drafted from a sealed case, reviewed by another than wrote it, published, withdrawn.
 *
 * 1. A step is one transaction on the locked row, with its own row of what was done: of two at once the second finds what the
 *    first left.
 * 2. Nothing is kept, submitted or published that still tells who it is about: judged by the case, not by whoever wrote it.
 *
 * @source 实施方案 二（三）
 */
@Injectable()
export class TypicalService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: CasesService,
    private readonly people: People,
    private readonly scope: Scope,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async list(me: Principal): Promise<object> {
    const units = await this.scope.unitIds(me);
    const rows = await this.dataSource.getRepository(TypicalCaseEntity).find({
      where: units ? { unitId: In(units) } : {},
      order: { id: 'DESC' },
      take: MOST,
    });
    return { items: await Promise.all(rows.map((row) => this.rowOf(row))) };
  }

  async one(me: Principal, id: number): Promise<object> {
    const db = this.dataSource.manager;
    const row = await db.findOneBy(TypicalCaseEntity, { id });
    if (!row || !(await this.scope.sees(me, row.unitId))) throw new Refused('NOT_FOUND');
    const steps = await db.find(TypicalCaseStepEntity, { where: { typicalId: id }, order: { id: 'ASC' } });
    const names = await this.people.of(steps.map((s) => s.by));
    const displayNo = await displayNoOf(db, row.caseNo);
    return {
      ...(await this.rowOf(row)),
      ...{ ...textOf(row), revision: row.revision, displayNo, may: mayOf(me, row) },
      steps: steps.map(({ did, by, at, note }) => ({
        ...{ did, by: names.get(by)?.name ?? by, at: at.toISOString(), note },
      })),
    };
  }

  /** The draft that the record gives. Errors: CASE_NOT_FOUND, TYPICAL_NOT_YOURS, TYPICAL_NOT_SEALED, TYPICAL_EXISTS. */
  async begin(me: Principal, caseNo: string): Promise<{ id: number }> {
    await this.cases.mustSeeCase(me, caseNo);
    const db = this.dataSource.manager;
    const state = await stateOf(db, caseNo);
    if (!state) throw new Refused('CASE_NOT_FOUND');
    if (state.unitId !== me.unitId || !holdsAny(me, WRITERS))
      throw new Refused('TYPICAL_NOT_YOURS', { source: SOURCE });
    if (!(await db.existsBy(DossierEntity, { caseNo }))) throw new Refused('TYPICAL_NOT_SEALED', { source: SOURCE });
    const text = draftOf(state, await privateIn(db, state));
    try {
      return await db.transaction(async (tx) => {
        const { identifiers } = await tx.insert(TypicalCaseEntity, {
          ...{ caseNo, openKey: caseNo, unitId: state.unitId, state: 'draft', ...text },
          ...{ authors: [me.username], revision: 1, publishedAt: null },
        });
        const { id } = identifiers[0] as { id: number };
        await enter(tx, id, me, '起草', null, text);
        return { id };
      });
    } catch (error) {
      if ((error as { driverError?: { code?: string } }).driverError?.code !== 'ER_DUP_ENTRY') throw error;
      throw new Refused('TYPICAL_EXISTS');
    }
  }

  /** Errors: TYPICAL_NOT_YOURS, TYPICAL_STATE, TYPICAL_CHANGED, TYPICAL_IDENTIFIES, ARCHIVE_DESTROYED. */
  save(me: Principal, id: number, { revision, ...text }: z.output<typeof SaveTypical>): Promise<void> {
    return this.step(me, id, 'edit', revision, async (db, row) => {
      await mustBeAnonymous(db, row.caseNo, text);
      Object.assign(row, text, { authors: [...new Set([...row.authors, me.username])] });
      return { did: '修改', note: null };
    });
  }

  /** To somebody else's review. Errors: as `save`. */
  submit(me: Principal, id: number, revision: number): Promise<void> {
    return this.step(me, id, 'submit', revision, async (db, row) => {
      await mustBeAnonymous(db, row.caseNo, row);
      row.state = 'submitted';
      await tell(db, {
        key: `typical:${id}:${revision}`,
        to: { role: 'legal', unitId: row.unitId },
        kind: 'typical',
        title: '典型案例待审核',
        body: `《${row.title}》待审核，请在「服务 → 以案释法」中打开。`,
      });
      return { did: '送审', note: null };
    });
  }

  /** Errors: TYPICAL_SAME_PERSON, and as `save`. */
  review(me: Principal, id: number, { revision, passed, note }: z.output<typeof ReviewTypical>): Promise<void> {
    return this.step(me, id, 'review', revision, async (db, row) => {
      if (passed) {
        await mustBeAnonymous(db, row.caseNo, row);
        Object.assign(row, { state: 'published', publishedAt: new Date() });
      } else row.state = 'returned';
      return { did: passed ? '审核通过，发布' : '退回', note };
    });
  }

  /** It is shown no more; of the case another may be written. Errors: TYPICAL_NOT_YOURS, TYPICAL_STATE. */
  withdraw(me: Principal, id: number, reason: string): Promise<void> {
    return this.step(me, id, 'withdraw', undefined, (_, row) => {
      Object.assign(row, { state: 'withdrawn', openKey: null });
      return Promise.resolve({ did: '撤回', note: reason });
    });
  }

  async published(): Promise<{ id: number; title: string; unit: string; publishedAt: string }[]> {
    const rows = await this.dataSource.getRepository(TypicalCaseEntity).find({
      ...newestFirst,
      select: { id: true, title: true, unitId: true, publishedAt: true },
      take: MOST,
    });
    return Promise.all(
      rows.map(async ({ id, title, unitId, publishedAt }) => ({
        ...{ id, title, unit: await this.scope.nameOf(unitId), publishedAt: publishedAt!.toISOString() },
      })),
    );
  }

  /** With their texts. */
  async feed(): Promise<(TypicalText & { id: number; unit: string; publishedAt: string })[]> {
    const rows = await this.dataSource.getRepository(TypicalCaseEntity).find({ ...newestFirst, take: MOST_IN_FEED });
    return Promise.all(rows.map((row) => this.publicly(row)));
  }

  /** Errors: NOT_FOUND, also for one that was withdrawn. */
  async publishedOne(id: number): Promise<TypicalText & { id: number }> {
    const row = await this.dataSource.getRepository(TypicalCaseEntity).findOneBy({ id, state: 'published' });
    if (!row) throw new Refused('NOT_FOUND', { reason: '没有这个典型案例，或者已经撤回。' });
    return this.publicly(row);
  }

  private async publicly(row: TypicalCaseEntity) {
    const unit = await this.scope.nameOf(row.unitId);
    return { ...textOf(row), id: row.id, unit, publishedAt: row.publishedAt!.toISOString() };
  }

  private async rowOf({ id, caseNo, title, state, unitId, publishedAt }: TypicalCaseEntity) {
    return {
      ...{ id, caseNo, title, state, stateName: TYPICAL_STATES[state] },
      ...{ unit: await this.scope.nameOf(unitId), publishedAt: publishedAt?.toISOString() ?? null },
    };
  }

  private async step(
    me: Principal,
    id: number,
    what: keyof May,
    revision: number | undefined,
    work: (db: EntityManager, row: TypicalCaseEntity) => Promise<{ did: string; note: string | null }>,
  ): Promise<void> {
    // Before the row is held: whom it concerns is read on a connection of its own.
    const known = await this.dataSource.getRepository(TypicalCaseEntity).findOneBy({ id });
    if (!known || !(await this.scope.sees(me, known.unitId))) throw new Refused('NOT_FOUND');
    await this.dataSource.transaction(async (db) => {
      const row = await db.findOneOrFail(TypicalCaseEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!FROM[what].includes(row.state))
        throw new Refused('TYPICAL_STATE', { reason: `典型案例${TYPICAL_STATES[row.state]}。` });
      if (what === 'review' && row.authors.includes(me.username))
        throw new Refused('TYPICAL_SAME_PERSON', { source: SOURCE });
      if (!mayOf(me, row)[what]) throw new Refused('TYPICAL_NOT_YOURS', { source: SOURCE });
      if (revision !== undefined && revision !== row.revision) throw new Refused('TYPICAL_CHANGED');
      const { did, note } = await work(db, row);
      row.revision += 1;
      await db.save(TypicalCaseEntity, row);
      await enter(db, id, me, did, note, textOf(row));
      this.logger.info({ by: me.username, typical: id, did }, '典型案例');
    });
  }
}

type May = Record<'edit' | 'submit' | 'review' | 'withdraw', boolean>;

const FROM: Record<keyof May, readonly TypicalState[]> = {
  edit: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  review: ['submitted'],
  withdraw: ['draft', 'submitted', 'returned', 'published'],
};

/** What was published is withdrawn by whoever may publish. */
function mayOf(me: Principal, { unitId, state, authors }: TypicalCaseEntity): May {
  const own = me.unitId === unitId;
  const [writes, reviews] = [own && holdsAny(me, WRITERS), own && holdsAny(me, REVIEWERS)];
  const is = (what: keyof May) => FROM[what].includes(state);
  return {
    edit: writes && is('edit'),
    submit: writes && is('submit'),
    review: reviews && is('review') && !authors.includes(me.username),
    withdraw: is('withdraw') && (state === 'published' ? reviews : writes),
  };
}

const newestFirst = {
  where: { state: 'published' },
  order: { publishedAt: 'DESC', id: 'DESC' },
} as const;

/** Undefined: it went with its dossier. */
async function stateOf(db: EntityManager, caseNo: string): Promise<CaseState | undefined> {
  const found = await db.findOne(CaseEntity, { where: { caseNo }, select: { caseNo: true, state: true } });
  return found ? (JSON.parse(found.state) as CaseState) : undefined;
}

/** Of a case whose dossier was destroyed the archive's own line still tells it. */
async function displayNoOf(db: EntityManager, caseNo: string): Promise<string> {
  const of = { where: { caseNo }, select: { caseNo: true, displayNo: true } } as const;
  const found = (await db.findOne(CaseEntity, of)) ?? (await db.findOne(KeptDossierEntity, of));
  return found?.displayNo ?? caseNo;
}

async function mustBeAnonymous(db: EntityManager, caseNo: string, text: TypicalText): Promise<void> {
  const state = await stateOf(db, caseNo);
  if (!state)
    throw new Refused('ARCHIVE_DESTROYED', {
      reason: '案卷已经销毁，无从核对文字是否还能认出当事人，不能再修改或者发布；可以撤回。',
      source: SOURCE,
    });
  const known = knownOf(state, await privateIn(db, state));
  const errors = Object.entries(PARTS).flatMap(([path, part]) =>
    identifies(text[path as keyof TypicalText], known).map((what) => ({ path, message: `${part}中有${what}` })),
  );
  if (errors.length > 0)
    throw new Refused('TYPICAL_IDENTIFIES', {
      reason: `${errors.map((e) => e.message).join('；')}。`,
      source: SOURCE,
      errors,
    });
}

const enter = (
  db: EntityManager,
  typicalId: number,
  me: Principal,
  did: string,
  note: string | null,
  text: TypicalText,
) => db.insert(TypicalCaseStepEntity, { typicalId, did, by: me.username, at: new Date(), note, said: canonical(text) });
