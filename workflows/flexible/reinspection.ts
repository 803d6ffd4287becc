import { notCorrected, type NextStage, refuseFindings, reinspect } from '#contracts';
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
  const finding = await file.task(reinspect, {
    due: 'reinspection',
    guard: (f) => refuseFindings(file.state, f.findings),
  });
  file.meet('reinspection');
  const failed = notCorrected(finding.findings);
  return failed.length === 0 ? 'disposition' : escalate(file, 'stillNotCompliant', failed);
}
