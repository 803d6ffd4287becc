import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { date, fen, papers, text } from '../fields';
import { finedFen, overpaidFen, paymentsOf } from '../reckoning';
import { remedyLines, yuan } from '../shared-facts';

/** What was paid by a decision that stands no more, or for less, is the party's. */
export const returnFine = defineTask({
  kind: 'returnFine',
  title: '退还已缴罚款',
  legalBasis: '国家赔偿法 第四条、第三十六条',
  candidate: 'officer',
  standing: true,
  prefill: ({ tasks }) => {
    const sum = tasks.find((t) => t.kind === 'returnFine' && t.state === 'open')?.context?.['overpaidFen'];
    return sum === undefined ? {} : { returnedFen: sum };
  },
  context: {
    overpaidFen: fact.money('应当退还', overpaidFen),
    fineFen: fact.money('现在的罚款', finedFen),
    payments: fact.lines('已登记的缴款', (state) => paymentsOf(state).map(({ on, fen }) => `${on}：${yuan(fen)} 元`)),
    remedies: fact.lines('复议、诉讼和纠正', remedyLines),
    correction: fact.answer('自行纠正审批', 'approveCorrection'),
  },
  form: () =>
    z.strictObject({
      returnedFen: fen('退还金额').describe('与应当退还的一致，一次登记'),
      returnedOn: date('退还日期'),
      interestFen: fen('另付银行同期存款利息')
        .optional()
        .describe('返还罚款应当支付银行同期存款利息（国家赔偿法 第三十六条第七项）'),
      attachments: papers('退款凭证'),
      note: text('备注', 500).optional(),
    }),
});
