import { clockOf, dateOf } from '#law';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { decisionServedOn, finedFen, instalmentsOf, isPast, owedFen, paymentClock } from '../reckoning';
import { yuan } from '../shared-facts';

const SOURCE = '行政处罚法 第六十六条第二款';

/** Why nothing can be put off: the decision has not reached the party, or owes nothing. */
export function refuseBeforeOwed(state: CaseState): Refusal | undefined {
  if (!decisionServedOn(state)) return { code: 'INSTALMENTS_EARLY', source: SOURCE };
  return finedFen(state) === 0 || owedFen(state) === 0 ? { code: 'INSTALMENTS_NOTHING', source: SOURCE } : undefined;
}

/** Asked for within the period for payment, as it was put off so far; one at a time. `at`: when it was received. */
export function refuseRequest(state: CaseState, at: string): Refusal | undefined {
  const early = refuseBeforeOwed(state);
  if (early) return early;
  if (state.tasks.some((t) => t.kind === 'approveInstalments' && t.state === 'open'))
    return { code: 'INSTALMENTS_PENDING' };
  const parts = instalmentsOf(state);
  const missed = parts.some(({ openFen, clock }) => {
    const { dueAt, provisional } = clockOf(state.clocks, clock) ?? {};
    return openFen > 0 && dueAt !== undefined && !provisional && dueAt <= at;
  });
  return missed || (parts.length === 0 && isPast(state, 'payment', at))
    ? { code: 'INSTALMENTS_LATE', source: '行政处罚法 第六十六条第二款、第七十二条第一款第一项' }
    : undefined;
}

/** 审批: what is granted is a later day, or parts that make up what is owed; nobody's time becomes shorter by it. */
export function refusePlan(
  state: CaseState,
  { decision, until, parts = [] }: { decision: string; until?: string; parts?: readonly { on: string; fen: number }[] },
  at: string,
): Refusal | undefined {
  if (decision === 'refuse') return undefined;
  const days = decision === 'defer' ? [until ?? ''] : parts.map(({ on }) => on);
  const today = dateOf(at);
  const before = paymentClock(state)?.dueOn ?? '';
  const wrong = days.find((day, i) => day <= today || day < before || (i > 0 && day <= days[i - 1]!));
  if (wrong !== undefined) {
    const standing = before ? `现在的缴款期限至 ${before}。` : '';
    return {
      code: 'INSTALMENT_DAYS',
      reason: `${wrong || '最后一日没有填写'}不能作为最后一日。${standing}`,
      source: SOURCE,
    };
  }
  if (decision === 'defer') return undefined;
  const owed = owedFen(state);
  const sum = parts.reduce((all, { fen }) => all + fen, 0);
  return parts.length < 2 || sum !== owed || parts.some(({ fen }) => fen <= 0)
    ? {
        code: 'INSTALMENT_SUM',
        reason: `尚未缴纳 ${yuan(owed)} 元，所列 ${parts.length} 期共 ${yuan(sum)} 元。`,
        source: SOURCE,
      }
    : undefined;
}
