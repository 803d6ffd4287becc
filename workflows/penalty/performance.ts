import { lateFee } from '#law';
import { decide, recordPerformance, type Refusal, type Stage } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 履行: the fine is paid within fifteen days of service; after that three per cent a day is added, never more than the
 * fine itself. The file stays here until the debt is paid.
 *
 * @source 行政处罚法 第六十七条、第七十二条第一款第一项
 */
export async function performance(file: CaseFile): Promise<Stage> {
  const { fineFen } = file.latest(decide)!;
  file.open(recordPerformance, { due: 'payment', context: { fineFen }, guard: (p) => refuseShort(file, fineFen, p) });
  for (;;) {
    const next = await file.first({ performed: file.result(recordPerformance), overdue: file.expiry('payment') });
    switch (next.on) {
      case 'performed':
        file.meet('payment');
        return 'closing';
      case 'overdue':
        file.expire('payment');
    }
  }
}

function refuseShort(file: CaseFile, fineFen: number, paid: { paidFen: number; paidOn: string }): Refusal | undefined {
  const dueOn = file.clock('payment')?.dueOn;
  const added = dueOn ? lateFee(fineFen, dueOn, paid.paidOn) : 0;
  if (paid.paidFen >= fineFen + added) return undefined;
  return {
    code: 'PAYMENT_INCOMPLETE',
    reason: `应缴罚款 ${yuan(fineFen)} 元，加处罚款 ${yuan(added)} 元。`,
    source: '行政处罚法 第七十二条',
  };
}

const yuan = (fen: number) => (fen / 100).toFixed(2);
