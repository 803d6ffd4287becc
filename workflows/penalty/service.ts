import { type DocumentKind, finedFen, type NextStage } from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { served } from '../kit/served';

const PAPERS: Partial<Record<string, DocumentKind>> = {
  penalty: 'penaltyDecision',
  noViolation: 'noViolationDecision',
};

/**
 * 送达: the decision reaches the party within its clock; the period for payment of a fine runs from then.
 *
 * @source 行政处罚法 第六十一条、第六十七条
 */
export async function service(file: CaseFile): Promise<NextStage<'service'>> {
  const { outcome } = file.state;
  if (!file.running('service')) file.startClock('service');
  const decision = file.make(PAPERS[outcome!] ?? 'noPenaltyDecision');
  const [effectiveAt] = await served(file, [decision], 'service');
  file.meet('service');
  if (outcome !== 'penalty' || (file.since(2) && finedFen(file.state) === 0)) return 'closing';
  file.startClock('payment', { startedAt: effectiveAt! });
  return 'performance';
}
