import { type NextStage, recordPerformance, refuseShort } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 履行: the fine is paid within its period from service; after that a share is added for every day, up to the rule's
 * cap. The file stays here until the debt is paid.
 *
 * @source 行政处罚法 第六十七条、第七十二条第一款第一项
 */
export async function performance(file: CaseFile): Promise<NextStage<'performance'>> {
  file.open(recordPerformance, { due: 'payment', guard: (p) => refuseShort(file.state, p) });
  for (;;) {
    const next = await file.first({ performed: file.result(recordPerformance), overdue: file.expiry('payment') });
    switch (next.on) {
      case 'performed':
        file.meet('payment');
        return 'closing';
      case 'overdue':
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
