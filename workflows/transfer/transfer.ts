import {
  approveTransfer,
  decidedBefore,
  deliverTransfer,
  recordPoliceDecision,
  refuseAnnexes,
  refuseHolding,
  refusePolice,
  type NextStage,
  type TaskResult,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 移送公安: delivery, and the police's decision, once the head has approved. Meanwhile the case stands still where it was:
 * what the party was told and asked waits there, and goes on if the police do not take the case. A penalty decided before
 * stands whatever the police do, and so does its payment.
 *
 * @source 行政处罚法 第二十七条; 行政执法机关移送涉嫌犯罪案件的规定 第五条至第十一条
 */
export async function transfer(file: CaseFile): Promise<NextStage<'transfer'>> {
  if (!file.since(2)) {
    file.startClock('transferApproval');
    const { decision } = await file.task(approveTransfer, { due: 'transferApproval' });
    file.meet('transferApproval');
    if (decision === 'refuse') return resumedBefore(file);
  }

  file.startClock('transferDelivery');
  await file.task(deliverTransfer, {
    due: 'transferDelivery',
    guard: (answer) => refuseHolding(file.state) ?? file.gate(4, () => refuseAnnexes(answer)),
  });
  file.meet('transferDelivery');

  const police = await answerOfPolice(file);
  if (file.since(2)) {
    if (police.decision === 'declined' || decidedBefore(file.state)) return file.goBack();
    file.withdraw('公安机关立案');
  } else if (police.decision === 'declined') {
    return resumedBefore(file);
  }
  file.meet('decision');
  file.setOutcome('transferred');
  return 'closing';
}

/** Their answer; where they have sent the case on, of those to whom it belongs, whose time begins anew. */
async function answerOfPolice(file: CaseFile): Promise<TaskResult<typeof recordPoliceDecision>> {
  for (;;) {
    file.startClock('policeDecision');
    const asked = file.open(recordPoliceDecision, { due: 'policeDecision', guard: refusePolice });
    // What was answered before, in a stage begun again, has met its own round.
    let answer = asked.result as TaskResult<typeof recordPoliceDecision>;
    if (asked.state !== 'completed') {
      answer = (await file.first({ done: file.result(recordPoliceDecision) })).data;
      file.meet('policeDecision');
    }
    if (answer.decision !== 'forwarded') return answer;
  }
}

/** Revision 1: the case had been left for good, and began again where it could. */
function resumedBefore({ state: { outcome, filedAt, visits } }: CaseFile): NextStage<'transfer'> {
  const unpaid = visits.at(-2)?.stage === 'performance';
  if (outcome) return unpaid ? 'performance' : 'service';
  return filedAt ? 'investigation' : 'filing';
}
