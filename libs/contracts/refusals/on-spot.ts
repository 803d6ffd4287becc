import {
  beyondOnSpot,
  dateOf,
  formatDay,
  MINOR_UNDER,
  PENALTY_KINDS,
  VERDICTS,
  type CollectionGround,
  type Correction,
  type Exclusion,
  type Harm,
  LIMBS,
  type TierStep,
} from '#law';
import { ageAtAct, assess, unexamined } from '../assess';
import { type CaseState, since } from '../case';
import type { Refusal } from '../errors';
import { collectedOnSpot } from '../on-spot';
import { type PenaltyAnswer, penaltyOf } from '../penalty';
import { lastDecision } from '../remedies';
import { yuan } from '../shared-facts';
import { refuseTooFew } from '../two-officers';
import { refuseAnyPenalty, timeBarred } from './leniency';
import { refusePenalty, refuseRange, refuseSecondFine, refuseTier } from './penalty';

/** What is filled in on the spot, as far as the law looks at it. */
export interface OnSpot extends PenaltyAnswer {
  result: 'penalty' | 'ordinary';
  officers: readonly string[];
  identityShown?: boolean | undefined;
  evidence?: readonly string[] | undefined;
  harm?: Harm | undefined;
  corrected?: Correction | undefined;
  conditionsMet?: boolean | undefined;
  noFault?: boolean | undefined;
  exclusions?: readonly Exclusion[] | undefined;
  rangeBasis?: string | undefined;
  tier?: TierStep | undefined;
  discretion?: string | undefined;
  told?: boolean | undefined;
  heard?: 'none' | 'stated' | 'contested' | undefined;
  statement?: string | undefined;
  accepted?: string | undefined;
  acceptedBecause?: string | undefined;
  requirements?: string | undefined;
  correctBy?: string | undefined;
  payment?: 'bank' | 'onSpot' | undefined;
  collectBecause?: CollectionGround | undefined;
  collectNote?: string | undefined;
  receiptNo?: string | undefined;
  remedyTold?: boolean | undefined;
  delivery?: 'signed' | 'refused' | undefined;
  refusalNote?: string | undefined;
}

const SOURCE = '行政处罚法 第五十一条';

/**
 * Where nothing is decided on the spot, whatever were found: nobody to punish, nothing to punish by, or the time is over.
 *
 * @source 行政处罚法 第四条、第十七条、第三十条、第三十六条、第五十一条
 */
export function refuseBeginningOnSpot(state: CaseState): Refusal | undefined {
  if (!since(state, 4))
    return { code: 'ON_SPOT_NOT_HERE', reason: '本案按登记时的程序办理，请按核查、立案的普通程序办理。' };
  const limit = state.onSpot;
  if (!limit || CLOCKS_WANTED.some((id) => !state.rules[id]))
    return { code: 'RULES_MISSING', reason: '缺少当场处罚的标准或者期限，请系统管理员公布后再办理。', source: SOURCE };
  const given = state.item.penaltyTypes;
  if (given && given.length > 0 && !given.some((k) => k === 'warning' || k === 'fine'))
    return {
      code: 'ON_SPOT_NOT_HERE',
      reason: '该事项的依据没有规定警告或者罚款，请按核查、立案的普通程序办理。',
      source: SOURCE,
    };
  if (timeBarred(state))
    return {
      code: 'ON_SPOT_NOT_HERE',
      reason: '发现时已超过追责时效，请按核查的程序办理。',
      source: '行政处罚法 第三十六条',
    };
  return refuseAnyPenalty(state);
}

const CLOCKS_WANTED = ['onSpotReport', 'onSpotPapers', 'handIn', 'deposit', 'payment'];

/**
 * What may be decided on the spot, and how. Whoever goes over to the ordinary procedure decides nothing.
 *
 * @source 行政处罚法 第二十八条、第二十九条、第三十三条、第四十四条、第四十五条、第五十一条、第五十二条、第五十五条
 */
export function refuseOnSpot(state: CaseState, answer: OnSpot, at: string): Refusal | undefined {
  if (answer.result === 'ordinary') return undefined;
  return (
    refuseBeginningOnSpot(state) ??
    refuseContested(answer) ??
    refuseLenientOnSpot(state, answer) ??
    refusePenalty(answer, true) ??
    refuseBeyondOnSpot(state, answer) ??
    refuseRange(state, { ...answer, mitigation: [] }, { deciding: true }) ??
    refuseTier(state, answer) ??
    refuseSecondFine(state, answer) ??
    refuseUnprocedural(state, answer, at) ??
    refuseCollecting(state, answer)
  );
}

/** Facts that are contested are not clear. @source 行政处罚法 第五十一条 */
export const refuseContested = ({ heard }: OnSpot): Refusal | undefined =>
  heard === 'contested' ? { code: 'ON_SPOT_CONTESTED', source: SOURCE } : undefined;

/**
 * What the facts let pass, or would have corrected first, nobody punishes there and then: whoever departs from leniency needs the
 * head's signature.
 *
 * @source 行政处罚法 第三十三条; 实施方案 二（一）、二（四）
 */
export function refuseLenientOnSpot(state: CaseState, answer: OnSpot): Refusal | undefined {
  const { harm, corrected, conditionsMet, noFault, exclusions = [] } = answer;
  const lenient = (reason: string, source: string): Refusal => ({ code: 'ON_SPOT_LENIENT', reason, source });
  if (noFault) return lenient(`${LIMBS.C.text}，请转核查办理。`, LIMBS.C.source);
  // Whether the list's conditions are met is asked as one here.
  const { questions: _asked, ...item } = state.item;
  const known = { ...state, item };
  const assessed = assess(known, { ...unexamined(known), conditionsMet, harm, corrected, exclusions });
  const spared = harm === 'none' && corrected !== undefined && corrected !== 'notYet' && exclusions.length === 0;
  if (spared && assessed.alternatives.includes('noFiling'))
    return lenient(`${LIMBS.A.text}，请转核查办理。`, LIMBS.A.source);
  if (assessed.route === 'penalty') return undefined;
  const [reason] = assessed.reasons;
  return lenient(
    `按所填事实应为“${VERDICTS[assessed.verdict]}”：${assessed.reasons.map((r) => r.text).join('；')}。请转核查办理。`,
    reason?.source ?? LIMBS.B.source,
  );
}

/** @source 行政处罚法 第五十一条 */
export function refuseBeyondOnSpot({ party, onSpot }: CaseState, answer: OnSpot): Refusal | undefined {
  const { kinds, most, over } = beyondOnSpot(penaltyOf(answer), party.kind, onSpot!);
  const beyond = (reason: string): Refusal => ({ code: 'ON_SPOT_BEYOND', reason, source: onSpot!.source });
  if (kinds.length > 0)
    return beyond(`当场只能给予警告或者罚款，不能${kinds.map((k) => PENALTY_KINDS[k]).join('、')}，请转普通程序。`);
  const whom = party.kind === 'individual' ? '公民' : '法人或者其他组织';
  return over > 0 ? beyond(`对${whom}当场处以的罚款不得超过 ${yuan(most)} 元，请转普通程序。`) : undefined;
}

/** What stands in the record of every decision that is made on the spot. @source 行政处罚法 第二十八条、第四十四条、第四十五条、第五十二条、第五十五条 */
export function refuseUnprocedural(state: CaseState, answer: OnSpot, at: string): Refusal | undefined {
  const { officers, identityShown, evidence = [], told, heard, corrected, delivery } = answer;
  const lacks = (reason: string, source: string): Refusal => ({ code: 'ON_SPOT_INCOMPLETE', reason, source });
  const few = refuseTooFew(officers);
  if (few) return few;
  const certified = new Set(state.officers.filter((o) => o.certificateNo).map((o) => o.username));
  const stranger = officers.find((o) => !certified.has(o));
  if (stranger)
    return lacks(
      `${stranger}不是登记时列明的持证执法人员，请由承办的执法人员共同作出。`,
      '行政处罚法 第四十二条第一款',
    );
  if (!identityShown) return lacks('须记明已出示执法证件。', '行政处罚法 第五十二条第一款、第五十五条第一款');
  if (evidence.length === 0) return lacks('须收集证据：至少选一项。', '行政处罚法 第四十条、第五十一条');
  if (!told) return lacks('决定之前须告知拟处罚的内容、事实、理由、依据和陈述申辩的权利。', '行政处罚法 第四十四条');
  if (!heard) return lacks('须记明当事人的意见。', '行政处罚法 第四十五条第一款');
  if (heard === 'stated' && !(answer.statement && answer.accepted && answer.acceptedBecause))
    return lacks('当事人陈述申辩的，须记明内容、是否采纳和理由。', '行政处罚法 第四十五条第一款');
  const age = ageAtAct(state);
  if (age !== undefined && age < MINOR_UNDER && !answer.discretion)
    return lacks('当事人行为时不满十八周岁，须写明怎样从轻或者减轻。', '行政处罚法 第三十条');
  if (corrected === 'notYet' && !answer.requirements)
    return lacks('尚未改正的，处罚的同时须责令改正，写明要求。', '行政处罚法 第二十八条第一款');
  if (answer.correctBy && answer.correctBy < dateOf(at))
    return lacks('改正期限早于今天，请核对。', '行政处罚法 第二十八条第一款');
  if (!answer.remedyTold) return lacks('须告知当事人先申请行政复议。', '行政复议法 第二十三条第一款第一项、第二款');
  if (!delivery || (delivery === 'refused' && !answer.refusalNote))
    return lacks('决定书须当场交付；拒绝签收的，须在决定书上注明并写明情况。', '行政处罚法 第五十二条第一款');
  return undefined;
}

/** @source 行政处罚法 第六十七条第三款、第六十八条至第七十条 */
export function refuseCollecting({ onSpot }: CaseState, answer: OnSpot): Refusal | undefined {
  const { kinds, fineFen } = penaltyOf(answer);
  if (!kinds.includes('fine'))
    return answer.payment === 'onSpot' ? { code: 'COLLECTION_UNLAWFUL', reason: '没有罚款，不得收缴。' } : undefined;
  if (!answer.payment)
    return { code: 'ON_SPOT_INCOMPLETE', reason: '须选明缴款方式。', source: '行政处罚法 第五十二条第二款' };
  if (answer.payment === 'bank') return undefined;
  const { collectBecause, collectNote, receiptNo } = answer;
  const unlawful = (reason: string, source: string): Refusal => ({ code: 'COLLECTION_UNLAWFUL', reason, source });
  if (!collectBecause) return unlawful('须选明当场收缴的法定情形。', '行政处罚法 第六十八条、第六十九条');
  if (collectBecause === 'small' && fineFen > onSpot!.collectFen)
    return unlawful(`罚款超过 ${yuan(onSpot!.collectFen)} 元，不属于可以当场收缴的小额罚款。`, onSpot!.collectSource);
  if (collectBecause !== 'small' && !collectNote)
    return unlawful(
      '须写明事后难以执行的原因，或者当事人提出的请求。',
      collectBecause === 'remote' ? '行政处罚法 第六十九条' : '行政处罚法 第六十八条第二项',
    );
  return receiptNo ? undefined : unlawful('须出具财政部门统一制发的专用票据并填写号码。', '行政处罚法 第七十条');
}

/** What was collected is handed on whole, on a day since. `since`: the day from which it was held. @source 行政处罚法 第七十一条 */
export function refuseHandingOn(
  state: CaseState,
  { sumFen, on }: { sumFen: number; on: string },
  heldSince: string,
  at: string,
): Refusal | undefined {
  if (on > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '日期晚于今天。' };
  const source = '行政处罚法 第七十一条';
  if (on < heldSince)
    return { code: 'HAND_IN_DIFFERS', reason: `日期早于收到罚款之日（${formatDay(heldSince)}）。`, source };
  const sum = collectedOnSpot(lastDecision(state)).reduce((all, p) => all + p.fen, 0);
  return sumFen === sum ? undefined : { code: 'HAND_IN_DIFFERS', reason: `收缴的是 ${yuan(sum)} 元。`, source };
}

/** Papers are handed in on a day since the decision. */
export function refuseDaySinceDecision(state: CaseState, on: string, at: string): Refusal | undefined {
  if (on > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '日期晚于今天。' };
  return on < dateOf(lastDecision(state)!.completedAt!)
    ? { code: 'DATE_BEFORE_CASE', reason: '日期早于作出决定之日，请核对。' }
    : undefined;
}
