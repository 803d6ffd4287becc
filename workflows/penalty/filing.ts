import { approveFiling, type NextStage, refuseUnfounded, screenedFacts } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 立案: what meets the standard must be filed; not filing is the head's decision, with reasons on record. Filing ends the
 * verification and starts the clock for the decision.
 *
 * @source 行政处罚法 第五十四条第二款、第六十条
 */
export async function filing(file: CaseFile): Promise<NextStage<'filing'>> {
  file.startClock('filing');
  const { decision } = await file.task(approveFiling, {
    due: 'filing',
    guard: (a) =>
      file.gate(2, () =>
        a.decision === 'noViolation' ? refuseUnfounded(screenedFacts(file.state), false, a.divergence) : undefined,
      ),
  });
  file.meet('filing');
  file.meet('verification');
  if (decision === 'doNotFile') {
    file.setOutcome('noFiling');
    return 'closing';
  }
  if (decision === 'noViolation') {
    file.setOutcome('noViolation', '行政处罚法 第五十七条第一款第三项');
    return 'closing';
  }
  file.record('case.filed', {}, { basis: approveFiling.legalBasis });
  file.startClock('decision');
  return 'investigation';
}
