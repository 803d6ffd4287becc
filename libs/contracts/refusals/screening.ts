import { exclusionsOf, VERDICTS } from '#law';
import { assess, type Finding, verdictOf } from '../assess';
import { type CaseFacts, type CaseState, REVISION } from '../case';
import type { Refusal } from '../errors';
import { refuseLeniency, refusePowerless } from './leniency';

export function refuseFinding(facts: CaseFacts, finding: Finding): Refusal | undefined {
  const [exclusion] = exclusionsOf(facts.item, finding);
  if (exclusion && finding.route === 'correction') {
    return {
      code: 'EXCLUDED_FROM_LENIENCY',
      reason: `核查认定：${exclusion.text}，不能责令改正后从宽，请改选处理方向。`,
      source: exclusion.source,
    };
  }
  if (!finding.factsEstablished && !['noViolation', 'referral'].includes(finding.route)) {
    return {
      code: 'VALIDATION_FAILED',
      reason: '违法事实不成立的，拟办方向应选择“违法事实不成立”。',
      source: '行政处罚法 第五十七条第一款第三项',
    };
  }
  const assessed = assess(facts, finding);
  if (finding.route !== assessed.route && !finding.overrideReason) {
    return {
      code: 'REASON_REQUIRED',
      reason: `拟办方向与系统建议不一致，请写明理由。系统建议：${verdictOf(assessed)}。`,
      source: '实施方案 二（四）',
      field: 'overrideReason',
    };
  }
  return undefined;
}

/**
 * What leaves the room the law gives: a departure from the advice that no signature heals. Whatever the case's revision: the
 * law was the same, and the gate is its own.
 *
 * @source 行政处罚法 第二十七条、第三十条、第三十三条、第五十四条第二款、第五十七条
 */
export function refuseUnlawfulRoute(state: CaseState, finding: Finding): Refusal | undefined {
  const { item } = state;
  const asked = item.questions ?? [];
  const known = new Set(asked.map((q) => q.id));
  const answered = new Set((finding.answers ?? []).map((a) => a.question));
  const missing = asked.filter((q) => !answered.has(q.id));
  if (missing.length > 0 || (!item.questions && finding.conditionsMet === undefined))
    return {
      code: 'CONDITIONS_UNANSWERED',
      ...(missing.length > 0 ? { reason: `尚未回答：${missing.map((q) => q.text).join('；')}。` } : {}),
      source: item.legalBasis.join('；'),
    };
  const wrong = (finding.answers ?? []).find(
    ({ question, answer }) =>
      !known.has(question) ||
      (typeof answer === 'boolean') !== (asked.find((q) => q.id === question)!.kind === 'yesNo'),
  );
  if (wrong) return { code: 'CONDITIONS_UNANSWERED', reason: `“${wrong.question}”的回答与所问不符，请刷新后重填。` };
  // Said in its own words by `refuseFinding`.
  if (exclusionsOf(item, finding).length > 0 && finding.route === 'correction') return undefined;
  const { route, alternatives, reasons, verdict } = assess({ ...state, revision: REVISION }, finding);
  const source = reasons.map((r) => r.source).join('；');
  if (verdict === 'police') return { code: 'ROUTE_NOT_LAWFUL', reason: reasons[0]!.text, source };
  if (finding.route === 'penalty' && route !== 'penalty' && !alternatives.includes('penalty')) {
    if (reasons.some((r) => r.code === 'child')) return { code: 'CHILD_NOT_PUNISHED', source };
    const powerless = finding.factsEstablished ? refusePowerless(state) : undefined;
    if (powerless) return powerless;
    if (item.penaltyRequiresRefusal && finding.factsEstablished)
      return { code: 'PENALTY_NEEDS_REFUSAL', source: item.legalBasis.join('；') };
  }
  if (finding.route !== route && !alternatives.includes(finding.route)) {
    const why = reasons.map((r) => r.text).join('；');
    return { code: 'ROUTE_NOT_LAWFUL', reason: `按所填事实应为“${VERDICTS[verdict]}”：${why}。`, source };
  }
  return finding.route === 'noFiling' ? refuseLeniency(state, finding.ground, finding) : undefined;
}
