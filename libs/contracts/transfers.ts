import type { CaseState } from './case';
import { lastDecision } from './remedies';

/** Whether a decision on the penalty was taken: a transfer changes nothing of it. @source 行政执法机关移送涉嫌犯罪案件的规定 第十一条 */
export const decidedBefore = ({ outcome, tasks }: Pick<CaseState, 'outcome' | 'tasks'>): boolean =>
  outcome !== undefined && lastDecision({ tasks }) !== undefined;

/** Whether a task waits for the police: its stage stands still, and what is no stage's does not. */
export const waitsForPolice = ({ stage, left }: Pick<CaseState, 'stage' | 'left'>, task: { stage: string }): boolean =>
  stage === 'transfer' && left !== undefined && task.stage !== 'transfer';
