import { approveFiling, type NextStage, outcomeOfGround, refuseFiling, sourceOfGround } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 立案: what meets the standard must be filed; not filing is the head's decision, on a ground of the closed list. Filing ends the
 * verification and starts the clock for the decision.
 *
 * @source 行政处罚法 第五十四条第二款、第六十条
 */
export async function filing(file: CaseFile): Promise<NextStage<'filing'>> {
  file.startClock('filing');
  const { decision, ground } = await file.task(approveFiling, {
    due: 'filing',
    guard: (f) => file.gate(2, () => refuseFiling(file.state, f)),
  });
  file.meet('filing');
  file.meet('verification');
  if (decision === 'doNotFile') {
    file.setOutcome(outcomeOfGround(ground), ground && sourceOfGround(ground));
    return 'closing';
  }
  file.record('case.filed', {}, { basis: approveFiling.legalBasis });
  file.startClock('decision');
  return 'investigation';
}
