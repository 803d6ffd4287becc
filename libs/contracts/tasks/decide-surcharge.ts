import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { accruedFen, finedFen, instalmentLines, paymentClock, paymentsOf } from '../reckoning';
import { remedyLines, yuan } from '../shared-facts';

/** 加处罚款 may be added, and need not be: asked once the fine itself is paid, and was paid late. */
export const decideSurcharge = defineTask({
  kind: 'decideSurcharge',
  title: '加处罚款决定',
  legalBasis: '行政处罚法 第七十二条第一款第一项',
  candidate: 'head',
  context: {
    fineFen: fact.money('罚款', finedFen),
    dueOn: fact.day('缴款期限至', (state) => paymentClock(state)?.dueOn),
    plan: fact.lines('暂缓、分期的安排', instalmentLines),
    payments: fact.lines('已登记的缴款', (state) => paymentsOf(state).map(({ on, fen }) => `${on}：${yuan(fen)} 元`)),
    accruedFen: fact.money('可以加处的罚款', accruedFen),
    remedies: fact.lines('复议、诉讼', remedyLines),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
  },
  form: () =>
    z.strictObject({
      decision: choice('决定', { waive: '不加处罚款', impose: '加处罚款' }),
      reason: text('理由'),
    }),
});
