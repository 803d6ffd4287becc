import {
  answerReview,
  approveLeniency,
  educate,
  lenientOutcome,
  type NextStage,
  refuseLenientEnding,
  refuseUnreviewedLeniency,
  reviewLegality,
  signCommitment,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { escalate } from './escalation';

/**
 * 处理: corrected and educated, the case is put before the head, in a focus area with the legal reviewer's opinion. Nothing
 * is filed then; where the statute punishes only refusal the order is simply fulfilled.
 *
 * @source 行政处罚法 第三十三条、第五十七条、第五十八条
 */
export async function disposition(file: CaseFile): Promise<NextStage<'disposition'>> {
  file.withdraw('已改正，无需再签署承诺', [signCommitment.kind]);
  await file.done(educate);
  file.meet('study');
  // A review that was asked for is answered, whatever version of the item was adopted since.
  if (file.state.item.focusArea || underReview(file)) {
    for (;;) {
      file.startClock('legalReview');
      const { opinion } = await file.task(reviewLegality, { due: 'legalReview' });
      file.meet('legalReview');
      // Until 0.2.0 the head decided over what had been sent back.
      if (opinion === 'agree' || !file.since(2)) break;
      await file.task(answerReview);
    }
  }
  file.startClock('disposition');
  const approval = await file.task(approveLeniency, {
    due: 'disposition',
    guard: (a) => file.gate(2, () => refuseLenientEnding(file.state, a) ?? refuseUnreviewedLeniency(file.state, a)),
  });
  file.meet('disposition');
  switch (approval.decision) {
    case 'reinspectAgain':
      return 'reinspection';
    case 'toPenalty':
      return escalate(file, 'leniencyRefused', approval);
    case 'approve':
      file.meet('verification');
      file.meet('decision');
      file.setOutcome(lenientOutcome(file.state));
      return 'closing';
  }
}

const underReview = (file: CaseFile): boolean =>
  file.openTask(reviewLegality.kind) !== undefined || file.openTask(answerReview.kind) !== undefined;
