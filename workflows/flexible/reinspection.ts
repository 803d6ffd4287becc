import { notCorrected, type NextStage, ORDER_GOES_ON, orderGoesOn, refuseFindings, reinspect } from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { escalate } from './escalation';

/**
 * 复查: two officers find, requirement by requirement, whether the party has corrected. The clock is the officers': when
 * they are late the head is told, and the party is not blamed. Who reported early and fell short has what remains of the
 * order's time, once.
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
  if (failed.length === 0) return 'disposition';
  if (file.since(2) && orderGoesOn(file.state, file.now())) {
    file.reinstate('correction', ORDER_GOES_ON);
    return 'observation';
  }
  return escalate(file, 'stillNotCompliant', failed);
}
