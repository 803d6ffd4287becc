import {
  decide,
  type NextStage,
  refuseDecision,
  outcomeOfGround,
  refusePenaltyDecision,
  sourceOfGround,
  wasNotified,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 决定: the head decides among the outcomes the law knows, never heavier than what the party was told, and never
 * heavier because the party defended itself. Who wants another penalty than was told has it told first, in a new round.
 *
 * @source 行政处罚法 第四十四条、第四十五条第二款、第五十七条、第六十条
 */
export async function decision(file: CaseFile): Promise<NextStage<'decision'>> {
  const { outcome, ground } = await file.task(decide, {
    due: 'decision',
    guard: (d, _by, receivedAt) =>
      refuseDecision(file.state, d) ?? file.gate(2, () => refusePenaltyDecision(file.state, d, receivedAt)),
  });
  if (outcome === 'noticeAgain') return 'notice';
  if (outcome === 'reinvestigate') return 'investigation';
  if (outcome === 'deliberate') return 'deliberation';
  file.meet('decision');
  file.setOutcome(
    outcome === 'noPenalty' ? outcomeOfGround(ground, outcome) : outcome,
    ground && sourceOfGround(ground),
  );
  // Who was told of a penalty is told that there is none.
  return outcome === 'noViolation' && !(file.since(2) && wasNotified(file.state)) ? 'closing' : 'service';
}
