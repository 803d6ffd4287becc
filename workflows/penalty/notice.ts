import { giveNotice, type NextStage, refuseNotice } from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { recordService, refuseServingAtOnce, served } from '../kit/served';

/**
 * 告知: the party learns what is intended, why, and what rights there are, before anything is decided.
 *
 * @source 行政处罚法 第四十四条、第六十三条、第六十四条第一项
 */
export async function notice(file: CaseFile): Promise<NextStage<'notice'>> {
  const told = await file.task(giveNotice, {
    due: 'decision',
    guard: (n, _by, receivedAt) =>
      refuseServingAtOnce(file, n.service, receivedAt, giveNotice) ?? file.gate(2, () => refuseNotice(file.state, n)),
  });
  const document = file.make('penaltyNotice');
  const [effectiveAt] = told.service ? [recordService(file, document, told.service)] : await served(file, [document]);
  file.startClock('defence', { startedAt: effectiveAt! });
  if (told.hearingTold) file.startClock('hearingRequest', { startedAt: effectiveAt! });
  return 'defence';
}
