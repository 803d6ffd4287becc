import { type CaseState, TERMINATION_GROUNDS } from '../case';
import type { Refusal } from '../errors';
import { STAGES } from '../stages';
import { transferPending } from '../transfers';

const SOURCE = '市场监督管理行政处罚程序规定 第四十七条';

/** Where a case stands whose investigation cannot be ended: it has not begun, is with the police, or has been decided on. */
export function refuseTerminated(state: CaseState): Refusal | undefined {
  const { stage, outcome } = state;
  // What may be a crime is decided on first.
  if (transferPending(state)) return { code: 'TRANSFER_PENDING' };
  const { title, track } = STAGES[stage];
  const where =
    stage === 'screening' || track === 'transfer' || track === 'closing'
      ? `案件在${title}环节`
      : outcome && '已经作出处理决定';
  return where ? { code: 'TERMINATION_NOT_HERE', reason: `${where}，不能终止调查。`, source: SOURCE } : undefined;
}

export const refuseTerminating = (state: CaseState): Refusal | undefined =>
  refuseTerminated(state) ?? (asked(state.tasks, 'approveTermination') ? { code: 'TERMINATION_PENDING' } : undefined);

/** What a proposal names: a ground of the law, and what proves it. */
export const refuseTermination = (data: { ground?: unknown; attachments?: unknown }): Refusal | undefined =>
  Object.hasOwn(TERMINATION_GROUNDS, String(data.ground)) && Array.isArray(data.attachments) && data.attachments.length
    ? undefined
    : { code: 'TERMINATION_GROUND', source: SOURCE };

const asked = (tasks: CaseState['tasks'], kind: string): boolean =>
  tasks.some((t) => t.kind === kind && t.state === 'open');
