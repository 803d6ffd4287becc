import {
  approveCorrection,
  approveInstalments,
  ALTERATIONS,
  alters,
  decideSurcharge,
  deliverCorrection,
  outlives,
  overpaidFen,
  recordPerformance,
  returnFine,
  retractPublication,
  type TaskResult,
  type serveDocument,
} from '#contracts';
import { currentClocks, refOf, startOfDay } from '#law';
import type { CaseFile } from './case-file';
import { recordService } from './served';

/** How a decision was altered. */
interface Altered {
  result: string;
  anew?: boolean;
  /** `YYYY-MM-DD`. */
  endedOn: string;
}

/**
 * 变更、撤销、确认违法: what was paid too much is returned, what was published is taken back; annulled, the decision is no
 * outcome any more, and where it was ordered to be made anew the case is investigated anew by a new period.
 *
 * @source 行政处罚法 第四十八条第三款; 行政复议法 第六十三条、第六十四条; 行政诉讼法 第七十条、第七十一条
 */
export function alter(file: CaseFile, { result, anew, endedOn }: Altered, basis: string): void {
  // Revision 2 knew how to go on from another fine, and no more.
  if (!alters(result) || (result === 'changed' && !file.since(3))) return;
  file.withdraw('应退数额变更', [returnFine.kind]);
  if (overpaidFen(file.state) > 0) file.open(returnFine);
  if (!file.openTask(retractPublication.kind)) askToRetract(file, endedOn);
  if (result !== 'annulled') return;
  const reason = ALTERATIONS.annulled;
  file.withdraw(reason, [recordPerformance.kind, decideSurcharge.kind, approveInstalments.kind]);
  for (const clock of currentClocks(file.state.clocks))
    if (clock.id === 'payment' || clock.id === 'instalment') file.cancelClock(refOf(clock), reason);
  if (anew) decideAnew(file, endedOn, basis);
  else file.setOutcome('annulled', basis);
}

function askToRetract(file: CaseFile, endedOn: string): void {
  // A case from before the rule was published has no figures for it.
  const counted = file.state.rules['retraction'] !== undefined;
  if (counted) file.startClock('retraction', { startedAt: startOfDay(endedOn) });
  file.open(retractPublication, counted ? { due: 'retraction' } : {});
}

function decideAnew(file: CaseFile, endedOn: string, basis: string): void {
  const reason = '处罚决定被撤销，责令重新作出';
  file.record('outcome.lifted', { outcome: file.state.outcome!, reason }, { basis });
  file.withdraw(reason);
  for (const clock of currentClocks(file.state.clocks)) {
    const stays = outlives(clock.id) || clock.id === 'retraction' || clock.id === 'transferApproval';
    if (!stays) file.cancelClock(refOf(clock), reason);
  }
  file.startClock('decision', { startedAt: startOfDay(endedOn) });
  file.divert('investigation');
}

/** What the authority has corrected of itself takes effect, and reaches the party as a paper. */
export function correct(file: CaseFile): void {
  const corrected = file.state.remedies!.at(-1)!;
  const document = file.make('correctionDecision');
  file.open(deliverCorrection, { subject: { id: document.id, about: document.title } });
  alter(file, { ...corrected, result: corrected.result!, endedOn: corrected.endedOn! }, approveCorrection.legalBasis);
}

export function delivered(file: CaseFile, documentId: string, service: TaskResult<typeof serveDocument>): void {
  recordService(
    file,
    file.state.documents.find((d) => d.id === documentId)!,
    service,
  );
}
