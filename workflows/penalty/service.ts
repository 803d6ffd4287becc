import type { NextStage } from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { served } from '../kit/served';

/**
 * 送达: the decision reaches the party within its clock; the period for payment runs from then.
 *
 * @source 行政处罚法 第六十一条、第六十七条
 */
export async function service(file: CaseFile): Promise<NextStage<'service'>> {
  const penalty = file.state.outcome === 'penalty';
  if (!file.running('service')) file.startClock('service');
  const decision = file.make(penalty ? 'penaltyDecision' : 'noPenaltyDecision');
  const [effectiveAt] = await served(file, [decision], 'service');
  file.meet('service');
  if (!penalty) return 'closing';
  file.startClock('payment', { startedAt: effectiveAt! });
  return 'performance';
}
