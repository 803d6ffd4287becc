import { decide, type NextStage, refuseDecision } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 决定: the head decides among the outcomes the law knows, never heavier than what the party was told, and never
 * heavier because the party defended itself.
 *
 * @source 行政处罚法 第四十五条第二款、第五十七条、第六十条
 */
export async function decision(file: CaseFile): Promise<NextStage<'decision'>> {
  const { outcome } = await file.task(decide, {
    due: 'decision',
    guard: (d) => refuseDecision(file.state, d),
  });
  file.meet('decision');
  file.setOutcome(outcome);
  return outcome === 'noViolation' ? 'closing' : 'service';
}
