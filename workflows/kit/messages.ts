import {
  ApplicationFailure,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import {
  type ActionDeclaration,
  type ActionName,
  ACTIONS,
  type Actor,
  type CalendarPublishedMessage,
  type CaseAnswer,
  type CaseReply,
  type CompleteTaskMessage,
  type PerformActionMessage,
  QUERIES,
  type Refusal,
  SIGNALS,
  UPDATES,
} from '#contracts';
import type { CaseFile } from './case-file';
import { DESPITE_SUSPENSION, STANDING_ACTIONS } from './standing-actions';

/**
 * How people reach a case. All handlers are registered before the first await; every refusal falls in a synchronous
 * validator, so that a refused message never enters the history; an accepted one answers when the case is at rest.
 */
export function listen(file: CaseFile): void {
  setHandler(defineUpdate<CaseReply, [CompleteTaskMessage]>(UPDATES.completeTask), (m) => completeTask(file, m), {
    validator: (m) => reject(refuseCompletion(file, m)),
  });
  setHandler(defineUpdate<CaseReply, [PerformActionMessage]>(UPDATES.performAction), (m) => performAction(file, m), {
    validator: (m) => reject(refuseAction(file, m)),
  });
  setHandler(defineQuery<CaseAnswer>(QUERIES.live), () => ({
    state: file.state,
    allowedActions: allowedActions(file),
  }));
  setHandler(defineSignal<[CalendarPublishedMessage]>(SIGNALS.calendarPublished), (calendar) =>
    file.useCalendar(calendar),
  );
}

async function completeTask(file: CaseFile, message: CompleteTaskMessage): Promise<CaseReply> {
  const task = file.state.tasks.find((t) => t.id === message.taskId)!;
  if (task.state === 'open') {
    const { id, kind, title } = task;
    file.record(
      'task.completed',
      { id, kind, title, result: message.data, key: message.key },
      { by: message.actor, basis: task.legalBasis },
    );
    file.tell({ on: 'task', kind, data: message.data, by: message.actor, at: file.now() });
    await condition(() => file.settled());
  }
  return reply(file);
}

async function performAction(file: CaseFile, message: PerformActionMessage): Promise<CaseReply> {
  if (file.state.actionKeys[message.key] === undefined) {
    const declaration: ActionDeclaration = ACTIONS[message.action as ActionName];
    const { name, title } = declaration;
    file.record(
      'action.performed',
      { name, title, data: message.data, key: message.key },
      { by: message.actor, basis: declaration.legalBasis },
    );
    STANDING_ACTIONS[name as ActionName]?.perform(file, message.data);
    file.tell({ on: 'action', name, data: message.data, by: message.actor, at: file.now() });
    await condition(() => file.settled());
  }
  return reply(file);
}

function refuseCompletion(file: CaseFile, { taskId, data, actor, key }: CompleteTaskMessage): Refusal | undefined {
  const task = file.state.tasks.find((t) => t.id === taskId);
  if (!task) return { code: 'TASK_NOT_FOUND' };
  if (task.state === 'completed') return task.key === key ? undefined : { code: 'TASK_ALREADY_COMPLETED' };
  if (task.state === 'withdrawn') return { code: 'TASK_NOT_OPEN' };
  if (file.state.status === 'suspended') return { code: 'CASE_SUSPENDED' };
  if (!may(actor, [task.candidate], task.partyMay)) return { code: 'NOT_CANDIDATE' };
  return file.guards.get(task.kind)?.(data, actor);
}

function refuseAction(file: CaseFile, { action, data, actor, key }: PerformActionMessage): Refusal | undefined {
  if (!(action in ACTIONS)) return { code: 'ACTION_UNKNOWN' };
  if (file.state.actionKeys[key] !== undefined) return undefined;
  const declaration: ActionDeclaration = ACTIONS[action as ActionName];
  if (!may(actor, declaration.by, declaration.partyMay ?? false)) return { code: 'FORBIDDEN' };
  return unavailable(file, declaration) ?? file.guards.get(`action:${action}`)?.(data, actor);
}

/** Why an action is not possible now, whoever asks. */
function unavailable(file: CaseFile, declaration: ActionDeclaration): Refusal | undefined {
  const { status } = file.state;
  if (status === 'closed') return { code: 'CASE_CLOSED' };
  if (declaration.when === 'suspended') return status === 'suspended' ? undefined : { code: 'CASE_NOT_SUSPENDED' };
  if (status === 'suspended' && !DESPITE_SUSPENSION.includes(declaration.name)) return { code: 'CASE_SUSPENDED' };
  if (declaration.when === 'always') return STANDING_ACTIONS[declaration.name as ActionName]?.refuse?.(file);
  if (file.awaits(declaration.name)) return undefined;
  return declaration.whyNot?.(file.state) ?? { code: 'ACTION_NOT_ALLOWED' };
}

export const allowedActions = (file: CaseFile): string[] =>
  Object.values(ACTIONS)
    .filter((a: ActionDeclaration) => !unavailable(file, a))
    .map((a) => a.name);

function may(actor: Actor, roles: readonly string[], partyMay: boolean): boolean {
  return actor.kind === 'party' ? partyMay : actor.roles.some((r) => roles.includes(r));
}

function reject(refusal: Refusal | undefined): void {
  if (!refusal) return;
  throw ApplicationFailure.create({
    message: refusal.reason ?? refusal.code,
    type: refusal.code,
    nonRetryable: true,
    details: [refusal],
  });
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
      .map(({ id, kind, title, candidate, clock }) => {
        const dueAt = clock && file.clock(clock)?.dueAt;
        return { id, kind, title, candidateRole: candidate, ...(dueAt ? { dueAt } : {}) };
      }),
    clocks: state.clocks.map(({ id, rule, status, dueOn, dueAt, provisional }) => ({
      id,
      title: rule.title,
      status,
      ...(dueOn ? { dueOn, dueAt } : {}),
      provisional,
    })),
    allowedActions: allowedActions(file),
  };
}
