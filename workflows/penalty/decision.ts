import { checkDecision } from '#law';
import { decide, giveNotice, recordDefence, type NextStage } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 决定: the head decides among the outcomes the law knows, never heavier than what the party was told, and never
 * heavier because the party defended itself.
 *
 * @source 行政处罚法 第四十五条第二款、第五十七条、第六十条
 */
export async function decision(file: CaseFile): Promise<NextStage<'decision'>> {
  const notifiedFen = file.latest(giveNotice)?.fineFen ?? 0;
  const defended = file.latest(recordDefence)?.waived === false;
  const { outcome } = await file.task(decide, {
    due: 'decision',
    guard: (d) => checkDecision({ notifiedFen, decidedFen: d.fineFen, defended }),
  });
  file.meet('decision');
  file.setOutcome(outcome);
  return outcome === 'noViolation' ? 'closing' : 'service';
}
