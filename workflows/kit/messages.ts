import {
  ApplicationFailure,
  defineQuery,
  defineSignal,
  defineUpdate,
  log,
  patched,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  type ActionDeclaration,
  actionOf,
  ACTIONS,
  type Actor,
  basisIn,
  type CalendarPublishedMessage,
  type CaseAnswer,
  type CaseReply,
  type CaseTask,
  clockOfTask,
  type CompleteTaskMessage,
  educate,
  type EntriesAnswer,
  askedOf,
  issueCorrectionOrder,
  type LawPublishedMessage,
  messageKey,
  type PerformActionMessage,
  type PersonsMessage,
  type PriorsMessage,
  type ReckonedMessage,
  QUERIES,
  type Refusal,
  refuseAnswering,
  refuseDoing,
  refuseNamed,
  refuseTooFew,
  REVISION,
  SIGNALS,
  type TaskDeclaration,
  type TaskKind,
  TASKS,
  UPDATES,
  waitsForPolice,
} from '#contracts';
import { clockTitle, currentClocks } from '#law';
import { belated, turnBack } from './belated';
import { type CaseFile, isStanding } from './case-file';
import { answered, refuseStanding, standing } from './standing-actions';

/**
 * The study clock ends with the education it counts for. Before: only when the case came to its lenient ending, so that an
 * education given in time was told as overdue. Since 0.2.0; a case begun before ends it there still.
 */
const STUDY_MET_AT_ONCE = '2026-11-study-met-at-once';

/**
 * What waits its turn in a case of an earlier revision is judged by every gate, as what is refused at once is. Before: by
 * its own revision's only, so that two messages at once passed what one alone did not.
 */
const GATED_IN_TURN = '2026-12-gated-in-turn';

/** How far a sender's clock may be ahead of the engine's, ms: by what it says was sent, periods end. */
const CLOCK_SKEW_MS = 60_000;

/** More waiting than this, and a person is asked to come back. */
const QUEUE_LIMIT = 60;

/** A party that has been refused on record so often is heard only when the case can answer at once, which records nothing. */
const PARTY_REFUSALS = 30;

/**
 * How people reach a case.
 *
 * 1. All handlers are registered before the first await.
 * 2. While the case is at rest and nobody is ahead, a refusal falls in the synchronous validator and leaves nothing behind.
 * 3. Otherwise nothing can be said yet: the message is accepted, waits its turn, and is judged there, once, when the case
 *    has drawn every consequence of what came before. It then takes effect or is refused on record.
 * 4. It answers when the case is at rest again.
 * 5. A key belongs to the person and to the content it came with; the same again takes no second effect: it
 *    is refused as it was, or told how the case stands.
 * 6. What is being sealed is not written on: from the last task's answer on, a refusal is told and not recorded.
 */
export function listen(file: CaseFile): void {
  setHandler(
    defineUpdate<CaseReply, [CompleteTaskMessage]>(UPDATES.completeTask),
    (m) => inTurn(file, m, taskMessage(file, m)),
    { validator: (m) => reject(refuseEarly(file, m, taskMessage(file, m))) },
  );
  setHandler(
    defineUpdate<CaseReply, [PerformActionMessage]>(UPDATES.performAction),
    (m) => inTurn(file, m, actionMessage(file, m)),
    { validator: (m) => reject(refuseEarly(file, m, actionMessage(file, m))) },
  );
  setHandler(defineQuery<CaseAnswer>(QUERIES.live), () => ({
    state: file.state,
    allowedActions: allowedActions(file),
  }));
  setHandler(defineQuery<EntriesAnswer>(QUERIES.entries), () => {
    const before = workflowInfo().continuedFromExecutionRunId;
    return { entries: file.entries, ...(before ? { before } : {}) };
  });
  setHandler(defineSignal<[CalendarPublishedMessage, string]>(SIGNALS.calendarPublished), (calendar, sentAt) =>
    published(file, sentAt, () => file.useCalendar(calendar)),
  );
  setHandler(defineSignal<[LawPublishedMessage, string]>(SIGNALS.lawPublished), (law, sentAt) =>
    published(file, sentAt, () => file.useLaw(law)),
  );
  setHandler(defineSignal<[PriorsMessage, string]>(SIGNALS.priorsChanged), (found, sentAt) =>
    published(file, sentAt, () => file.usePriors(found)),
  );
  setHandler(defineSignal<[ReckonedMessage, string]>(SIGNALS.reckoned), (told, sentAt) =>
    published(file, sentAt, () => file.reckon(told)),
  );
}

/** Takes its turn as what a person says does. */
async function published(file: CaseFile, sentAt: string, take: () => void): Promise<void> {
  file.wake(Date.parse(sentAt));
  await file.turns.take(file.now(), async () => {
    await file.atRest();
    if (!file.complete) take();
  });
}

/** One kind of message: what it is called, what refuses it now, what it does. */
interface Handling {
  title: string;
  /** What refuses it whatever becomes of those ahead of it. */
  hopeless?: () => Refusal | undefined;
  refuse: (receivedAt: string) => Refusal | undefined;
  perform: (receivedAt: string) => void;
}

function inTurn(file: CaseFile, message: PersonsMessage, { title, refuse, perform }: Handling): Promise<CaseReply> {
  file.wake(Date.parse(message.sentAt));
  const receivedAt = receipt(file, message);
  return file.turns.take(receivedAt, async () => {
    await file.atRest();
    if (!file.state.keys[messageKey(message.actor, message.key)]) {
      const look = () => refuse(receivedAt);
      const gated = !file.since(REVISION) && patched(GATED_IN_TURN);
      const refusal = judge(file, () => (gated ? file.byAllGates(look) : look()));
      // A sealed record is not written on; Temporal and the register of what was received hold the refusal.
      if (refusal && file.complete) reject(refusal);
      if (refusal) {
        const { key, digest, data, actor } = message;
        file.record(
          'message.refused',
          { title, data, key, digest, receivedAt, refusal },
          { by: actor, basis: refusal.source },
        );
      } else {
        perform(receivedAt);
      }
      await file.atRest();
      file.clearMailbox();
    }
    reject(answeredBefore(file, message));
    return reply(file);
  });
}

/** The API's clock may be a little ahead; nothing is received before the case or after now. */
function receipt(file: CaseFile, { receivedAt }: PersonsMessage): string {
  const now = file.now();
  if (!(Date.parse(receivedAt) <= Date.parse(now))) return now;
  return Date.parse(receivedAt) < Date.parse(file.state.registeredAt) ? file.state.registeredAt : receivedAt;
}

/** What this key was refused with before, or that it came with something else. */
function answeredBefore(file: CaseFile, { actor, key, digest }: PersonsMessage): Refusal | undefined {
  const known = file.state.keys[messageKey(actor, key)];
  if (!known) return undefined;
  return known.digest === digest ? known.refusal : { code: 'IDEMPOTENCY_KEY_REUSED' };
}

function refuseEarly(file: CaseFile, message: PersonsMessage, { hopeless, refuse }: Handling): Refusal | undefined {
  if (file.state.keys[messageKey(message.actor, message.key)]) return answeredBefore(file, message);
  // A validator is not replayed, so the engine's time serves.
  // eslint-disable-next-line no-restricted-syntax
  if (!(Date.parse(message.sentAt) <= Date.now() + CLOCK_SKEW_MS)) return { code: 'CLOCK_AHEAD' };
  const never = hopeless?.();
  if (never) return never;
  if (file.turns.idle && file.settled()) {
    return judge(file, () => file.asOf(Date.parse(message.sentAt), () => refuse(receipt(file, message))));
  }
  const wearsOut = message.actor.kind === 'party' && (file.state.partyActions['refused'] ?? 0) >= PARTY_REFUSALS;
  return wearsOut || file.turns.length >= QUEUE_LIMIT ? { code: 'CASE_BUSY' } : undefined;
}

/** A check that breaks refuses its message: thrown on, it would stop the whole case at this message for good. */
function judge(file: CaseFile, check: () => Refusal | undefined): Refusal | undefined {
  try {
    const refusal = check();
    return refusal?.source && file.since(2) ? { ...refusal, source: basisIn(file.state, refusal.source) } : refusal;
  } catch (error) {
    log.error('a check broke', { error });
    return { code: 'INTERNAL' };
  }
}

function taskMessage(file: CaseFile, message: CompleteTaskMessage): Handling {
  const { taskId, data, actor, key, digest } = message;
  const task = () => file.state.tasks.find((t) => t.id === taskId);
  return {
    title: task()?.title ?? taskId,
    refuse: (receivedAt) => {
      const asked = task();
      if (!asked) return { code: 'TASK_NOT_FOUND' };
      if (asked.state === 'completed') return { code: 'TASK_ALREADY_COMPLETED' };
      if (asked.state === 'withdrawn') return { code: 'TASK_NOT_OPEN' };
      const held = refuseHeld(file, asked);
      if (held) return held;
      if (!may(actor, [asked.candidate], asked.partyMay)) return { code: 'NOT_CANDIDATE' };
      return (
        tooFewOfficers(file, asked, data) ??
        refuseStanding(file, asked, data, actor) ??
        file.gate(2, () => refusePerson(file, asked, data, actor)) ??
        file.guardOf(asked)?.(data, actor, receivedAt)
      );
    },
    perform: (receivedAt) => {
      const asked = task()!;
      const { id, kind, title, legalBasis } = asked;
      file.record(
        'task.completed',
        { id, kind, title, result: data, key, digest, receivedAt },
        { by: actor, basis: legalBasis },
      );
      answered(file, asked, data);
      if (kind === educate.kind && patched(STUDY_MET_AT_ONCE)) file.meet('study');
      file.tell({ on: 'task', kind, task: asked, data, by: actor, at: receivedAt });
    },
  };
}

/** A suspension stops the authority, and none of the party's rights; what is with the police waits for them. */
function refuseHeld(file: CaseFile, task: CaseTask): Refusal | undefined {
  if (isStanding(task) || (task.partyMay && file.since(2))) return undefined;
  if (waitsForPolice(file.state, task)) return { code: 'CASE_IN_TRANSFER' };
  return file.state.status === 'suspended' && !file.state.left ? { code: 'CASE_SUSPENDED' } : undefined;
}

function tooFewOfficers(file: CaseFile, { kind }: CaseTask, data: PersonsMessage['data']): Refusal | undefined {
  const declaration: TaskDeclaration | undefined = TASKS[kind as TaskKind];
  const few = () => refuseTooFew((data['officers'] ?? []) as string[]);
  if (!declaration?.twoOfficers) return undefined;
  // Until revision 5 nobody was named in an order to correct.
  return kind === issueCorrectionOrder.kind ? file.gate(5, few) : few();
}

/** Who may answer, and who may be named to have been there. */
const refusePerson = ({ state }: CaseFile, task: CaseTask, data: PersonsMessage['data'], by: Actor) =>
  refuseAnswering(state, task, by) ?? refuseNamed(state, task, (data['officers'] ?? []) as string[]);

function actionMessage(file: CaseFile, { action, data, actor, key, digest }: PerformActionMessage): Handling {
  const declaration = actionOf(action);
  if (!declaration) return { title: action, refuse: () => ({ code: 'ACTION_UNKNOWN' }), perform: () => undefined };
  const { name, title, legalBasis } = declaration;
  const hopeless = (): Refusal | undefined => {
    if (!may(actor, declaration.by, declaration.partyMay !== undefined)) return { code: 'FORBIDDEN' };
    const { partyAtMost } = declaration;
    if (actor.kind === 'party' && partyAtMost && (file.state.partyActions[name] ?? 0) >= partyAtMost)
      return { code: 'PARTY_QUOTA_REACHED' };
    return file.complete ? { code: 'CASE_CLOSED' } : undefined;
  };
  return {
    title,
    hopeless,
    refuse: (receivedAt) => {
      const never = hopeless();
      if (never) return never;
      return (
        unavailable(file, declaration, receivedAt) ??
        file.gate(2, () => refuseDoing(file.state, declaration, actor)) ??
        check(file, declaration, data, actor, receivedAt)
      );
    },
    perform: (receivedAt) => {
      const late = file.awaited(name) ? undefined : belated(file, declaration, receivedAt);
      file.record(
        'action.performed',
        { name, title, data, key, digest, receivedAt, ...(late ? { belated: true } : {}) },
        { by: actor, basis: legalBasis },
      );
      standing(declaration)?.perform?.(file, data);
      file.tell({ on: 'action', name, data, by: actor, at: receivedAt });
      // With the police nothing turns back: whoever decides after them has it before him.
      if (late?.undecided(file) && !file.state.left) turnBack(file, declaration, late, receivedAt);
    },
  };
}

/** Why an action is not possible now, whoever asks. */
function unavailable(file: CaseFile, declaration: ActionDeclaration, receivedAt: string): Refusal | undefined {
  const { status } = file.state;
  if (file.complete) return { code: 'CASE_CLOSED' };
  if (declaration.when === 'suspended') return status === 'suspended' ? undefined : { code: 'CASE_NOT_SUSPENDED' };
  // Until 0.2.0 the party's own rights waited too.
  const open = declaration.despiteSuspension || (declaration.partyMay !== undefined && file.since(2));
  if (status === 'suspended' && !open) return { code: 'CASE_SUSPENDED' };
  if (declaration.when === 'always') return standing(declaration)?.refuse?.(file, receivedAt);
  if (file.awaited(declaration.name) || belated(file, declaration, receivedAt)) return undefined;
  return declaration.whyNot?.(file.state) ?? { code: 'ACTION_NOT_ALLOWED' };
}

/** What the law asks of the action: of one that is always possible, that is awaited, or heard after the end it was in time for. */
function check(
  file: CaseFile,
  declaration: ActionDeclaration,
  data: PersonsMessage['data'],
  actor: Actor,
  receivedAt: string,
): Refusal | undefined {
  if (declaration.when === 'always') return standing(declaration)?.check?.(file, data, receivedAt, actor);
  const awaited = file.awaited(declaration.name);
  if (awaited) return awaited.guard?.(data, actor, receivedAt);
  return belated(file, declaration, receivedAt)?.refuse?.(file, data, receivedAt);
}

export const allowedActions = (file: CaseFile): string[] =>
  Object.values(ACTIONS)
    .filter((a: ActionDeclaration) => !unavailable(file, a, file.now()) && !a.futile?.(file.state))
    .map((a) => a.name);

function may(actor: Actor, roles: readonly string[], partyMay: boolean): boolean {
  return actor.kind === 'party' ? partyMay : actor.roles.some((r) => roles.includes(r));
}

function reject(refusal: Refusal | undefined): void {
  if (!refusal) return;
  const failure = ApplicationFailure.create({
    message: refusal.reason ?? refusal.code,
    type: refusal.code,
    nonRetryable: true,
    details: [refusal],
  });
  // Expected: where in the code it was said serves nobody, and a history keeps it for good.
  failure.stack = refusal.code;
  throw failure;
}

function reply(file: CaseFile): CaseReply {
  const { state } = file;
  return {
    caseNo: state.caseNo,
    seq: state.seq,
    status: state.status,
    stage: state.stage,
    ...(state.outcome ? { outcome: state.outcome } : {}),
    tasks: state.tasks
      .filter((t) => t.state === 'open')
      .map((t) => {
        const { id, kind, title, candidate } = t;
        const dueAt = clockOfTask(state, t)?.dueAt;
        const of = askedOf(t);
        return { id, kind, title, candidateRole: candidate, ...(of ? { of } : {}), ...(dueAt ? { dueAt } : {}) };
      }),
    clocks: currentClocks(state.clocks).map((c) => ({
      id: c.id,
      ...(c.subject === undefined ? {} : { subject: c.subject }),
      round: c.round,
      title: clockTitle(c),
      status: c.status,
      ...(c.dueOn ? { dueOn: c.dueOn, dueAt: c.dueAt! } : {}),
      provisional: c.provisional,
    })),
    allowedActions: allowedActions(file),
  };
}
