import {
  beyondTold,
  clockOf,
  dateOf,
  isWithinTier,
  MINOR_UNDER,
  type Penalty,
  PENALTY_KINDS,
  type TierStep,
  tierWords,
} from '#law';
import { ageAtAct } from '../assess';
import { type CaseState, since } from '../case';
import type { Refusal } from '../errors';
import type { LeniencyGround } from '../grounds';
import { latest } from '../latest';
import {
  currentNotice,
  hearingOpen,
  mayBeHeard,
  type PenaltyAnswer,
  penaltyOf,
  recordedDefence,
  waivedDefence,
} from '../penalty';
import { refusePerDaySum } from '../per-day';
import { isPast } from '../reckoning';
import { fineRange, yuan } from '../shared-facts';
import { orderWanting } from '../order';
import { investigate, reviewLegality, screen } from '../tasks';
import { refuseSame } from './alteration';
import { refuseDecision } from './decision';
import { investigators, refuseUndeliberated, refuseUnreviewedHearing } from './hearing';
import { refuseDisputed } from './jurisdiction';
import { refuseAnyPenalty, refuseLeniency } from './leniency';

/** A penalty names its kinds, and the sums belong to them; where none is meant none is named. @source 行政处罚法 第九条 */
export function refusePenalty(answer: PenaltyAnswer, intended: boolean): Refusal | undefined {
  const { kinds, fineFen, confiscatedFen } = penaltyOf(answer);
  const source = '行政处罚法 第九条';
  if (!intended) {
    const named = kinds.length > 0 || fineFen > 0 || confiscatedFen > 0;
    return named ? { code: 'PENALTY_NOT_MEANT', source } : undefined;
  }
  if (kinds.length === 0) return { code: 'PENALTY_KIND_REQUIRED', source };
  if (kinds.includes('fine') !== fineFen > 0) return { code: 'PENALTY_SUM_MISMATCH', source };
  return confiscatedFen > 0 && !kinds.includes('confiscation') ? { code: 'PENALTY_SUM_MISMATCH', source } : undefined;
}

/**
 * Only what the statute gives. Below its range only where a ground to mitigate is stated; where the range is not recorded,
 * whoever decides writes it down.
 *
 * @source 行政处罚法 第四条、第十六条、第三十二条
 */
export function refuseRange(
  state: CaseState,
  answer: PenaltyAnswer & { mitigation?: readonly string[] | undefined; rangeBasis?: string | undefined },
  { deciding = false } = {},
): Refusal | undefined {
  const { kinds, fineFen } = penaltyOf(answer);
  const { penaltyTypes: given, legalBasis } = state.item;
  const source = legalBasis.join('；');
  const foreign = given ? kinds.filter((k) => !given.includes(k)) : [];
  if (foreign.length > 0) {
    const names = foreign.map((k) => PENALTY_KINDS[k]).join('、');
    return { code: 'PENALTY_KIND_NOT_GIVEN', reason: `该事项的依据没有规定：${names}。`, source };
  }
  if (!kinds.includes('fine')) return undefined;
  if (state.perDay) return refusePerDaySum(state, fineFen);
  const { min, max } = fineRange(state);
  if (max !== undefined && fineFen > max) {
    return { code: 'FINE_OUT_OF_RANGE', reason: `法定罚款上限为 ${yuan(max)} 元。`, source };
  }
  const mitigation = answer.mitigation ?? latest(state, investigate)?.mitigation ?? [];
  if (min !== undefined && fineFen < min && mitigation.length === 0) {
    const reason = `法定罚款下限为 ${yuan(min)} 元；低于下限的，须在调查终结报告中写明减轻处罚的情节。`;
    return { code: 'FINE_OUT_OF_RANGE', reason, source: '行政处罚法 第三十二条' };
  }
  return max === undefined && deciding && !answer.rangeBasis
    ? { code: 'FINE_RANGE_UNRECORDED', source: '行政处罚法 第十六条' }
    : undefined;
}

/** One act is not fined twice. @source 行政处罚法 第二十九条 */
export function refuseSecondFine({ priors, item, violationOn }: CaseState, answer: PenaltyAnswer): Refusal | undefined {
  if (!penaltyOf(answer).kinds.includes('fine')) return undefined;
  const before = priors.find((p) => p.outcome === 'penalty' && p.itemId === item.id && p.violationOn === violationOn);
  if (!before) return undefined;
  const where =
    before.reference === undefined ? `案号 ${before.displayNo ?? before.caseNo}` : `导入台账中的${before.reference}`;
  return { code: 'FINED_ALREADY', reason: `${where} 已就此作出处罚。`, source: '行政处罚法 第二十九条' };
}

/** What the reviewer sent back and no report has answered yet. @source 市场监督管理行政处罚程序规定 第五十四条 */
const reviewUnanswered = ({ tasks }: CaseState): boolean => {
  const returned = tasks.findLastIndex(
    (t) => t.kind === reviewLegality.kind && t.stage === 'legalReview' && t.state === 'completed',
  );
  if (returned < 0 || tasks[returned]!.result?.['opinion'] !== 'return') return false;
  return !tasks.some(
    (t, i) => i > returned && t.kind === investigate.kind && t.state === 'completed' && t.result?.['answerToReview'],
  );
};

interface Weighed extends PenaltyAnswer {
  tier?: TierStep | undefined;
  discretion?: string | undefined;
}

/**
 * Where the list has steps of discretion, a report names the one it goes by, and why it goes beside it where it does.
 *
 * @source 行政处罚法 第三十四条
 */
export function refuseTier({ item: { tiers = [] }, party, perDay }: CaseState, report: Weighed): Refusal | undefined {
  const source = '行政处罚法 第三十四条';
  if (tiers.length === 0 || perDay) return undefined;
  const taken = tiers.filter((t) => t.step === report.tier);
  const given = () => `该事项的裁量基准：${tiers.map(tierWords).join('；')}。`;
  if (taken.length === 0) return { code: 'TIER_REQUIRED', reason: given(), source };
  return report.discretion || taken.some((t) => isWithinTier(t, penaltyOf(report), party.kind))
    ? undefined
    : { code: 'TIER_DEVIATION', reason: `${taken.map(tierWords).join('；')}。`, source };
}

/** Who was a minor at the act is punished more lightly, and the report says so. @source 行政处罚法 第三十条 */
function refuseUnmitigated(state: CaseState, mitigation: readonly string[]): Refusal | undefined {
  const age = ageAtAct(state);
  return since(state, 3) && age !== undefined && age < MINOR_UNDER && !mitigation.includes('minor')
    ? { code: 'MITIGATION_REQUIRED', source: '行政处罚法 第三十条' }
    : undefined;
}

/** A report that was sent back says what has been changed. */
export const refuseReport = (
  state: CaseState,
  report: Weighed & { proposal: string; mitigation?: readonly string[]; answerToReview?: string | undefined },
): Refusal | undefined =>
  (reviewUnanswered(state) && !report.answerToReview ? unanswered : undefined) ??
  (report.proposal === 'penalty' ? refuseAnyPenalty(state) : undefined) ??
  refusePenalty(report, report.proposal === 'penalty') ??
  refuseRange(state, report) ??
  (report.proposal === 'penalty' ? refuseUnmitigated(state, report.mitigation ?? []) : undefined) ??
  (report.proposal === 'penalty' ? refuseTier(state, report) : undefined) ??
  refuseSecondFine(state, report);

/** No reviewer agrees to what was sent back and not answered. */
export const refuseReview = (state: CaseState, { opinion }: { opinion: string }): Refusal | undefined =>
  opinion === 'agree' && reviewUnanswered(state) ? unanswered : undefined;

/** No leniency over what the reviewer of the flexible track sent back. */
export const refuseUnreviewedLeniency = (state: CaseState, { decision }: { decision: string }): Refusal | undefined =>
  decision === 'approve' && state.item.focusArea && latest(state, reviewLegality)?.opinion === 'return'
    ? unanswered
    : undefined;

const unanswered: Refusal = {
  code: 'REVIEW_UNANSWERED',
  source: '行政处罚法 第五十八条；市场监督管理行政处罚程序规定 第五十四条',
};

/** A notice names the penalty, stays within the statute, and tells of the hearing where there is a right to it. */
export function refuseNotice(
  state: CaseState,
  notice: PenaltyAnswer & { hearingTold?: boolean | undefined },
): Refusal | undefined {
  const refused =
    refuseAnyPenalty(state) ??
    refusePenalty(notice, true) ??
    refuseRange(state, notice) ??
    refuseSecondFine(state, notice);
  if (refused) return refused;
  if (!notice.hearingTold) return mayBeHeard(state, penaltyOf(notice)) ? untold : undefined;
  return state.rules['hearingRequest']
    ? undefined
    : { code: 'RULES_MISSING', reason: '缺少要求听证期限的规则，请系统管理员公布后再告知。', source: untold.source! };
}

const untold: Refusal = { code: 'HEARING_RIGHT_UNTOLD', source: '行政处罚法 第六十三条、第六十四条第一项' };

/** Whoever finds that there was no violation, against what is on file, says what he finds. @source 行政处罚法 第五十七条第一款 */
export const refuseUnfounded = (
  onFile: boolean,
  found: boolean,
  divergence: string | undefined,
): Refusal | undefined =>
  onFile === found || divergence
    ? undefined
    : {
        code: 'FACTS_DIVERGE',
        reason: onFile
          ? '案卷中的结论是违法事实成立；认定不成立的，须写明与之不同的认定及其证据。'
          : '案卷中的结论是违法事实不成立；认定成立的，须写明与之不同的认定及其证据。',
        source: '行政处罚法 第五十七条第一款第三项',
      };

/** Whether the facts were established, as the last screening has it. */
export const screenedFacts = (state: CaseState): boolean => latest(state, screen)?.factsEstablished !== false;

interface Decision extends PenaltyAnswer {
  outcome: string;
  ground?: LeniencyGround | undefined;
  rangeBasis?: string | undefined;
  divergence?: string | undefined;
  correction?: string | undefined;
}

/**
 * A penalty of any kind needs a served notice of this round that named it, a defence that is over, and no hearing outstanding.
 * `at`: when the decision was received.
 *
 * @source 行政处罚法 第二十九条、第四十四条、第四十五条、第六十二条、第六十三条
 */
export function refusePenaltyDecision(state: CaseState, decision: Decision, at: string): Refusal | undefined {
  const { outcome } = decision;
  if (outcome === 'deliberate') return refuseSubmitting(state);
  if (outcome !== 'penalty') {
    const differs = refuseUndeliberated(state, decision);
    if (differs) return differs;
  }
  return refuseConcluding(state, decision, at, Object.values(BEFORE_PENALTY));
}

/** What is concluded together is what may be decided. */
export const refuseConclusion = (
  state: CaseState,
  conclusion: PenaltyAnswer & { outcome: string; ground?: LeniencyGround | undefined; reasons: string },
  at: string,
): Refusal | undefined => {
  const { deliberated: _itself, ...others } = BEFORE_PENALTY;
  // The reasons say what the form of the decision asks for by fields of their own.
  const { reasons } = conclusion;
  const words = { rangeBasis: reasons, divergence: reasons, different: reasons, correction: reasons };
  return (
    refuseDecision(state, { outcome: conclusion.outcome, fineFen: conclusion.fineFen ?? 0 }) ??
    refuseConcluding(state, { ...conclusion, ...words }, at, Object.values(others))
  );
};

/** Nothing is submitted that was discussed and concluded already, or that nobody was told of. */
const refuseSubmitting = (state: CaseState): Refusal | undefined =>
  currentNotice(state)?.served
    ? undefined
    : { code: 'NOTICE_REQUIRED', source: '行政处罚法 第四十四条、第五十七条第二款' };

function refuseConcluding(
  state: CaseState,
  decision: Decision,
  at: string,
  before: readonly BeforePenalty[],
): Refusal | undefined {
  const { outcome } = decision;
  if (outcome === 'reinvestigate') return undefined;
  const toPenalty = outcome === 'penalty' || outcome === 'noticeAgain';
  const report = latest(state, investigate);
  const basic =
    refusePenalty(decision, toPenalty) ??
    (report && outcome !== 'noticeAgain'
      ? refuseUnfounded(report.proposal !== 'noViolation', outcome !== 'noViolation', decision.divergence)
      : undefined);
  if (basic) return basic;
  if (!toPenalty) return outcome === 'noPenalty' ? refuseLeniency(state, decision.ground) : undefined;
  const asked = outcome === 'penalty' ? before : Object.values(OF_ANY_PENALTY);
  for (const refuse of asked) {
    const refusal = refuse(state, decision, at);
    if (refusal) return refusal;
  }
  return undefined;
}

type BeforePenalty = (state: CaseState, decision: Decision, at: string) => Refusal | undefined;

const named = <K extends string>(gates: Record<K, BeforePenalty>) => gates;

/** What holds of a penalty wherever it is named. */
const OF_ANY_PENALTY = named({
  punishable: (state) => refuseAnyPenalty(state),
  range: (state, decision) => refuseRange(state, decision, { deciding: decision.outcome === 'penalty' }),
  secondFine: (state, decision) => refuseSecondFine(state, decision),
  notAsAnnulled: (state, decision) => (decision.outcome === 'penalty' ? refuseSame(state, decision) : undefined),
});

/** What has to be so before a penalty is decided, each by the name of its gate (`gates/`), in the order it is asked. */
export const BEFORE_PENALTY = named({
  ...OF_ANY_PENALTY,
  notice: (state) =>
    currentNotice(state)?.served ? undefined : { code: 'NOTICE_REQUIRED', source: '行政处罚法 第四十四条、第六十二条' },
  told: (state, decision) => refuseBeyondTold(state, penaltyOf(decision)),
  defence: (state, _decision, at) =>
    waivedDefence(state) || (currentNotice(state)?.served && isPast(state, 'defence', at))
      ? undefined
      : { code: 'DEFENCE_OPEN', source: '行政处罚法 第四十五条、第六十二条' },
  hearingTold: (state, decision) =>
    mayBeHeard(state, penaltyOf(decision)) && !currentNotice(state)?.hearingTold ? untold : undefined,
  hearing: (state, _decision, at) => {
    const request = clockOf(state.clocks, { clock: 'hearingRequest' });
    const told = currentNotice(state)?.hearingTold;
    const asking = told && request?.status === 'running' && !isPast(state, 'hearingRequest', at);
    return asking || hearingOpen(state)
      ? { code: 'HEARING_OPEN', source: '行政处罚法 第六十三条、第六十四条' }
      : undefined;
  },
  jurisdiction: (state) => refuseDisputed(state),
  legalReview: (state) =>
    reviewAgreed(state) ? undefined : { code: 'REVIEW_REQUIRED', source: '行政处罚法 第五十八条' },
  orderedToo: (state, { correction }) =>
    !since(state, 4) || correction || !orderWanting(state)
      ? undefined
      : { code: 'CORRECTION_REQUIRED', source: '行政处罚法 第二十八条第一款' },
  hearingReviewed: (state) => refuseUnreviewedHearing(state),
  deliberated: (state, decision) => refuseUndeliberated(state, decision),
});

/** Whether the last report was agreed to by its reviewer. */
function reviewAgreed({ tasks }: CaseState): boolean {
  const answered = (kind: string) => (t: CaseState['tasks'][number]) => t.kind === kind && t.state === 'completed';
  const reported = tasks.findLastIndex(answered(investigate.kind));
  const review = tasks.findLast((t, i) => i > reported && answered(reviewLegality.kind)(t));
  return reported >= 0 && review?.result?.['opinion'] === 'agree';
}

function refuseBeyondTold(state: CaseState, penalty: Penalty): Refusal | undefined {
  const notice = currentNotice(state);
  const [heavier] = notice ? beyondTold(notice.penalty, penalty) : [];
  if (!heavier) return undefined;
  const reason = `${heavier}，请选择重新告知。`;
  return recordedDefence(state)?.['waived'] === false
    ? { code: 'HEAVIER_AFTER_DEFENCE', reason, source: '行政处罚法 第四十五条第二款' }
    : { code: 'DECISION_EXCEEDS_NOTICE', reason, source: '行政处罚法 第四十四条' };
}

/** The hearing is held by somebody who did not investigate, after it was asked for. @source 行政处罚法 第六十四条第四项 */
export function refuseHearing(
  state: CaseState,
  {
    result,
    heldOn,
    host,
    attachments,
  }: { result: string; heldOn?: string; host?: string; attachments?: readonly string[] },
  at: string,
): Refusal | undefined {
  const asked = state.deeds['request-hearing'];
  if (heldOn && heldOn > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '听证日期晚于今天。' };
  if (heldOn && asked && heldOn < dateOf(asked.at)) {
    return { code: 'HEARING_RECORD_INCOMPLETE', reason: '听证日期早于当事人要求听证之日。' };
  }
  if (host && investigators(state).has(host))
    return { code: 'HEARING_HOST_INVESTIGATED', source: '行政处罚法 第六十四条第四项' };
  const whole = heldOn && host && attachments && attachments.length > 0;
  return result === 'held' && !whole
    ? { code: 'HEARING_RECORD_INCOMPLETE', source: '行政处罚法 第六十四条第七项、第八项' }
    : undefined;
}
