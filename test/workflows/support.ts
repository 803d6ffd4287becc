import { type WorkflowHandle, WorkflowUpdateFailedError } from '@temporalio/client';
import type { ApplicationFailure } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { createHash, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  appointedOn,
  arrangement,
  type Actor,
  type AnyEntry,
  CASE_WORKFLOW,
  type CaseActivities,
  type CaseReply,
  type CaseAnswer,
  type CaseState,
  type CaseTask,
  caseWorkflowId,
  type IssueRequest,
  measureOf,
  type ProjectionBatch,
  QUERIES,
  SEARCH_ATTRIBUTES,
  type SealRequest,
  type StageRow,
  STAGES,
  thingsToHandOver,
  UPDATES,
} from '#contracts';
import { type Calendar, dateOf } from '#law';
import { ANSWERS, byRole, caseStart, type CaseWish, conditionsAnswered, officer } from '../support/cases';
import { testTools } from '../support/tools';

Runtime.install({ logger: new DefaultLogger('ERROR') });

const ROOT = join(__dirname, '../..');
const HISTORIES = join(ROOT, 'test/replay/histories');

/** The bundle the product's worker runs, made by the build. */
export const workflowBundle = { codePath: join(ROOT, 'dist/workflow-bundle.js') };

/** What the history of a test's case is called. */
export const historyName = (testName: string) => testName.replace(/[^a-z]+/gi, '-').slice(0, 70);

/** The store as the workflow meets it: what it was sent, with the outages a test asks for. */
export class RecordingStore implements CaseActivities {
  private readonly cases = new Map<string, { journal: AnyEntry[]; last?: ProjectionBatch }>();
  failing = 0;
  /** While set, what is not refused waits for it. */
  holding: Promise<void> | undefined;
  /** Called when something is asked of the store. */
  asked: () => void = () => undefined;

  project = async (batch: ProjectionBatch) => {
    this.asked();
    if (this.failing > 0) {
      this.failing -= 1;
      // Without its stack: a recorded history is no place for the paths of the machine that made it.
      throw Object.assign(new Error('database away'), { stack: 'Error: database away' });
    }
    await this.holding;
    const held = this.of(batch.state.caseNo);
    // As the product's own store: a write that was given up and comes late changes nothing, and what is not final is
    // told by the later batch.
    if (held.last && held.last.order > batch.order) return { seq: held.last.state.seq, headHash: 'h' };
    if (held.journal.length < batch.final.seq) throw new Error(`gap before ${batch.final.seq}`);
    held.journal.length = batch.final.seq;
    held.journal.push(...batch.entries);
    held.last = batch;
    return { seq: batch.state.seq, headHash: 'h' };
  };

  /** What is stored of one case: its journal and the last batch. */
  of(caseNo: string): { journal: AnyEntry[]; last?: ProjectionBatch } {
    const known = this.cases.get(caseNo);
    if (known) return known;
    const made = { journal: [] };
    this.cases.set(caseNo, made);
    return made;
  }

  /** Every way that a case has gone from one stage to another, each as `from to`. */
  get ways(): string[] {
    const entered = [...this.cases.values()].map(({ journal }) => [
      'registration',
      ...journal.flatMap((e) => (e.type === 'stage.entered' ? [e.data.stage] : [])),
    ]);
    return entered.flatMap((stages) => stages.slice(1).map((to, i) => `${stages[i]!} ${to}`));
  }

  /** The journal of the case that was heard of first. */
  get journal(): AnyEntry[] {
    return [...this.cases.values()][0]?.journal ?? [];
  }

  /** What was asked for, time and again, and what cannot be set, by its place among the papers of its case. */
  readonly issueRequests: IssueRequest[] = [];
  readonly unfit = new Set<number>();

  issue = (request: IssueRequest) => {
    this.issueRequests.push(request);
    const place = Number(request.documentId.split('-D')[1]);
    if (this.unfit.has(place)) {
      const unfit = new Error('《责令改正通知书》缺：复议机关');
      return Promise.reject(Object.assign(unfit, { stack: unfit.message }));
    }
    return Promise.resolve({ number: `盘市监〔2026〕${place}号`, sha256: 's', sm3: 's', pages: 1, size: 1 });
  };

  seal = ({ through }: SealRequest) => Promise.resolve({ manifestHash: 'm', headHash: 'h', entries: through.seq });
}

/** The stage map, as the ways between its stages. */
export const WAYS: readonly string[] = Object.entries(STAGES as Record<string, StageRow>).flatMap(
  ([from, { next, turns }]) => [...new Set([...next, ...turns])].map((to) => `${from} ${to}`),
);

/** The time-skipping server with one worker; one per test where the calendar matters. */
export class Stage {
  private readonly cases: WorkflowHandle[] = [];
  private worker: Worker | undefined;
  private running: Promise<void> = Promise.resolve();

  private constructor(
    readonly env: TestWorkflowEnvironment,
    readonly store: RecordingStore,
    private readonly newWorker: () => Promise<Worker>,
  ) {}

  /** A worker takes up what is waiting. */
  async raise(): Promise<void> {
    this.worker = await this.newWorker();
    this.running = this.worker.run();
  }

  /** Without a worker the server takes messages and nobody hears them. */
  async lower(): Promise<void> {
    this.worker?.shutdown();
    this.worker = undefined;
    await this.running;
  }

  static async set(): Promise<Stage> {
    return Stage.on(
      await TestWorkflowEnvironment.createTimeSkipping({
        server: { executable: { type: 'existing-path', path: testTools().testServer } },
      }),
    );
  }

  /** The development server, which keeps time as it is and proposes a fresh history after so many events. */
  static async setLocal(
    freshHistoryAfter: number,
    activities?: CaseActivities,
    bundle: { code: string } | { codePath: string } = workflowBundle,
  ): Promise<Stage> {
    return Stage.on(
      await TestWorkflowEnvironment.createLocal({
        server: {
          executable: { type: 'existing-path', path: testTools().temporal },
          extraArgs: [
            ...['--dynamic-config-value', `limit.historyCount.suggestContinueAsNew=${freshHistoryAfter}`],
            // Otherwise the server lets a second pass from the beginning of a run to that of the next.
            ...['--dynamic-config-value', 'history.workflowIdReuseMinimalInterval="0s"'],
          ],
        },
      }),
      activities,
      bundle,
    );
  }

  private static async on(
    env: TestWorkflowEnvironment,
    activities?: CaseActivities,
    bundle: { code: string } | { codePath: string } = workflowBundle,
  ): Promise<Stage> {
    const { temporal } = await import('@temporalio/proto');
    const { IndexedValueType } = temporal.api.enums.v1;
    const TYPES = {
      Keyword: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
      Bool: IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
    };
    await env.connection.operatorService.addSearchAttributes({
      namespace: 'default',
      searchAttributes: Object.fromEntries(
        Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [name, TYPES[type]]),
      ),
    });
    const store = new RecordingStore();
    const { project, issue, seal } = activities ?? store;
    const newWorker = async () =>
      Worker.create({
        connection: env.nativeConnection,
        taskQueue: 'cases',
        workflowBundle: bundle,
        activities: { project, issue, seal },
      });
    const stage = new Stage(env, store, newWorker);
    await stage.raise();
    return stage;
  }

  /** Ends the test's server; no case has gone a way that the stage map does not name. With ROUZHI_RECORD the history of every case is kept first, named by the test, unless chance made it. */
  async strike({ byChance = false } = {}): Promise<void> {
    if (process.env['ROUZHI_RECORD'] && !byChance && expect.getState().assertionCalls > 0) await this.record();
    await this.lower();
    await this.env.teardown();
    expect(this.store.ways.filter((way) => !WAYS.includes(way))).toEqual([]);
  }

  private async record(): Promise<void> {
    const name = historyName(expect.getState().currentTestName!);
    for (const { workflowId } of this.cases) {
      const history = await this.env.client.workflow.getHandle(workflowId).fetchHistory();
      const caseNo = workflowId.split('-').at(-1);
      writeFileSync(join(HISTORIES, `${name}.${caseNo}.json`), historyToJSON(history));
    }
  }

  async register(wish: CaseWish = {}): Promise<RunningCase> {
    const start = caseStart(wish, await this.now());
    const handle = await this.env.client.workflow.start(CASE_WORKFLOW, {
      workflowId: caseWorkflowId(start.facts.caseNo),
      taskQueue: 'cases',
      args: [start],
    });
    this.cases.push(handle);
    return new RunningCase(this.env, handle, this.store, start.calendar, start.facts.caseNo);
  }

  /** The server's: the time-skipping one is ahead of ours. */
  async now(): Promise<Date> {
    return new Date(Number(await this.env.currentTimeMs()));
  }
}

/** What a test sends; what it does not say is added as the API adds it. */
interface Message {
  data: Record<string, unknown>;
  actor: Actor;
  key: string;
  receivedAt?: string;
  sentAt?: string;
  [what: string]: unknown;
}

/** What stands for the content: all but who sent it, under which key, and when. */
export function digestOf(message: Message): string {
  const { actor: _by, key: _key, ...asked } = message;
  return JSON.stringify({ ...asked, receivedAt: undefined, sentAt: undefined });
}

function updateIdOf(message: Message): string {
  const { actor, key } = message;
  return createHash('sha256')
    .update(`${actor.kind}:${actor.id} ${key} ${digestOf(message)}`)
    .digest('hex');
}

/** A case under test: people act on it through the same Updates the API sends. */
export class RunningCase {
  constructor(
    readonly env: TestWorkflowEnvironment,
    readonly handle: WorkflowHandle,
    readonly store: RecordingStore,
    /** The one it was registered with. */
    readonly calendar: Calendar,
    readonly caseNo: string,
  ) {}

  /** Its entries, as the store holds them. */
  get journal(): AnyEntry[] {
    return this.store.of(this.caseNo).journal;
  }

  async live(): Promise<CaseState> {
    return (await this.handle.query<CaseAnswer>(QUERIES.live)).state;
  }

  async openTask(kind: string): Promise<CaseTask> {
    const { tasks, stage } = await this.live();
    const task = tasks.find((t) => t.kind === kind && t.state === 'open');
    if (!task) {
      const open = tasks.filter((t) => t.state === 'open').map((t) => t.kind);
      throw new Error(`no open task ${kind} in stage ${stage}; open: ${open.join(', ')}`);
    }
    return task;
  }

  /** Completes the open task of this kind as the person whose work it is. */
  async complete(kind: string, answer: Record<string, unknown> = {}, key: string = randomUUID()): Promise<CaseReply> {
    const task = await this.openTask(kind);
    const asked = kind === 'screen' ? conditionsAnswered((await this.live()).item) : [];
    const conditions = asked.length > 0 ? { answers: asked } : {};
    const days = await this.daysOf(task);
    return this.send(task.id, { ...ANSWERS[kind], ...conditions, ...days, ...answer }, byRole[task.candidate]!, key);
  }

  send(taskId: string, data: Record<string, unknown>, actor = officer, key: string = randomUUID()): Promise<CaseReply> {
    return this.message(UPDATES.completeTask, { taskId, data, actor, key });
  }

  act(action: string, data: Record<string, unknown>, actor = officer, key: string = randomUUID()): Promise<CaseReply> {
    return this.message(UPDATES.performAction, { action, data, actor, key });
  }

  /** As the API sends it: received now, unless the test says when; under an id that the server knows again, unless it says not. */
  async message(update: string, message: Message, updateId = updateIdOf(message)): Promise<CaseReply> {
    const sentAt = message.sentAt ?? new Date(await this.env.currentTimeMs()).toISOString();
    const receivedAt = message.receivedAt ?? sentAt;
    const args: [unknown] = [{ ...message, digest: digestOf(message), receivedAt, sentAt }];
    for (;;) {
      try {
        return await this.handle.executeUpdate<CaseReply, [unknown]>(update, { args, updateId });
      } catch (error) {
        if (!wasSentBack(error)) throw error;
      }
    }
  }

  /** As the API publishes a calendar, or rules. */
  async publish(signal: string, content: object): Promise<void> {
    await this.handle.signal(signal, content, new Date(await this.env.currentTimeMs()).toISOString());
  }

  async completeAll(...kinds: string[]): Promise<void> {
    for (const kind of kinds) await this.complete(kind);
  }

  /** Proposed by an officer, approved by the head. */
  async suspend(reason = '等待鉴定。'): Promise<void> {
    await this.act('suspend', { ground: 'other', reason });
    await this.complete('approveSuspension');
  }

  /** 专案组 is named and reports. */
  async reportCrime(): Promise<void> {
    await this.completeAll('formTaskForce', 'reportTransfer');
  }

  /** From registration to the observation period. */
  async toObservation(order: Record<string, unknown> = {}): Promise<void> {
    await this.completeAll('screen', 'educate');
    await this.complete('issueCorrectionOrder', order);
  }

  async toDisposition(): Promise<void> {
    await this.toObservation();
    await this.act('report-correction', { statement: '已改正。' });
    await this.complete('reinspect');
  }

  /** From the filing task to the served decision and the payment. */
  async throughPenalty(): Promise<void> {
    await this.completeAll('approveFiling', 'investigate', 'reviewLegality', 'giveNotice', 'recordDefence', 'decide');
    await this.completeAll('serveDocument');
    await this.pay();
  }

  /** Today, by the engine's time. */
  async today(): Promise<string> {
    return dateOf(new Date(await this.env.currentTimeMs()).toISOString());
  }

  /** What the answer to a task says of days, which are the server's own. */
  async daysOf({ kind, context, subject }: CaseTask): Promise<Record<string, unknown>> {
    switch (kind) {
      case 'arrangeHearing':
        return { heldAt: await this.hearingAt(String(context?.['earliest'])) };
      case 'holdHearing':
        return { heldOn: appointedOn(await this.live()) };
      case 'deliverReferral':
        return { deliveredOn: await this.today(), receivedOn: await this.today() };
      case 'returnFine':
        return { returnedFen: context?.['overpaidFen'], returnedOn: await this.today() };
      case 'handInPapers':
        return { on: await this.today() };
      case 'handInFine':
      case 'depositFine':
        return { sumFen: context?.['collectedFen'], on: await this.today() };
      case 'supplementTransfer':
        return { on: await this.today() };
      case 'recordReconsideration':
      case 'recordSupervision':
        return { receivedOn: await this.today() };
      case 'handOverThings':
        return { on: await this.today(), things: thingsToHandOver(await this.live()) };
      case 'deliberate':
        return { heldOn: await this.today() };
      case 'takeMeasure': {
        const { things } = measureOf(await this.live(), subject)!;
        return { things, takenAt: new Date(await this.env.currentTimeMs()).toISOString() };
      }
      default:
        return {};
    }
  }

  /** In the morning of that day; where the time for its notice is but a moment, in as short a time as a test takes to serve it. */
  private async hearingAt(day: string): Promise<string> {
    const { unit } = (await this.live()).rules['hearingNotice']!.period;
    return unit === 'minute'
      ? new Date(Number(await this.env.currentTimeMs()) + 4000).toISOString()
      : `${day}T09:30:00+08:00`;
  }

  /** Until the hearing that is appointed. */
  async untilHearing(): Promise<void> {
    const { heldAt } = arrangement(await this.live())!;
    await this.env.sleep(Math.max(1, Date.parse(heldAt) - Number(await this.env.currentTimeMs())));
  }

  async pay(fen = 100_000): Promise<CaseReply> {
    return this.complete('recordPerformance', { paidFen: fen, paidOn: await this.today() });
  }

  async finish(): Promise<string> {
    if ((await this.live()).tasks.some((t) => t.kind === 'deliverReferral' && t.state === 'open')) {
      await this.complete('deliverReferral');
    }
    await this.completeAll('approveClosing', 'fileDossier');
    return (await this.handle.result()) as string;
  }
}

/**
 * A message that met a case just as it left for a fresh history, whose last workflow task the server then fails: it is sent
 * again under its id, as the API sends what it has kept. That no task fails for another reason, `expectWhole` asks.
 */
const wasSentBack = (error: unknown): boolean => {
  const { cause } = error as { cause?: { code?: number; details?: string } };
  return cause?.code === 9 && !!cause.details?.includes('workflow task failure');
};

/** The code a refused message came back with. */
export async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof WorkflowUpdateFailedError) return (error.cause as ApplicationFailure).type ?? 'untyped';
    throw error;
  }
  return 'accepted';
}
