import { clockOf } from '#law';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { addedFen, finedFen } from '../reckoning';

export function refuseShort(state: CaseState, paid: { paidFen: number; paidOn: string }): Refusal | undefined {
  const added = addedFen(state, paid.paidOn);
  if (paid.paidFen >= finedFen(state) + added) return undefined;
  const rule = clockOf(state.clocks, { clock: 'payment' })?.rule;
  return {
    code: 'PAYMENT_INCOMPLETE',
    reason: `应缴罚款 ${yuan(finedFen(state))} 元，加处罚款 ${yuan(added)} 元。`,
    source: rule?.lateFee?.source ?? rule?.source,
  };
}

const yuan = (sum: number) => (sum / 100).toFixed(2);
