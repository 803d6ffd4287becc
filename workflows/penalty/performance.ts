import {
  approveCorrection,
  approveInstalments,
  type ClockId,
  clocksGranted,
  decideSurcharge,
  endRemedy,
  type Instalment,
  instalmentsOf,
  nextDue,
  nextInstalment,
  type NextStage,
  performanceWaitsFor,
  planOf,
  recordPerformance,
  refusePayment,
  refusePlan,
  refuseRequest,
  refuseShort,
  refuseWaivedSurcharge,
  requestInstalments,
} from '#contracts';
import { type ClockOf, clockKey, clockTitle, refOf } from '#law';
import type { CaseFile } from '../kit/case-file';

/**
 * 履行: the fine is paid within its period from service, in one sum or in several; the head may put it off, or grant parts of
 * it. What may be added to a fine paid late is the head's to decide. The file stays here until what is owed is paid.
 *
 * @source 行政处罚法 第六十六条第二款、第六十七条、第七十二条、第七十三条第三款
 */
export async function performance(file: CaseFile): Promise<NextStage<'performance'>> {
  for (;;) {
    const waitsFor = file.since(2) ? performanceWaitsFor(file.state) : 'payment';
    settleParts(file);
    if (file.since(4) && waitsFor === 'payment' && !timeLeft(file)) return 'demand';
    if (waitsFor === 'payment') {
      file.open(recordPerformance, {
        ...nextDue(file.state),
        guard: (p, _by, receivedAt) =>
          file.since(2) ? refusePayment(file.state, p, receivedAt) : refuseShort(file.state, p),
      });
    } else if (waitsFor === 'surcharge') {
      file.open(decideSurcharge, { guard: (s) => refuseWaivedSurcharge(file.state, s) });
    } else {
      file.withdraw('罚款已不需缴纳', [recordPerformance.kind, approveInstalments.kind]);
      file.meet('payment');
      return 'closing';
    }
    if (file.openTask(approveInstalments.kind)) askForApproval(file);
    const part = nextRunning(file);
    const next = await file.first({
      paid: file.result(recordPerformance),
      decided: file.result(decideSurcharge),
      // The fine may have been changed, or taken away.
      remedied: file.action(endRemedy),
      ...(file.since(3)
        ? {
            asked: file.action(requestInstalments, (_words, _by, receivedAt) => refuseRequest(file.state, receivedAt)),
            granted: file.result(approveInstalments),
            corrected: file.result(approveCorrection),
          }
        : {}),
      // An application that was made in time and not decided is not the party's fault.
      ...(part ? { missed: file.expiry(part.clock, { heldBy: approveInstalments }) } : {}),
      overdue: file.expiry('payment', { heldBy: approveInstalments }),
    });
    switch (next.on) {
      case 'paid':
        if (file.since(2)) break;
        file.meet('payment');
        return 'closing';
      case 'asked':
        askForApproval(file);
        break;
      case 'granted':
        if (next.data.decision !== 'refuse') grant(file);
        break;
      case 'missed':
        file.expire(part!.clock);
        tellUnpaid(file, part!.clock);
        break;
      case 'overdue':
        file.expire('payment');
        tellUnpaid(file, { clock: 'payment' });
    }
  }
}

function askForApproval(file: CaseFile): void {
  file.open(approveInstalments, { guard: (plan, _by, receivedAt) => refusePlan(file.state, plan, receivedAt) });
}

/** What is granted takes the place of what was still to come; its days are counted each by a clock of its own. */
function grant(file: CaseFile): void {
  const reason = '批准暂缓、分期缴纳';
  file.withdraw(reason, [recordPerformance.kind]);
  file.cancelClock('payment', reason);
  for (const clock of file.state.clocks) if (clock.id === 'instalment') file.cancelClock(refOf(clock), reason);
  for (const { period, rule, subject } of clocksGranted(file.state, file.now()))
    file.startClock('instalment', { period, rule, subject });
}

/** What is paid of its part waits for no day of it any more. */
function settleParts(file: CaseFile): void {
  const next = nextInstalment(file.state)?.clock.subject;
  for (const { openFen, clock } of instalmentsOf(file.state)) if (openFen === 0) file.meet(clock);
  const of = file.openTask(recordPerformance.kind);
  if (of?.subject !== undefined && of.subject !== next) file.withdraw('本期已缴清', [recordPerformance.kind]);
}

/** The party has time still: of the period for payment, or of a part that was granted. */
const timeLeft = (file: CaseFile): boolean =>
  file.running('payment') || planOf(file.state).some(({ clock }) => file.running(clock));

const nextRunning = (file: CaseFile): Instalment | undefined =>
  planOf(file.state).find(({ clock }) => file.running(clock));

/** The period is over and the debt is not: head and officers hear of it, and the case stays overdue until it is paid. */
function tellUnpaid(file: CaseFile, ref: ClockOf<ClockId>): void {
  const clock = file.clock(ref)!;
  const { rule, dueOn, dueAt } = clock;
  const about = {
    ...ref,
    title: clockTitle(clock),
    ...(dueOn ? { dueOn } : {}),
    alarm: `${clockKey(clock)} unpaid ${dueAt}`,
  };
  file.record('clock.overdue', about, { basis: rule.source });
}
