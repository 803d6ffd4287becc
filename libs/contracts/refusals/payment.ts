import { clockOf, dateOf } from '#law';
import { type CaseState, since } from '../case';
import type { Refusal } from '../errors';
import { addedFen, decisionServedOn, finedFen, heldFen, imposedFen, paymentsOf } from '../reckoning';
import { decidedOnSpot } from '../on-spot';
import { openRemedy, remediesOf } from '../remedies';
import { yuan } from '../shared-facts';
import { refuseAltering, refuseDetails } from './alteration';

interface Paid {
  paidFen: number;
  paidOn: string;
}

/** Of a case of revision 1, whose fine is recorded once, as a whole. */
export function refuseShort(state: CaseState, paid: Paid): Refusal | undefined {
  const added = addedFen(state, paid.paidOn, []);
  if (paid.paidFen >= finedFen(state) + added) return undefined;
  const rule = clockOf(state.clocks, { clock: 'payment' })?.rule;
  return {
    code: 'PAYMENT_INCOMPLETE',
    reason: `应缴罚款 ${yuan(finedFen(state))} 元，加处罚款 ${yuan(added)} 元。`,
    source: rule?.lateFee?.source ?? rule?.source ?? '',
  };
}

/**
 * A payment is made after the decision was served and not after today, and all together never pass what may be demanded.
 * `receivedAt`: when it was told.
 *
 * @source 行政处罚法 第六十七条、第七十二条
 */
export function refusePayment(
  state: CaseState,
  { paidFen: sum, paidOn }: Paid,
  receivedAt: string,
): Refusal | undefined {
  if (paidOn > dateOf(receivedAt)) return { code: 'DATE_IN_FUTURE', reason: '缴款日期晚于今天。' };
  const servedOn = decisionServedOn(state);
  if (servedOn && paidOn < servedOn) return { code: 'PAYMENT_BEFORE_SERVICE', source: '行政处罚法 第六十七条第三款' };
  if (sum <= 0) return { code: 'VALIDATION_FAILED', reason: '实缴金额应大于零。' };
  const payments = [...paymentsOf(state), { on: paidOn, fen: sum }].sort((a, b) => a.on.localeCompare(b.on));
  const added = imposedFen(state) ?? addedFen(state, payments.at(-1)!.on, payments);
  const most = finedFen(state) + added - heldFen(state);
  return sum > most
    ? {
        code: 'PAYMENT_EXCEEDS',
        reason: `尚可缴纳 ${yuan(Math.max(0, most))} 元：罚款 ${yuan(finedFen(state))} 元，加处罚款至多 ${yuan(added)} 元，已缴 ${yuan(heldFen(state))} 元。`,
        source: '行政处罚法 第七十二条第一款第一项',
      }
    : undefined;
}

/** What was paid beyond the fine was paid as what is added: it is not waived while the authority holds it. */
export const refuseWaivedSurcharge = (state: CaseState, { decision }: { decision: string }): Refusal | undefined =>
  decision === 'waive' && heldFen(state) > finedFen(state)
    ? {
        code: 'PAYMENT_EXCEEDS',
        reason: `当事人已多缴 ${yuan(heldFen(state) - finedFen(state))} 元，不加处罚款的须先退还并更正登记。`,
        source: '行政处罚法 第七十二条第一款第一项',
      }
    : undefined;

/** 复议、诉讼 is against a decision that reached the party, one at a time. @source 行政复议法 第二十条; 行政诉讼法 第四十四条 */
export function refuseRemedy(
  state: CaseState,
  { acceptedOn, kind }: { acceptedOn: string; kind?: string },
  at: string,
): Refusal | undefined {
  const servedOn = decisionServedOn(state);
  if (!servedOn) return { code: 'ACTION_NOT_ALLOWED', reason: '还没有送达行政处罚决定书。' };
  if (openRemedy(state)) return { code: 'REMEDY_OPEN' };
  const reviewed = remediesOf(state).some((r) => r.kind === 'reconsideration' && r.result !== 'ended');
  if (kind === 'litigation' && decidedOnSpot(state) && !reviewed)
    return { code: 'RECONSIDERATION_FIRST', source: '行政复议法 第二十三条第一款第一项' };
  if (acceptedOn > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '受理日期晚于今天。' };
  return acceptedOn < servedOn ? { code: 'REMEDY_DATES', reason: '受理日期早于决定书送达之日。' } : undefined;
}

export function refuseRemedyEnd(
  state: CaseState,
  { endedOn, result, ...rest }: { endedOn: string; result: string; fineFen?: number; because?: string; anew?: boolean },
  at: string,
): Refusal | undefined {
  const remedy = openRemedy(state);
  if (!remedy) return { code: 'REMEDY_NOT_OPEN' };
  if (endedOn > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '结束日期晚于今天。' };
  if (endedOn < remedy.acceptedOn) return { code: 'REMEDY_DATES', reason: '结束日期早于受理日期。' };
  const wrong = refuseDetails({ result, ...rest }) ?? refuseAltering(state, { result, ...rest });
  if (wrong) return wrong;
  // Once the file is on its way to be closed nothing more is collected in it.
  return since(state, 3) && state.stage === 'closing' && (rest.fineFen ?? 0) > heldFen(state)
    ? { code: 'REMEDY_FINE', reason: `变更后的罚款高于已缴的 ${yuan(heldFen(state))} 元，而案件已转入结案，请核对。` }
    : undefined;
}
