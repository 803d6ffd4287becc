import { decode } from '@temporalio/common/lib/encoding';
import type { temporal } from '@temporalio/proto';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { foldJournal } from '#journal';
import { type Actor, type AnyEntry, type CaseState, type Refusal, UPDATES } from '#contracts';
import { ANSWERS, byRole, type CaseWish, officer } from '../support/cases';
import { refusalOf, type RunningCase, type Stage } from './support';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

/** A message, before it is sent. */
export interface Said {
  update: string;
  message: Record<string, unknown> & {
    data: Record<string, unknown>;
    actor: Actor;
    key: string;
    receivedAt?: string;
  };
}

export const action = (
  name: string,
  data: Record<string, unknown>,
  actor: Actor = officer,
  more: { key?: string; receivedAt?: string } = {},
): Said => ({ update: UPDATES.performAction, message: { action: name, data, actor, key: randomUUID(), ...more } });

/** The answer to the open task of this kind. */
export async function answer(
  c: RunningCase,
  kind: string,
  data: Record<string, unknown> = {},
  more: { actor?: Actor; key?: string; receivedAt?: string } = {},
): Promise<Said> {
  const { id, candidate } = await c.openTask(kind);
  const message = { taskId: id, data: { ...ANSWERS[kind], ...data }, actor: byRole[candidate]!, key: randomUUID() };
  return { update: UPDATES.completeTask, message: { ...message, ...more } };
}

/** What a message came back with: `accepted`, or the code of its refusal. Under another id only the case knows it again. */
export const say = (c: RunningCase, { update, message }: Said, updateId?: string): Promise<string> =>
  refusalOf(c.message(update, message, updateId));

/**
 * Sends messages, in this order, while the workflow task of an earlier and harmless one is kept open by its store: the
 * server holds them back and hands them over in one workflow task.
 */
export async function together(
  c: RunningCase,
  said: Said[],
  meanwhile?: () => Promise<void>,
  send: (c: RunningCase, one: Said) => Promise<string> = say,
): Promise<string[]> {
  const { store } = c;
  let release!: () => void;
  const asked = new Promise<void>((resolve) => (store.asked = resolve));
  store.holding = new Promise((resolve) => (release = resolve));
  const first = c.act('record-guidance', { content: '占住当前任务。' });
  await asked;
  await meanwhile?.();
  const outcomes: Promise<string>[] = [];
  for (const one of said) {
    outcomes.push(send(c, one));
    // Time for the server to take it. Whether it did, in this order, the caller reads in the history.
    await delay(40);
  }
  store.holding = undefined;
  release();
  await first;
  return Promise.all(outcomes);
}

let cases = 0;
export const freshCaseNo = () => `2026-psj-${String(100_001 + cases++)}`;

/** Plays a scene until the history tells that one workflow task heard these messages, in this order. */
export async function inOneTask(
  stage: Stage,
  scene: {
    wish?: CaseWish;
    prepare: (c: RunningCase) => Promise<Said[]>;
    meanwhile?: () => Promise<void>;
  },
): Promise<{ c: RunningCase; said: Said[]; outcomes: string[] }> {
  for (let attempt = 1; attempt <= 10; attempt++) {
    const c = await stage.register({ ...scene.wish, caseNo: freshCaseNo() });
    const said = await scene.prepare(c);
    const outcomes = await together(c, said, scene.meanwhile);
    const tasks = await workflowTasksThatHeard(c);
    const heardIn = said.map(({ message }) => tasks.findIndex((keys) => keys.includes(message.key)));
    const inOrder = tasks[heardIn[0]!]?.filter((k) => said.some(({ message }) => message.key === k));
    if (new Set(heardIn).size === 1 && said.every(({ message }, i) => inOrder?.[i] === message.key)) {
      return { c, said, outcomes };
    }
  }
  throw new Error('the server never handed these messages over together');
}

/** The keys accepted by each workflow task of the current run, in their order. */
export async function workflowTasksThatHeard(c: RunningCase, runId?: string): Promise<string[][]> {
  const tasks: string[][] = [];
  for (const event of await eventsOf(c, runId)) {
    if (event.workflowTaskCompletedEventAttributes) tasks.push([]);
    const payload = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.args?.payloads?.[0];
    if (payload) tasks.at(-1)!.push((JSON.parse(decode(payload.data!)) as { key: string }).key);
  }
  return tasks;
}

/** A run that was gone on from never changes: it is fetched once. */
const left = new Map<string, HistoryEvent[]>();

export async function eventsOf(c: RunningCase, runId?: string): Promise<HistoryEvent[]> {
  const known = runId && left.get(runId);
  if (known) return known;
  const handle = runId ? c.env.client.workflow.getHandle(c.handle.workflowId, runId) : c.handle;
  const events = (await handle.fetchHistory()).events ?? [];
  if (runId && events.at(-1)?.workflowExecutionContinuedAsNewEventAttributes) left.set(runId, events);
  return events;
}

/** The runs of a case, the first first. */
export async function runsOf(c: RunningCase): Promise<string[]> {
  const runs = [(await c.handle.describe()).runId];
  for (;;) {
    const [started] = await eventsOf(c, runs[0]);
    const before = started?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
    if (!before) return runs;
    runs.unshift(before);
  }
}

/** How a message stands in the journal: its entries, which must be one. */
export const entriesOf = (journal: readonly AnyEntry[], { message }: Said): AnyEntry[] =>
  journal.filter((e) => 'key' in e.data && e.data.key === message.key && e.actor.id === message.actor.id);

export function refusedOnRecord(journal: readonly AnyEntry[], said: Said): Refusal | undefined {
  const [entry] = entriesOf(journal, said);
  return entry?.type === 'message.refused' ? entry.data.refusal : undefined;
}

/** Waits until the case has come to satisfy. */
export async function reached(c: RunningCase, satisfied: (state: CaseState) => boolean): Promise<CaseState> {
  for (let i = 0; i < 500; i++) {
    const state = await c.live();
    if (satisfied(state)) return state;
    await delay(20);
  }
  throw new Error(`${c.caseNo} does not get there`);
}

/** Waits until the store holds all that the case has said. */
export function stored(c: RunningCase): Promise<CaseState> {
  return reached(c, ({ seq }) => c.journal.length === seq);
}

function frozen<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
  return value;
}

/** Node compares: Jest took a tenth of a whole file's time for states so large, and is asked only what differs. */
function tellsTheSame(told: CaseState, live: CaseState): void {
  if (!isDeepStrictEqual(told, live)) expect(told).toEqual(live);
}

/**
 * What holds of every case at rest: live state, stored journal and last batch tell the same, without a gap; every
 * message stands in the journal once; a closed case has no task open and no period of the party running; no workflow
 * task failed.
 */
export async function expectWhole(c: RunningCase, said: Said[] = []): Promise<CaseState> {
  const live = await stored(c);
  const { journal } = c;
  expect(journal.map((e) => e.seq)).toEqual(journal.map((_, i) => i + 1));
  // Frozen: an entry is complete when it is appended, and no reader of it changes it.
  tellsTheSame(
    foldJournal(journal.map(frozen), () => c.calendar),
    live,
  );
  const { last } = c.store.of(c.caseNo);
  tellsTheSame({ ...last!.state, rules: live.rules }, live);
  for (const one of said) expect(entriesOf(journal, one)).toHaveLength(1);
  if (live.status === 'closed') {
    expect(live.tasks.filter((t) => t.state === 'open')).toEqual([]);
    expect(live.clocks.filter((k) => k.status === 'running' || k.status === 'suspended')).toEqual([]);
  }
  for (const run of await runsOf(c)) {
    for (const { workflowTaskFailedEventAttributes: failed } of await eventsOf(c, run)) {
      // A message that came while the case was leaving for a fresh history sends the server back for it.
      if (failed && failed.failure?.message !== 'UnhandledCommand')
        throw new Error(failed.failure?.message ?? 'failed');
    }
  }
  return live;
}
