import { dateOf } from '#law';
import type { CaseState, CaseTask } from './case';
import { lastDecision } from './remedies';

/** Whether a decision on the penalty was taken: a transfer changes nothing of it. @source 行政执法机关移送涉嫌犯罪案件的规定 第十一条 */
export const decidedBefore = ({ outcome, tasks }: Pick<CaseState, 'outcome' | 'tasks'>): boolean =>
  outcome !== undefined && lastDecision({ tasks }) !== undefined;

/** Whether a task waits for the police: its stage stands still, and what is no stage's does not. */
export const waitsForPolice = ({ stage, left }: Pick<CaseState, 'stage' | 'left'>, task: { stage: string }): boolean =>
  stage === 'transfer' && left !== undefined && task.stage !== 'transfer';

/** What is asked before a suspicion is decided on. */
const SUSPECTED: readonly string[] = ['formTaskForce', 'reportTransfer', 'approveTransfer'];

/** Whether a suspicion still waits for its decision. @source 行政执法机关移送涉嫌犯罪案件的规定 第五条 */
export const transferPending = ({ tasks }: Pick<CaseState, 'tasks'>): boolean =>
  tasks.some((t) => t.state === 'open' && SUSPECTED.includes(t.kind));

/** 专案组, as it was named last. */
export const taskForce = ({ tasks }: Pick<CaseState, 'tasks'>): readonly string[] =>
  (tasks.findLast((t) => t.kind === 'formTaskForce' && t.state === 'completed')?.result?.['officers'] ??
    []) as readonly string[];

/** By name, as far as the case knows them. */
export const taskForceLines = (state: Pick<CaseState, 'tasks' | 'officers'>): string[] =>
  taskForce(state).map((id) => state.officers.find((o) => o.username === id)?.name ?? id);

const ANSWERS_OF_POLICE: readonly string[] = ['recordPoliceDecision', 'recordReconsideration', 'recordSupervision'];

/** Whether the police have filed what was sent to them last, of themselves or after all. */
export function filedByPolice({ tasks }: Pick<CaseState, 'tasks'>): boolean {
  const { result } = tasks.findLast((t) => t.state === 'completed' && ANSWERS_OF_POLICE.includes(t.kind)) ?? {};
  return result?.['decision'] === 'accepted' || result?.['result'] === 'filed';
}

/** What was answered to a transfer that is under way: nothing of an earlier one. */
const sinceDelivery = ({ tasks }: Pick<CaseState, 'tasks'>): CaseTask[] =>
  tasks.slice(tasks.findLastIndex((t) => t.kind === 'deliverTransfer' && t.state === 'completed') + 1);

/** The police have looked at it again already. */
export const reconsidered = (state: Pick<CaseState, 'tasks'>): boolean =>
  sinceDelivery(state).some((t) => t.kind === 'recordReconsideration' && t.state === 'completed');

/** On which day the authority was told last, `YYYY-MM-DD`: of a day that was not named, when it was recorded. */
export function toldOn(state: Pick<CaseState, 'tasks'>): string {
  const { result, completedAt } = sinceDelivery(state).findLast(
    (t) => t.state === 'completed' && ANSWERS_OF_POLICE.includes(t.kind),
  )!;
  return (result!['receivedOn'] as string | undefined) ?? dateOf(completedAt!);
}
