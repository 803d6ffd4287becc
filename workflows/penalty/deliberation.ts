import { deliberate, type NextStage, refuseConclusion, refuseDeliberation } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 集体讨论: those who lead the authority conclude together what is complex or grave, as the law lets it be decided; the decision
 * says the same.
 *
 * @source 行政处罚法 第五十七条第二款
 */
export async function deliberation(file: CaseFile): Promise<NextStage<'deliberation'>> {
  await file.task(deliberate, {
    due: 'decision',
    guard: (d, _by, receivedAt) =>
      refuseDeliberation(file.state, d, receivedAt) ?? refuseConclusion(file.state, d, receivedAt),
  });
  return 'decision';
}
