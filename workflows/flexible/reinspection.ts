import {
  issueCorrectionOrder,
  notCorrected,
  type Refusal,
  reinspect,
  type NextStage,
  type TaskResult,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { escalate } from './escalation';

/**
 * 复查: two officers find, requirement by requirement, whether the party has corrected. The clock is the officers': when
 * they are late the head is told, and the party is not blamed.
 *
 * @source 实施方案 二（二）、二（四）; 行政处罚法 第四十二条
 */
export async function reinspection(file: CaseFile): Promise<NextStage<'reinspection'>> {
  file.startClock('reinspection');
  const requirements = file.latest(issueCorrectionOrder)!.requirements;
  const finding = await file.task(reinspect, {
    due: 'reinspection',
    guard: (f) => refuseFindings(f.findings, requirements.length),
  });
  file.meet('reinspection');
  const failed = notCorrected(finding.findings);
  return failed.length === 0 ? 'disposition' : escalate(file, 'stillNotCompliant', failed);
}

function refuseFindings(findings: TaskResult<typeof reinspect>['findings'], requirements: number): Refusal | undefined {
  const found = new Set(findings.map((f) => f.requirement));
  const complete =
    found.size === requirements && findings.length === requirements && Math.max(...found) <= requirements;
  return complete ? undefined : { code: 'FINDINGS_INCOMPLETE', reason: `应有 ${requirements} 项结论，每项要求一项。` };
}
