import { dateOf } from '#law';
import { type CaseState, type CaseTask, since } from '../case';
import type { Refusal } from '../errors';
import { decisionServedOn, finedFen } from '../reckoning';
import { alters, annulledBefore, mayBeSame } from '../remedies';
import { type PenaltyAnswer, penaltyOf } from '../penalty';
import { yuan } from '../shared-facts';

/*
 * 变更、撤销、确认违法: of a decision that stands, by 复议 or 诉讼, or by the authority itself.
 */

const SOURCE = '行政处罚法 第七十五条第二款';

/** What an alteration says. */
interface Altered {
  result: string;
  fineFen?: number;
  because?: string;
  anew?: boolean;
}

/** What names the alteration: the fine of a change, why it is annulled and whether it is decided anew. */
export function refuseDetails({ result, fineFen, because, anew }: Altered): Refusal | undefined {
  if ((result === 'changed') !== (fineFen !== undefined)) return { code: 'REMEDY_FINE' };
  return result === 'annulled' && (because === undefined || anew === undefined)
    ? { code: 'REMEDY_DETAILS' }
    : undefined;
}

/** Whether there is a decision that can still be altered. */
export function refuseAltering(state: CaseState, { result, anew }: Altered): Refusal | undefined {
  if (!alters(result)) return undefined;
  // Before revision 3 there was no way back to the investigation.
  if (!since(state, 3))
    return anew
      ? { code: 'ACTION_NOT_ALLOWED', reason: '本案按登记时的程序办理，重新作出决定的请另行登记案件。' }
      : undefined;
  if (state.stage === 'transfer') return { code: 'CASE_IN_TRANSFER' };
  return state.outcome === 'penalty' ? undefined : { code: 'REMEDY_GONE' };
}

/** Where the authority has no decision of its own to correct. */
export function refuseCorrected(state: CaseState): Refusal | undefined {
  const where =
    state.stage === 'transfer'
      ? '案件正在移送公安机关'
      : !since(state, 3)
        ? '本案按登记时的程序办理'
        : state.outcome === 'penalty' && decisionServedOn(state)
          ? undefined
          : '没有已经送达并且有效的行政处罚决定';
  return where ? { code: 'CORRECTION_NOT_HERE', reason: `${where}，不能自行纠正。`, source: SOURCE } : undefined;
}

export const refuseCorrecting = (state: CaseState): Refusal | undefined =>
  refuseCorrected(state) ??
  (state.tasks.some((t) => t.kind === 'approveCorrection' && t.state === 'open')
    ? { code: 'CORRECTION_PENDING' }
    : undefined);

/** What is proposed makes nothing heavier: that is told, heard and decided on anew. @source 行政处罚法 第四十四条 */
export function refuseAmendment(state: CaseState, altered: Altered): Refusal | undefined {
  const wrong = refuseDetails(altered);
  if (wrong) return wrong;
  const fine = finedFen(state);
  return altered.fineFen !== undefined && altered.fineFen >= fine
    ? { code: 'CORRECTION_HEAVIER', reason: `现在的罚款为 ${yuan(fine)} 元。`, source: '行政处罚法 第四十四条' }
    : undefined;
}

const alteredOn = ({ remedies = [] }: CaseState): string => remedies.findLast((r) => r.endedOn)?.endedOn ?? '';

/** What is returned is what was asked to be, on a day since. */
export function refuseReturn(
  state: CaseState,
  { context }: Pick<CaseTask, 'context'>,
  { returnedFen, returnedOn }: { returnedFen: number; returnedOn: string },
  at: string,
): Refusal | undefined {
  if (returnedOn > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '退还日期晚于今天。' };
  if (returnedOn < alteredOn(state)) return { code: 'REMEDY_DATES', reason: '退还日期早于决定变更、撤销之日。' };
  const sum = context?.['overpaidFen'] as number;
  return returnedFen === sum ? undefined : { code: 'RETURN_DIFFERS', reason: `应当退还 ${yuan(sum)} 元。` };
}

/** What was published is taken back on a day since, with the reason told. */
export function refuseRetraction(
  state: CaseState,
  { published, retractedOn, explanation }: { published: string; retractedOn?: string; explanation?: string },
  at: string,
): Refusal | undefined {
  if (published === 'no') return undefined;
  const source = '行政处罚法 第四十八条第三款';
  if (!retractedOn || !explanation) return { code: 'RETRACTION_INCOMPLETE', source };
  if (retractedOn > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '撤回公开的日期晚于今天。' };
  return retractedOn < alteredOn(state)
    ? { code: 'REMEDY_DATES', reason: '撤回公开的日期早于决定变更、撤销之日。' }
    : undefined;
}

/**
 * What was ordered to be decided anew does not come to the same on the same facts and reasons, but where only the procedure was
 * at fault.
 *
 * @source 行政复议法 第六十四条第二款; 行政诉讼法 第七十一条
 */
export function refuseSame(
  state: CaseState,
  decision: PenaltyAnswer & { different?: string | undefined },
): Refusal | undefined {
  if (mayBeSame(state) || decision.different) return undefined;
  const before = annulledBefore(state)!;
  const { kinds, fineFen, confiscatedFen } = penaltyOf(decision);
  const lighter =
    before.penalty.kinds.some((k) => !kinds.includes(k)) ||
    fineFen < before.penalty.fineFen ||
    confiscatedFen < before.penalty.confiscatedFen;
  return lighter
    ? undefined
    : { code: 'SAME_AS_ANNULLED', source: '行政复议法 第六十四条第二款；行政诉讼法 第七十一条' };
}
