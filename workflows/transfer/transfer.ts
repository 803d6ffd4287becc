import {
  approveTransfer,
  decidedBefore,
  deliverTransfer,
  recordPoliceDecision,
  refuseHolding,
  type NextStage,
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
  await file.task(deliverTransfer, { due: 'transferDelivery', guard: () => refuseHolding(file.state) });
  file.meet('transferDelivery');

  file.startClock('policeDecision');
  const police = await file.task(recordPoliceDecision, { due: 'policeDecision' });
  file.meet('policeDecision');
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

/** Revision 1: the case had been left for good, and began again where it could. */
function resumedBefore({ state: { outcome, filedAt, visits } }: CaseFile): NextStage<'transfer'> {
  const unpaid = visits.at(-2)?.stage === 'performance';
  if (outcome) return unpaid ? 'performance' : 'service';
  return filedAt ? 'investigation' : 'filing';
}
