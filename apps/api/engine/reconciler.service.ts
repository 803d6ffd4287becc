import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, In, MoreThan } from 'typeorm';
import {
  type AnyEntry,
  type CaseAnswer,
  type CaseState,
  type ReckonedMessage,
  type Role,
  ROLES,
  STAGES,
} from '#contracts';
import { Archive, JournalContradiction, ProjectionWriter } from '#activities';
import { foldJournal, nextOfficeInstant, notificationKey, notificationsFor } from '#journal';
import {
  canonical,
  CaseEntity,
  CaseRecords,
  caseTerms,
  checkChain,
  LawData,
  NotificationEntity,
  proposedTo,
  sha256,
  staleColumns,
  TaskEntity,
} from '#store';
import { LOGGER } from '../shared/logger';
import { Refused } from '../shared/refused';
import { CaseEngine } from './case-engine';
import {
  chained,
  clocksDiffer,
  columnsDiffer,
  type Difference,
  type DifferenceKind,
  journalDiffers,
  stateDiffers,
  tasksDiffer,
  timersDiffer,
} from './differences';

/** Longer than a workflow task may take: whatever wrote this long ago has been completed, or never will be, ms. */
const SETTLED_MS = 15_000;
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
  /** The same one by one, as found and as it ought to be. */
  found: Difference[];
  /** What an administrator can do about it. */
  remedy: 'none' | 'wait' | 'repair' | 'restart' | 'investigate';
}
interface Standing {
  seq: number;
  hash: string;
}

interface Notices {
  found: Difference[];
  missing: Omit<NotificationEntity, 'id'>[];
  doubled: string[];
}
const NO_NOTICES: Notices = { found: [], missing: [], doubled: [] };

/** The journal as it stands, or as it is proven to have stood. */
interface Kept {
  /** None where nothing proves them. */
  entries: readonly AnyEntry[];
  state: CaseState | undefined;
  intact: boolean;
  found: Difference[];
  proven?: AnyEntry[];
}

interface Look {
  agreement: Agreement;
  proven: AnyEntry[] | undefined;
  reckoned: ReckonedMessage | undefined;
  notices: Notices;
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
    return (await this.look(caseNo)).agreement;
  }

  /** Mends what differs, each thing from what proves it. Answers how the case stands then. */
  async repair(caseNo: string): Promise<Agreement> {
    const { agreement: before, proven, reckoned, notices } = await this.look(caseNo);
    if (before.remedy !== 'repair') return before;
    const wrong = (...kinds: DifferenceKind[]) => before.found.some(({ kind }) => kinds.includes(kind));
    try {
      if (proven) await this.writer.restore(caseNo, proven);
      if (reckoned) await this.engine.reckon(caseNo, reckoned);
      if (wrong('column', 'list', 'ledger')) {
        const whole = (await this.fromEngine(caseNo)) ?? (await this.fromJournal(caseNo));
        await this.writer.rewrite(whole);
        await this.sealAgain(caseNo, whole.entries);
      }
      await this.mendNotices(caseNo, notices);
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

  /** What differs, and what it is mended from. */
  private async look(caseNo: string): Promise<Look> {
    const [status, live] = [await this.engine.status(caseNo), await this.engine.live(caseNo)];
    const row = await this.dataSource.getRepository(CaseEntity).findOneBy({ caseNo });
    if (!row && !live) throw new Refused('CASE_NOT_FOUND');
    const record = row ? await this.recordOf(row) : undefined;
    const listed = row && (JSON.parse(row.state) as CaseState);
    const told = record?.state;
    const found = [...(record?.found ?? [])];
    const differences: string[] = [];
    const differ = (sentence: string, when: boolean) => void (when && differences.push(sentence));

    const engine =
      status === 'RUNNING' ? 'running' : row?.status === 'closed' || live?.state.status === 'closed' ? 'over' : 'gone';
    if (engine === 'gone') found.push({ kind: 'engine', what: '流程', was: '没有在运行', right: '正在运行' });
    if (!row) found.push({ kind: 'list', what: '案件列表', was: '没有此案', right: '在列表中' });
    differ('案件未结，但流程引擎中没有正在运行的流程。', engine === 'gone');
    differ('列表中没有此案。', !row);
    differ('日志的哈希链不完整。', record?.intact === false);
    const timers = live && told ? await this.timersOf(live.state, told, engine === 'running') : [];
    found.push(...timers);
    for (const { what, was, right } of timers) differ(`${what}：${was}，应为 ${right}。`, true);
    const reckoned =
      timers.length > 0 && told ? { seq: told.seq, clocks: told.clocks, alarms: told.alarms } : undefined;
    const truth = live ? { ...live.state, ...(reckoned ?? {}) } : told;
    if (told && truth && !same(told, truth)) {
      differ(`日志至第 ${told.seq} 条，流程至第 ${truth.seq} 条，内容不同。`, true);
      found.push({
        kind: 'ledger',
        what: '日志',
        was: `至第 ${told.seq} 条`,
        right: `至第 ${truth.seq} 条，与流程相同`,
      });
    }
    if (listed && truth && !same(listed, truth)) {
      differ(`列表至第 ${listed.seq} 条，与${live ? '流程' : '日志'}内容不同。`, true);
      if (listed.seq !== truth.seq)
        found.push({ kind: 'list', what: '案件列表', was: `至第 ${listed.seq} 条`, right: `至第 ${truth.seq} 条` });
      else
        found.push(
          ...clocksDiffer('ledger', '列表中的期限账', listed.clocks, truth.clocks),
          ...stateDiffers(listed, truth),
        );
    }
    if (row && truth && row.seq === truth.seq) {
      const stale = columnsDiffer(row, truth);
      found.push(...stale);
      const names = staleColumns(row, truth).join('、');
      differ(`列表中有 ${stale.length} 项与流程不同（${names}）。`, stale.length > 0);
    }
    if (row && truth) {
      const beside = [...(await this.tasksDiffer(truth)), ...(await this.besideDiffers(truth))];
      found.push(...beside);
      for (const { what, was, right } of beside) differ(`${what}：${was}，应为 ${right}。`, true);
    }
    const notices = record && told ? await this.noticesOf(told, record.entries) : NO_NOTICES;
    found.push(...notices.found);
    for (const { what, was } of notices.found) differ(`${what}：${was}。`, true);

    return {
      agreement: {
        caseNo,
        engine,
        live: standing(live?.state),
        journal: standing(told),
        list: standing(listed ?? undefined),
        differences,
        found,
        remedy: remedyFor(engine, found, row?.projectedAt),
      },
      proven: record?.proven,
      reckoned,
      notices,
    };
  }

  /** The journal; where its rows are no chain, as the engine's entries prove it by the hash beside the case. */
  private async recordOf({ caseNo, seq, headHash }: CaseEntity): Promise<Kept> {
    const links = await this.records.links(caseNo);
    const calendars = await this.law.calendars();
    const intact = checkChain(links, { seq, headHash }).ok;
    const rows = () => links.map((l) => JSON.parse(l.entry) as AnyEntry);
    if (intact) return { entries: rows(), state: foldJournal(rows(), calendars), intact, found: [] };
    const proven = (await this.fromEngine(caseNo))?.entries.slice(0, seq);
    if (proven && chained(proven).at(-1)?.hash === headHash)
      return {
        entries: proven,
        state: foldJournal(proven, calendars),
        intact,
        found: journalDiffers(links, proven),
        proven: [...proven],
      };
    const found: Difference[] = [
      { kind: 'ledger', what: '日志的哈希链', was: '不完整', right: '完整，流程能够证明的除外' },
    ];
    return { entries: [], state: foldOf(rows, calendars), intact, found };
  }

  /** The clocks the workflow goes by and the timers it has set, against the journal's clocks; nothing while the two are apart. */
  private async timersOf(live: CaseState, told: CaseState, running: boolean): Promise<Difference[]> {
    if (live.seq !== told.seq) return [];
    const wrong = clocksDiffer('timer', '流程的期限', live.clocks, told.clocks);
    if (!running) return wrong;
    const timers = await this.engine.timers(told.caseNo);
    if (timers?.seq !== told.seq) return wrong;
    const calendar = (await this.law.calendars())(told.calendarVersion);
    const set = timersDiffer(timers, told.clocks, calendar, Date.now());
    if (wrong.length + set.length > 0 || canonical(live.alarms) === canonical(told.alarms)) return [...wrong, ...set];
    return [
      { kind: 'timer', what: '已响的提醒', was: live.alarms.join('、') || '无', right: told.alarms.join('、') || '无' },
    ];
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

  private async tasksDiffer(state: CaseState): Promise<Difference[]> {
    const rows = await this.dataSource.getRepository(TaskEntity).find({
      where: { caseNo: state.caseNo },
      select: {
        id: true,
        kind: true,
        title: true,
        stage: true,
        state: true,
        dueAt: true,
        dueOn: true,
        dueClock: true,
        sortDueAt: true,
      },
    });
    return tasksDiffer(rows, state);
  }

  /** What is written beside case and tasks: whose case it is, by what it is found, in whose inboxes its open work lies. */
  private async besideDiffers(state: CaseState): Promise<Difference[]> {
    const { caseNo, officers, tasks } = state;
    const column = async (sql: string) =>
      new Set((await this.dataSource.query<{ it: string }[]>(sql, [caseNo])).map((r) => r.it));
    const [named, terms, proposed] = await Promise.all([
      column('SELECT username AS it FROM case_officer WHERE case_no = ?'),
      column('SELECT term AS it FROM case_term WHERE case_no = ?'),
      column(
        `SELECT CONCAT(p.username, ' ', p.task_id) AS it FROM task_proposal p JOIN task t ON t.id = p.task_id WHERE t.case_no = ?`,
      ),
    ]);
    const lost = (what: string, right: string): Difference => ({ kind: 'list', what, was: '无', right });
    const words = caseTerms(state).filter((t) => !terms.has(t));
    const open = tasks.filter((t) => t.state === 'open' && t.candidate === 'officer');
    return [
      ...officers.filter((o) => !named.has(o.username)).map((o) => lost('承办人名下的案件', o.name)),
      ...[...named]
        .filter((username) => !officers.some((o) => o.username === username))
        .map((username): Difference => ({ kind: 'list', what: '承办人名下的案件', was: username, right: '无' })),
      ...(words.length > 0 ? [lost('查找词', `${words.length} 个`)] : []),
      ...open.flatMap((t) =>
        proposedTo(state, t)
          .filter((username) => !proposed.has(`${username} ${t.id}`))
          .map((username) => lost(`任务「${t.title}」的待办人`, username)),
      ),
    ];
  }

  /** The messages that the entries call for, against those that are there. */
  private async noticesOf(state: CaseState, entries: readonly AnyEntry[]): Promise<Notices> {
    const { caseNo } = state;
    const calendar = await this.law.calendar();
    const due = entries.flatMap((entry) =>
      notificationsFor(entry, state, calendar).map((n) => ({
        ...n,
        entry,
        key: notificationKey(caseNo, entry.seq, n),
      })),
    );
    const rows = await this.dataSource.getRepository(NotificationEntity).findBy({ caseNo, seq: MoreThan(0) });
    const [wanted, held] = [new Set(due.map((n) => n.key)), new Set(rows.map((r) => r.notificationKey))];
    const missing = due.filter((n) => !held.has(n.key));
    const doubled = rows.filter(
      ({ notificationKey: key, seq, kind, role, username }) =>
        !wanted.has(key) &&
        wanted.has(
          notificationKey(caseNo, seq, { kind, ...(username ? { username } : {}), ...(role ? { role } : {}) }),
        ),
    );
    const to = ({ role, username }: { role?: Role | null; username?: string | null }) =>
      state.officers.find((o) => o.username === username)?.name ?? username ?? (role ? ROLES[role] : '');
    const over = new Set(state.tasks.filter((t) => t.state !== 'open').map((t) => t.id));
    return {
      found: [
        ...missing.map((n): Difference => ({
          kind: 'notice',
          what: `${n.title}（${to(n)}）`,
          was: '没有发出',
          right: '一份',
        })),
        ...doubled.map((n): Difference => ({
          kind: 'notice',
          what: `${n.title}（${to(n)}）`,
          was: '重复',
          right: '一份',
        })),
      ],
      doubled: doubled.map((r) => r.id),
      missing: missing.map(({ key, entry, kind, title, body, role, unitId, username, visibleAt }) => ({
        notificationKey: key,
        caseNo,
        seq: entry.seq,
        kind,
        title,
        body,
        role: role ?? null,
        unitId: unitId ?? null,
        username: username ?? null,
        createdAt: new Date(entry.at),
        // Who was told nothing is told now; of work that is done nobody need hear any more.
        visibleAt: new Date(
          entry.type === 'task.opened' && over.has(entry.data.id)
            ? visibleAt
            : nextOfficeInstant(new Date().toISOString(), calendar),
        ),
      })),
    };
  }

  private async mendNotices(caseNo: string, { missing, doubled }: Notices): Promise<void> {
    const repository = this.dataSource.getRepository(NotificationEntity);
    if (doubled.length > 0) await repository.delete({ caseNo, id: In(doubled) });
    if (missing.length > 0) await repository.createQueryBuilder().insert().orIgnore().values(missing).execute();
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
  async tell({ caseNo }: Agreement, body: string): Promise<void> {
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

/** A journal of which nothing is proven, as far as it can be read. */
function foldOf(rows: () => AnyEntry[], calendars: Parameters<typeof foldJournal>[1]): CaseState | undefined {
  try {
    return foldJournal(rows(), calendars);
  } catch {
    return undefined;
  }
}

function remedyFor(
  engine: Agreement['engine'],
  differences: readonly Difference[],
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
