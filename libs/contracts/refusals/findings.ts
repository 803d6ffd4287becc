import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { latest } from '../latest';
import { issueCorrectionOrder } from '../tasks';

/** Each requirement of the order has one finding. */
export function refuseFindings(state: CaseState, findings: readonly { requirement: number }[]): Refusal | undefined {
  const requirements = latest(state, issueCorrectionOrder)?.requirements.length ?? 0;
  const found = new Set(findings.map((f) => f.requirement));
  const complete =
    found.size === requirements && findings.length === requirements && Math.max(...found) <= requirements;
  return complete ? undefined : { code: 'FINDINGS_INCOMPLETE', reason: `应有 ${requirements} 项结论，每项要求一项。` };
}
