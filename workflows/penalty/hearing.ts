import {
  afterDefence,
  arrangeHearing,
  arrangement,
  hearingNotice,
  hearingRecord,
  hearingWaitsFor,
  holdHearing,
  inUtc,
  type NextStage,
  postponeHearing,
  refuseArrangement,
  refuseHeld,
  refuseReview,
  reviewHearing,
  serveDocument,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';
import { recordService, service, toServe } from '../kit/served';

/**
 * 听证: appointed, told seven working days before, held on a record by somebody who did not investigate, and reviewed. A
 * notice that was served too late appoints nothing: another day is named. The end of its time alone tells nothing: what was
 * served in time may be recorded later.
 *
 * @source 行政处罚法 第五十八条第一款第二项、第六十三条至第六十五条
 */
export async function hearing(file: CaseFile): Promise<NextStage<'hearing'>> {
  for (;;) {
    const notice = hearingNotice(file.state);
    switch (hearingWaitsFor(file.state)) {
      case 'arrangement':
        file.open(arrangeHearing, {
          due: 'decision',
          guard: (a, _by, receivedAt) => refuseArrangement(file.state, a, receivedAt, file.calendar),
        });
        break;
      case 'service':
        file.open(serveDocument, { ...toServe(file, notice!), due: 'hearingNotice' });
        break;
      case 'hearing':
        file.open(holdHearing, {
          due: 'decision',
          guard: (h, _by, receivedAt) => refuseHeld(file.state, h, receivedAt),
        });
        break;
      case 'review':
        file.open(reviewHearing, { due: 'decision', guard: (review) => refuseReview(file.state, review) });
        break;
      case 'nothing': {
        const heard = hearingRecord(file.state)!.result?.['result'] === 'held';
        if (heard && file.latest(reviewHearing)!.opinion === 'return') return 'investigation';
        return afterDefence(file.state) as NextStage<'hearing'>;
      }
    }
    const next = await file.first({
      arranged: file.result(arrangeHearing),
      ...(notice ? { served: service(file, notice) } : {}),
      held: file.result(holdHearing),
      reviewed: file.result(reviewHearing),
      ...(arrangement(file.state) && !hearingRecord(file.state) ? { postponed: file.action(postponeHearing) } : {}),
    });
    switch (next.on) {
      case 'arranged':
        file.startClock('hearingNotice', { startedAt: inUtc(next.data.heldAt) });
        file.make('hearingNotice');
        break;
      case 'served': {
        const effectiveAt = recordService(file, notice!, next.data);
        if (effectiveAt < file.clock('hearingNotice')!.dueAt!) file.meet('hearingNotice', effectiveAt);
        else file.cancelClock('hearingNotice', '通知书送达时距听证已不足七个工作日');
        break;
      }
      case 'postponed':
        takeBack(file, '另定听证时间');
        if (file.running('hearingNotice')) file.cancelClock('hearingNotice', '另定听证时间');
    }
  }
}

/** What was appointed stands no more. */
function takeBack(file: CaseFile, reason: string): void {
  file.withdraw(reason, [serveDocument.kind, holdHearing.kind]);
  for (const d of file.state.documents)
    if (d.kind === 'hearingNotice' && !d.served && !d.recalled) file.recall(d, reason);
}
