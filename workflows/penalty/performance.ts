import {
  decideSurcharge,
  endRemedy,
  type NextStage,
  performanceWaitsFor,
  recordPerformance,
  refusePayment,
  refuseShort,
  refuseWaivedSurcharge,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 履行: the fine is paid within its period from service, in one sum or in several; what may be added to a fine paid late is
 * the head's to decide. The file stays here until what is owed is paid.
 *
 * @source 行政处罚法 第六十七条、第七十二条第一款第一项、第七十三条第三款
 */
export async function performance(file: CaseFile): Promise<NextStage<'performance'>> {
  for (;;) {
    const waitsFor = file.since(2) ? performanceWaitsFor(file.state) : 'payment';
    if (waitsFor === 'payment') {
      file.open(recordPerformance, {
        due: 'payment',
        guard: (p, _by, receivedAt) =>
          file.since(2) ? refusePayment(file.state, p, receivedAt) : refuseShort(file.state, p),
      });
    } else if (waitsFor === 'surcharge') {
      file.open(decideSurcharge, { guard: (s) => refuseWaivedSurcharge(file.state, s) });
    } else {
      file.withdraw('罚款已不需缴纳', [recordPerformance.kind]);
      file.meet('payment');
      return 'closing';
    }
    const next = await file.first({
      paid: file.result(recordPerformance),
      decided: file.result(decideSurcharge),
      // The fine may have been changed, or taken away.
      remedied: file.action(endRemedy),
      overdue: file.expiry('payment'),
    });
    if (next.on === 'paid' && !file.since(2)) {
      file.meet('payment');
      return 'closing';
    }
    if (next.on === 'overdue') {
      file.expire('payment');
      tellUnpaid(file);
    }
  }
}

/** The period is over and the debt is not: head and officers hear of it, and the case stays overdue until it is paid. */
function tellUnpaid(file: CaseFile): void {
  const { id, rule, dueOn, dueAt } = file.clock('payment')!;
  const about = { clock: id, title: rule.title, ...(dueOn ? { dueOn } : {}), alarm: `${id} unpaid ${dueAt}` };
  file.record('clock.overdue', about, { basis: rule.source });
}
