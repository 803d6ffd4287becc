import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, date, fen, text } from '../fields';
import { finedFen, instalmentLines, owedFen, paymentClock, paymentsOf } from '../reckoning';
import { remedyLines, yuan } from '../shared-facts';

/** 暂缓、分期缴纳 is the head's to grant; while it is kept nothing is added to the fine. */
export const approveInstalments = defineTask({
  kind: 'approveInstalments',
  title: '暂缓、分期缴纳审批',
  legalBasis: '行政处罚法 第六十六条第二款、第七十二条第二款',
  candidate: 'head',
  context: {
    asked: fact.deed('申请', 'request-instalments'),
    fineFen: fact.money('罚款', finedFen),
    owedFen: fact.money('尚未缴纳的罚款', owedFen),
    dueOn: fact.day('现在的缴款期限至', (state) => paymentClock(state)?.dueOn),
    plan: fact.lines('已批准的安排', instalmentLines),
    payments: fact.lines('已登记的缴款', (state) => paymentsOf(state).map(({ on, fen }) => `${on}：${yuan(fen)} 元`)),
    remedies: fact.lines('复议、诉讼', remedyLines),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { defer: '同意暂缓缴纳', instalments: '同意分期缴纳', refuse: '不同意' }),
      until: date('暂缓至')
        .optional()
        .describe('不早于现在的缴款期限；逢休息日的顺延至其后第一个工作日')
        .meta({ when: { decision: ['defer'] }, must: true }),
      parts: z
        .array(z.strictObject({ on: date('最后一日'), fen: fen('金额') }))
        .max(36, '分期不得超过 36 期。')
        .optional()
        .describe('按日期先后逐期填写，各期之和等于尚未缴纳的罚款；代替此前批准而尚未到期的安排')
        .meta({ title: '各期', when: { decision: ['instalments'] }, must: true }),
      reason: text('理由'),
    }),
});
