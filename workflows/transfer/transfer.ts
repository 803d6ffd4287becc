import { approveTransfer, deliverTransfer, recordPoliceDecision, type NextStage } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 移送公安: approval, delivery, the police's decision. Where the transfer is not approved, or the police do not take the
 * case, the authority goes on with its own procedure; a penalty decided before stands, and so does its period for payment.
 *
 * @source 行政处罚法 第二十七条; 行政执法机关移送涉嫌犯罪案件的规定 第五条至第十条
 */
export async function transfer(file: CaseFile): Promise<NextStage<'transfer'>> {
  const { outcome, filedAt, visits } = file.state;
  const unpaid = visits.at(-2)?.stage === 'performance';
  const resume = outcome ? (unpaid ? 'performance' : 'service') : filedAt ? 'investigation' : 'filing';

  file.startClock('transferApproval');
  const { decision } = await file.task(approveTransfer, { due: 'transferApproval' });
  file.meet('transferApproval');
  if (decision === 'refuse') return resume;

  file.startClock('transferDelivery');
  await file.task(deliverTransfer, { due: 'transferDelivery' });
  file.meet('transferDelivery');

  file.startClock('policeDecision');
  const police = await file.task(recordPoliceDecision, { due: 'policeDecision' });
  file.meet('policeDecision');
  if (police.decision === 'declined') return resume;
  file.meet('decision');
  file.setOutcome('transferred');
  return 'closing';
}
