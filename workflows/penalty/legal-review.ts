import { investigate, refuseReview, reviewLegality, type NextStage } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 法制审核: without it there is no decision. What the reviewer returns is investigated again, and agreed to only when it was
 * answered.
 *
 * @source 行政处罚法 第五十八条
 */
export async function legalReview(file: CaseFile): Promise<NextStage<'legalReview'>> {
  const report = file.latest(investigate)!;
  file.startClock('legalReview');
  const { opinion } = await file.task(reviewLegality, {
    due: 'legalReview',
    guard: (review) => file.gate(2, () => refuseReview(file.state, review)),
  });
  file.meet('legalReview');
  if (opinion === 'return') return 'investigation';
  return report.proposal === 'penalty' ? 'notice' : 'decision';
}
