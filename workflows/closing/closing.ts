import {
  approveClosing,
  confirmAct,
  deliverReferral,
  educate,
  fileDossier,
  LENIENT_OUTCOMES,
  refuseClosing,
  refuseDelivered,
  refuseSealing,
  refuseUnexplained,
  unissued,
} from '#contracts';
import { seal } from '../kit/activities';
import type { CaseFile } from '../kit/case-file';

/**
 * 结案归档: the head closes once nothing is outstanding, the archivist files, and the dossier is sealed over the whole
 * journal. Leniency without education on file cannot be closed.
 *
 * @source 行政处罚法 第三十三条第三款; 实施方案 二（三）一案一卷
 */
export async function closing(file: CaseFile): Promise<undefined> {
  const outcome = file.state.outcome!;
  if (outcome !== 'withdrawn') {
    if (LENIENT_OUTCOMES.includes(outcome) && !file.latest(educate)) file.open(educate);
    // What was referred is another's once it has the file, which its receipt says.
    if (outcome === 'referred' && file.since(4)) {
      const due = file.state.rules['referral'] ? ({ due: 'referral' } as const) : {};
      if (due.due) file.startClock(due.due);
      await file.task(deliverReferral, { ...due, guard: (d, _by, at) => refuseDelivered(file.state, d, at) });
      file.meet('referral');
    }
    file.startClock('closing');
    await file.task(approveClosing, { due: 'closing', guard: () => refuseClosing(file.state) });
    file.meet('closing');
  }
  file.startClock('archiving');
  await file.task(fileDossier, {
    due: 'archiving',
    guard: () => refuseUnexplained(file.state) ?? file.gate(2, () => refuseSealing(file.state)),
  });
  file.meet('archiving');
  // What nothing waited for is lacking for good.
  file.withdraw('案件结案归档', [confirmAct.kind]);
  if (file.since(6)) await file.until(() => unissued(file.state).length === 0);
  const through = file.entries.at(-1)!;
  const sealed = await file.during(seal({ caseNo: file.state.caseNo, through, at: file.now() }));
  file.record('case.sealed', sealed, { basis: fileDossier.legalBasis });
  // A decision may have been annulled since the case came here.
  file.close(file.state.outcome!);
  return undefined;
}
