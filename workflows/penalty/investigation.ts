import { investigate, type NextStage, refuseReport } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 调查: at least two officers establish the facts and propose how the case should end; what the reviewer sent back, they
 * answer.
 *
 * @source 行政处罚法 第四十二条、第五十四条、第五十五条
 */
export async function investigation(file: CaseFile): Promise<NextStage<'investigation'>> {
  file.startClock('investigation');
  await file.task(investigate, {
    due: 'investigation',
    guard: (report) => file.gate(2, () => refuseReport(file.state, report)),
  });
  file.meet('investigation');
  return 'legalReview';
}
