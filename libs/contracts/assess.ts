import { assessEligibility, assessFirstOffence, clockOf, type Eligibility, type Exclusion } from '#law';
import type { CaseFacts, CaseState } from './case';
import type { Refusal } from './errors';
import type { ExpiryFinding, Outcome } from './stages';

/*
 * What the law makes of a case's facts, said once: the workflow acts by it, the task page shows it, the outlook foretells it.
 */

/** Where a screening may send the case. */
export const ROUTES = { correction: '责令改正', penalty: '转处罚程序', noViolation: '违法事实不成立' } as const;
export type Route = keyof typeof ROUTES;

export interface Finding {
  factsEstablished: boolean;
  conditionsMet: boolean;
  exclusions: readonly Exclusion[];
  route: Route;
  overrideReason?: string | undefined;
}

/** What the law recommends on this finding. @source 实施方案 二（一）、二（四） */
export const assess = (
  { item, violationOn, priors }: Pick<CaseFacts, 'item' | 'violationOn' | 'priors'>,
  { exclusions, conditionsMet }: Pick<Finding, 'exclusions' | 'conditionsMet'>,
): Eligibility => {
  const offence = { violationOn, itemId: item.id, department: item.department };
  const firstOffence = assessFirstOffence(item.firstOffence, offence, priors);
  return assessEligibility({ item, firstOffence, exclusions, conditionsMet });
};

/** Before anybody has looked: nothing stands against the item's own treatment. */
export const UNEXAMINED = { exclusions: [], conditionsMet: true } as const;

export const reasonsOf = (assessed: Eligibility | undefined): string[] =>
  (assessed?.reasons ?? []).map(({ text, source }) => `${text}（${source}）`);

/** Whether the head signs: the finding departs from the recommendation, or is lenient in a focus area. @source 实施方案 二（四） */
export function needsSignOff(facts: CaseFacts, finding: Finding): boolean {
  const { recommendation, needsHeadSignOff } = assess(facts, finding);
  return finding.route !== recommendation || (finding.route === 'correction' && needsHeadSignOff);
}

export function refuseFinding(facts: CaseFacts, finding: Finding): Refusal | undefined {
  if (finding.exclusions.length > 0 && finding.route === 'correction') {
    return { code: 'EXCLUDED_FROM_LENIENCY', source: '实施方案 二（四）' };
  }
  if (!finding.factsEstablished && finding.route !== 'noViolation') {
    return {
      code: 'VALIDATION_FAILED',
      reason: '违法事实不成立的，拟办方向应选择“违法事实不成立”。',
      source: '行政处罚法 第五十七条第一款第三项',
    };
  }
  if (finding.route !== assess(facts, finding).recommendation && !finding.overrideReason) {
    return {
      code: 'REASON_REQUIRED',
      reason: '拟办方向与系统建议不一致，请写明理由。',
      source: '实施方案 二（四）',
    };
  }
  return undefined;
}

/** Facts that are established are no absence of a violation. @source 行政处罚法 第五十七条第一款第三项 */
export const refuseNoViolation = ({ factsEstablished, route }: Finding): Refusal | undefined =>
  factsEstablished && route === 'noViolation'
    ? {
        code: 'VALIDATION_FAILED',
        reason: '违法事实成立的，不能以“违法事实不成立”结案，请改选拟办方向。',
        source: '行政处罚法 第五十七条第一款第三项',
      }
    : undefined;

/** How a case ends that is treated leniently: where the statute punishes only refusal, the order is simply fulfilled. */
export const lenientOutcome = ({ item }: Pick<CaseFacts, 'item'>): Outcome =>
  item.penaltyRequiresRefusal ? 'orderFulfilled' : 'noFiling';

/** What of a re-inspection is not corrected. */
export const notCorrected = <F extends { result?: string | undefined }>(findings: readonly F[]): F[] =>
  findings.filter((f) => f.result !== 'corrected');

/** What two officers found of a correction that nobody had reported. */
export interface LateFinding {
  findings: readonly { result?: string | undefined }[];
  correctedOn?: string | undefined;
}

/** All corrected, within the period: its last day counts whole. */
export const correctedInTime = (
  { clocks }: Pick<CaseState, 'clocks'>,
  { findings, correctedOn }: LateFinding,
): boolean => {
  const { dueOn } = clockOf(clocks, { clock: 'correction' }) ?? {};
  return (
    notCorrected(findings).length === 0 && correctedOn !== undefined && dueOn !== undefined && correctedOn <= dueOn
  );
};

export const expiryFinding = ({ findings }: LateFinding): ExpiryFinding =>
  notCorrected(findings).length > 0 ? 'notCorrectedInTime' : 'correctedLate';

/**
 * Whether a failed re-inspection leaves the order its remaining time: the party reported before the end, which has not come
 * yet, and it is the first failure.
 */
export function orderGoesOn({ clocks, tasks }: Pick<CaseState, 'clocks' | 'tasks'>, at: string): boolean {
  const correction = clockOf(clocks, { clock: 'correction' });
  const over = correction?.dueAt !== undefined && !correction.provisional && correction.dueAt <= at;
  const failures = tasks.filter(
    (t) =>
      t.kind === 'reinspect' &&
      t.state === 'completed' &&
      notCorrected(t.result!['findings'] as LateFinding['findings']).length > 0,
  );
  return correction?.status === 'met' && !over && failures.length <= 1;
}

/** Why the period runs again then, in words. */
export const ORDER_GOES_ON = '复查未通过，改正期限未满，继续改正';
