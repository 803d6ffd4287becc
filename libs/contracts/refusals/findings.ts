import { type LateFinding, notCorrected } from '../assess';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { latest } from '../latest';
import { issueCorrectionOrder } from '../tasks';
import { refuseDay } from './time';

/** Nobody files on 逾期不改正 that a timer alone has told of. @source 行政处罚法 第五十四条 */
export const refuseUnverified = ({ escalation }: CaseState): Refusal | undefined =>
  escalation?.found === 'unverified' ? { code: 'FINDING_FIRST', source: '行政处罚法 第五十四条' } : undefined;

/** What was corrected without a report was corrected on some day of the case. */
export function refuseCorrectionDay(state: CaseState, finding: LateFinding, at: string): Refusal | undefined {
  const { findings, correctedOn } = finding;
  if (correctedOn === undefined) {
    return notCorrected(findings).length === 0 ? { code: 'CORRECTION_DAY_REQUIRED' } : undefined;
  }
  return refuseDay(state, correctedOn, at, '改正完成日期');
}

/** Each requirement of the order has one finding. */
export function refuseFindings(state: CaseState, findings: readonly { requirement: number }[]): Refusal | undefined {
  const requirements = latest(state, issueCorrectionOrder)?.requirements.length ?? 0;
  const found = new Set(findings.map((f) => f.requirement));
  const complete =
    found.size === requirements && findings.length === requirements && Math.max(...found) <= requirements;
  return complete ? undefined : { code: 'FINDINGS_INCOMPLETE', reason: `应有 ${requirements} 项结论，每项要求一项。` };
}
