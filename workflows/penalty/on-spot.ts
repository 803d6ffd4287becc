import {
  depositFine,
  fileOnSpot,
  handInFine,
  handInPapers,
  type NextStage,
  owedFen,
  punishOnSpot,
  refuseOnSpot,
  type TaskResult,
} from '#contracts';
import { startOfDay } from '#law';
import type { CaseFile } from '../kit/case-file';
import { recordService } from '../kit/served';

/**
 * 当场处罚: two officers decide before the party what is small and clear, hand the decision over there and then, and report it to
 * their authority. What is contested, or too heavy, goes the ordinary way.
 *
 * @source 行政处罚法 第五十一条、第五十二条、第六十七条至第七十一条; 市场监督管理行政处罚程序规定 第六十六条至第七十条
 */
export async function onSpot(file: CaseFile): Promise<NextStage<'onSpot'>> {
  const answer = await file.task(punishOnSpot, {
    due: 'verification',
    guard: (p, _by, receivedAt) => refuseOnSpot(file.state, p, receivedAt),
  });
  if (answer.result === 'ordinary') return 'screening';
  file.meet('verification');
  file.setOutcome('penalty', '行政处罚法 第五十一条');
  const effectiveAt = handOver(file, answer);
  report(file, answer);
  if (owedFen(file.state) === 0) return 'closing';
  file.startClock('payment', { startedAt: effectiveAt });
  return 'performance';
}

/** Delivered to the party before the officers leave; that it would not sign stands on the paper. */
function handOver(file: CaseFile, { delivery, refusalNote }: TaskResult<typeof punishOnSpot>): string {
  return recordService(file, file.make('onSpotDecision'), {
    method: 'direct',
    recipient: file.state.party.name,
    ...(delivery === 'refused' ? { note: `当事人拒绝签收，已在决定书上注明：${refusalNote}` } : {}),
  });
}

/** 备案, 材料, and what was collected: each by its own clock, whatever becomes of the payment. */
function report(file: CaseFile, { payment }: TaskResult<typeof punishOnSpot>): void {
  file.startClock('onSpotReport');
  file.open(fileOnSpot, { due: 'onSpotReport' });
  file.startClock('onSpotPapers');
  file.open(handInPapers, { due: 'onSpotPapers' });
  if (payment !== 'onSpot') return;
  file.startClock('handIn');
  file.open(handInFine, { due: 'handIn' });
}

/** The authority has two working days more from when it got the money. */
export function handedIn(file: CaseFile, { on }: TaskResult<typeof handInFine>): void {
  file.meet('handIn', startOfDay(on));
  file.startClock('deposit', { startedAt: startOfDay(on) });
  file.open(depositFine, { due: 'deposit' });
}
