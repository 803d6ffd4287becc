import { lateFee } from '#law';
import { decide, recordPerformance, type Refusal, type NextStage } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 履行: the fine is paid within its period from service; after that a share is added for every day, up to the rule's
 * cap. The file stays here until the debt is paid.
 *
 * @source 行政处罚法 第六十七条、第七十二条第一款第一项
 */
export async function performance(file: CaseFile): Promise<NextStage<'performance'>> {
  const { fineFen } = file.latest(decide)!;
  file.open(recordPerformance, { due: 'payment', guard: (p) => refuseShort(file, fineFen, p) });
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

function refuseShort(file: CaseFile, fineFen: number, paid: { paidFen: number; paidOn: string }): Refusal | undefined {
  const clock = file.clock('payment');
  const rule = clock?.rule.lateFee;
  const added = rule && clock.dueOn ? lateFee(fineFen, rule, clock.dueOn, paid.paidOn) : 0;
  if (paid.paidFen >= fineFen + added) return undefined;
  return {
    code: 'PAYMENT_INCOMPLETE',
    reason: `应缴罚款 ${yuan(fineFen)} 元，加处罚款 ${yuan(added)} 元。`,
    source: rule?.source ?? clock?.rule.source,
  };
}

const yuan = (fen: number) => (fen / 100).toFixed(2);
