import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, MoreThan, Not } from 'typeorm';
import { type AnyEntry, type CaseAnswer, type CaseState, type Role, STAGES } from '#contracts';
import { Archive, JournalContradiction, ProjectionWriter } from '#activities';
import { foldJournal } from '#journal';
import {
  canonical,
  CaseEntity,
  CaseRecords,
  LawData,
  NotificationEntity,
  sha256,
  staleColumns,
  TaskEntity,
} from '#store';
import { LOGGER } from '../shared/logger';
import { Refused } from '../shared/refused';
import { CaseEngine } from './case-engine';

/** Longer than a workflow task may take: whatever wrote this long ago has been completed, or never will be, ms. */
const SETTLED_MS = 15_000;
const DAY_MS = 86_400_000;
/** Orders of one history and the next (`projector.ts`). */
const HISTORY = 1_000_000;

/** How a case stands in the engine, the journal, the list and the inbox, by content. */
export interface Agreement {
  caseNo: string;
  /** `running`; `gone`: open in the record, and no workflow carries it; `over`: closed. */
  engine: 'running' | 'gone' | 'over';
  /** Last entry and hash of the content, in each place; null where there is none. */
  live: Standing | null;
  journal: Standing | null;
  list: Standing | null;
  /** Each in one sentence; empty: all agree. */
  differences: string[];
  /** What an administrator can do about it. */
  remedy: 'none' | 'wait' | 'repair' | 'restart' | 'investigate';
}
interface Standing {
  seq: number;
  hash: string;
}

/**
 * Compares what the workflow, the journal, the list and the inbox say of a case, by content; says it, and mends it.
 *
 * While a case is open its workflow is the truth, so a difference is mended from the workflow's own entries. A case that is
 * open in the record and has no workflow (terminated by an operator, or the engine's store was lost) is started again from
 * its journal, by an administrator's decision.
 */
@Injectable()
export class Reconciler {
  constructor(
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    private readonly records: CaseRecords,
    private readonly law: LawData,
    private readonly writer: ProjectionWriter,
    private readonly archive: Archive,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async check(caseNo: string): Promise<Agreement> {
    const [status, live] = [await this.engine.status(caseNo), await this.engine.live(caseNo)];
    const row = await this.dataSource.getRepository(CaseEntity).findOneBy({ caseNo });
    if (!row && !live) throw new Refused('CASE_NOT_FOUND');
    const told = row && (await this.told(caseNo));
    const listed = row && (JSON.parse(row.state) as CaseState);
    const truth = live?.state ?? told?.state;
    const differences: string[] = [];
    const differ = (sentence: string, when: boolean) => void (when && differences.push(sentence));

    const engine =
      status === 'RUNNING' ? 'running' : row?.status === 'closed' || live?.state.status === 'closed' ? 'over' : 'gone';
    differ('案件未结，但流程引擎中没有正在运行的流程。', engine === 'gone');
    differ('列表中没有此案。', !row);
    differ('日志的哈希链不完整。', told?.intact === false);
    if (told && live)
      differ(`日志至第 ${told.state.seq} 条，流程至第 ${live.state.seq} 条，内容不同。`, !same(told.state, live.state));
    if (listed && truth)
      differ(`列表至第 ${listed.seq} 条，与${live ? '流程' : '日志'}内容不同。`, !same(listed, truth));
    const stale = row && truth && differences.length === 0 ? staleColumns(row, truth) : [];
    differ(`列表中有 ${stale.length} 项与流程不同（${stale.join('、')}）。`, stale.length > 0);
    if (row && truth) for (const sentence of await this.tasksDiffer(truth)) differences.push(sentence);

    return {
      caseNo,
      engine,
      live: standing(live?.state),
      journal: standing(told?.state),
      list: standing(listed ?? undefined),
      differences,
      remedy: remedyFor(engine, differences, row?.projectedAt),
    };
  }

  /** Writes the case again from its workflow's own entries, or, when that is over, from its journal. Answers how it stands then. */
  async repair(caseNo: string): Promise<Agreement> {
    const before = await this.check(caseNo);
    if (before.remedy !== 'repair') return before;
    const whole = (await this.fromEngine(caseNo)) ?? (await this.fromJournal(caseNo));
    try {
      await this.writer.rewrite(whole);
      await this.sealAgain(caseNo, whole.entries);
    } catch (error) {
      if (!(error instanceof JournalContradiction)) throw error;
      this.logger.error({ caseNo, seq: error.seq }, '流程与已确定的日志矛盾');
      await this.tell(before, `流程与已确定的第 ${error.seq} 条日志矛盾，未作改动，请调查。`);
      return { ...before, remedy: 'investigate' };
    }
    this.logger.warn({ caseNo, differences: before.differences }, '案件的列表与日志已按流程重写');
    await this.tell(before, `已按流程重写：${before.differences.join('')}`);
    return this.check(caseNo);
  }

  /** Starts the workflow of an open case that has none, where the record leaves it. */
  async restart(caseNo: string): Promise<Agreement> {
    const before = await this.check(caseNo);
    if (before.engine !== 'gone')
      throw new Refused('ACTION_NOT_ALLOWED', { reason: '此案的流程仍在运行或已经结束，无需重新启动。' });
    // What a terminated workflow knew and the store does not, first.
    const ended = await this.fromEngine(caseNo);
    if (ended) await this.writer.rewrite(ended);
    const told = await this.told(caseNo);
    if (!told.intact)
      throw new Refused('ACTION_NOT_ALLOWED', { reason: '日志的哈希链不完整，不能据以重新启动，请调查。' });
    const row = await this.dataSource.getRepository(CaseEntity).findOneByOrFail({ caseNo });
    const calendars = await this.law.calendars();
    const memory = {
      state: told.state,
      calendar: calendars(told.state.calendarVersion),
      at: told.at,
      entries: [],
      final: { seq: row.seq, headHash: row.headHash },
      generation: Math.floor(Number(row.batchOrder) / HISTORY) + 1,
    };
    await this.engine.restart(memory, await this.registrationOf(caseNo));
    this.logger.warn({ caseNo, seq: row.seq }, '流程已按日志重新启动');
    await this.tell(before, `流程已按日志重新启动，停在${STAGES[told.state.stage].title}。`);
    return this.check(caseNo);
  }

  /**
   * The next `limit` cases after `from` that are open or were closed within the day, each looked at and mended. Answers
   * where to go on; undefined at the end.
   */
  async sweep(from: string, limit: number): Promise<string | undefined> {
    const next = { caseNo: MoreThan(from) };
    const cases = await this.dataSource.getRepository(CaseEntity).find({
      where: [
        { ...next, status: Not('closed') },
        { ...next, closedAt: MoreThan(new Date(Date.now() - DAY_MS)) },
      ],
      select: { caseNo: true },
      order: { caseNo: 'ASC' },
      take: limit,
    });
    for (const { caseNo } of cases) {
      try {
        const found = await this.check(caseNo);
        if (found.remedy === 'repair') await this.repair(caseNo);
        else if (found.remedy !== 'none' && found.remedy !== 'wait') await this.tell(found, found.differences.join(''));
      } catch (error) {
        // One that cannot be looked at keeps no other from its turn.
        this.logger.error({ err: error, caseNo }, '案件核对未完成');
      }
    }
    return cases.length < limit ? undefined : cases.at(-1)!.caseNo;
  }

  /** By it a repetition of the registration finds its own case. Kept as long as a key may be used again. */
  private async registrationOf(caseNo: string): Promise<string | undefined> {
    const [row] = await this.dataSource.query<{ id: string | null }[]>(
      `SELECT JSON_UNQUOTE(JSON_EXTRACT(reserved, '$.registrationId')) AS id FROM idempotency_key
       WHERE JSON_UNQUOTE(JSON_EXTRACT(reserved, '$.facts.caseNo')) = ?`,
      [caseNo],
    );
    return row?.id ?? undefined;
  }

  private async told(caseNo: string): Promise<{ state: CaseState; at: string; intact: boolean }> {
    const calendars = await this.law.calendars();
    const entries = await this.records.journal(caseNo);
    const { ok } = await this.records.verify(caseNo);
    return { state: foldJournal(entries, calendars), at: entries.at(-1)!.at, intact: ok };
  }

  /** A dossier sealed after the day the store was restored to: the same entries give the same seal. */
  private async sealAgain(caseNo: string, entries: readonly AnyEntry[]): Promise<void> {
    for (const entry of entries) {
      if (entry.type === 'case.sealed')
        await this.archive.seal({ caseNo, through: entries[entry.data.entries - 1]!, at: entry.at });
    }
  }

  private async tasksDiffer(state: CaseState): Promise<string[]> {
    const rows = await this.dataSource
      .getRepository(TaskEntity)
      .find({ where: { caseNo: state.caseNo }, select: { id: true, kind: true, title: true, state: true } });
    const held = new Map(rows.map((r) => [r.id, r]));
    const wrong = state.tasks.filter((t) => held.get(t.id)?.kind !== t.kind || held.get(t.id)?.state !== t.state);
    const unknown = rows.filter((r) => !state.tasks.some((t) => t.id === r.id));
    return [
      ...wrong.map((t) => `任务「${t.title}」在待办中不同。`),
      ...unknown.map((r) => `待办中的任务「${r.title}」不存在。`),
    ];
  }

  /** The workflow's state with every entry of it, both of one moment; undefined when it cannot tell them all. */
  private async fromEngine(
    caseNo: string,
  ): Promise<(CaseAnswer & Pick<Parameters<ProjectionWriter['rewrite']>[0], 'entries'>) | undefined> {
    for (let look = 0; look < 5; look++) {
      const live = await this.engine.live(caseNo);
      if (!live) return undefined;
      const entries = await this.engine.entries(caseNo);
      if (entries[0]?.seq !== 1) return undefined;
      if (entries.at(-1)!.seq === live.state.seq) return { ...live, state: { ...live.state, rules: {} }, entries };
    }
    return undefined;
  }

  private async fromJournal(caseNo: string) {
    const { state } = await this.told(caseNo);
    return { state: { ...state, rules: {} }, allowedActions: [], entries: await this.records.journal(caseNo) };
  }

  /** Administrators are told once a day and case. */
  private async tell({ caseNo }: Agreement, body: string): Promise<void> {
    const now = new Date();
    const role: Role = 'admin';
    await this.dataSource
      .getRepository(NotificationEntity)
      .createQueryBuilder()
      .insert()
      .orIgnore()
      .values({
        notificationKey: `${caseNo}:agreement:${now.toISOString().slice(0, 10)}:${sha256(body).slice(0, 12)}`,
        caseNo,
        seq: 0,
        kind: 'agreement',
        title: `${caseNo} 流程、日志与列表核对`,
        body: body.slice(0, 1000),
        role,
        unitId: null,
        username: null,
        createdAt: now,
        visibleAt: now,
      })
      .execute();
  }
}

function remedyFor(
  engine: Agreement['engine'],
  differences: string[],
  projectedAt: Date | undefined,
): Agreement['remedy'] {
  if (differences.length === 0) return 'none';
  if (projectedAt && Date.now() - projectedAt.getTime() < SETTLED_MS) return 'wait';
  return engine === 'gone' ? 'restart' : 'repair';
}

/** The rules stand in the first entry and are left out of the list's copy; a JSON value is compared by its canonical text. */
const content = (state: CaseState) => canonical(JSON.parse(JSON.stringify({ ...state, rules: {} })));
const same = (a: CaseState, b: CaseState) => content(a) === content(b);
const standing = (state: CaseState | undefined): Standing | null =>
  state ? { seq: state.seq, hash: sha256(content(state)) } : null;
