import { dateOf } from '#law';
import { type CaseState, SUSPENSION_GROUNDS } from '../case';
import type { Refusal } from '../errors';
import { STAGES } from '../stages';
import { transferPending } from '../transfers';

const SOURCE = '市场监督管理行政处罚程序规定 第四十六条';
const open = ({ tasks }: Pick<CaseState, 'tasks'>, kind: string) =>
  tasks.some((t) => t.kind === kind && t.state === 'open');

/** Where a case stands that cannot be suspended: nothing is investigated yet, or no longer. @source 市场监督管理行政处罚程序规定 第十八条、第四十六条 */
export function refuseSuspended({ stage }: Pick<CaseState, 'stage'>): Refusal | undefined {
  const { title, track } = STAGES[stage];
  return stage === 'screening' || track === 'transfer' || track === 'closing'
    ? { code: 'SUSPENSION_NOT_HERE', reason: `案件在${title}环节，不能中止。`, source: SOURCE }
    : undefined;
}

export const refuseSuspending = (state: CaseState): Refusal | undefined =>
  refuseSuspended(state) ?? (open(state, 'approveSuspension') ? { code: 'SUSPENSION_PENDING' } : undefined);

/** What a proposal names: one of the five grounds, and a day that is to come. */
export function refuseSuspension(
  { ground, remindOn }: { ground?: unknown; remindOn?: unknown },
  at: string,
): Refusal | undefined {
  if (typeof ground !== 'string' || !Object.hasOwn(SUSPENSION_GROUNDS, ground))
    return { code: 'SUSPENSION_GROUND', source: SOURCE };
  return remindOn !== undefined && String(remindOn) <= dateOf(at) ? { code: 'SUSPENSION_REMINDER_PAST' } : undefined;
}

/** A suspicion waits for its decision, or the case is with the police already. @source 行政执法机关移送涉嫌犯罪案件的规定 第五条 */
export function refuseSuspecting(state: CaseState): Refusal | undefined {
  if (state.stage === 'transfer') return { code: 'ACTION_NOT_ALLOWED', reason: '案件正在移送公安机关。' };
  return transferPending(state) ? { code: 'TRANSFER_PENDING' } : undefined;
}
