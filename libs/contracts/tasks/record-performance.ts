import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { dateOf } from '#law';
import { date, fen, text } from '../fields';
import {
  addedFen,
  finedFen,
  heldFen,
  imposedFen,
  instalmentLines,
  nextInstalment,
  paymentClock,
  paymentsOf,
} from '../reckoning';
import { remedyLines, yuan } from '../shared-facts';

export const recordPerformance = defineTask({
  kind: 'recordPerformance',
  title: '履行登记',
  legalBasis: '行政处罚法 第六十六条、第六十七条、第七十二条',
  candidate: 'officer',
  // After its period a share is added with every day: then the amount depends on the day.
  prefill: (state) =>
    paymentClock(state)?.status === 'running' ? { paidFen: nextInstalment(state)?.openFen ?? finedFen(state) } : {},
  context: {
    fineFen: fact.money('罚款', finedFen),
    dueOn: fact.day('缴款期限至', (state) => paymentClock(state)?.dueOn),
    plan: live(fact.lines('暂缓、分期的安排', instalmentLines)),
    payments: fact.lines('已登记的缴款', (state) => paymentsOf(state).map(({ on, fen }) => `${on}：${yuan(fen)} 元`)),
    imposedFen: fact.money('已决定加处的罚款', (state) => imposedFen(state) || undefined),
    addedFen: live(fact.money('截至今天可以加处的罚款', (state, { at }) => addedFen(state, dateOf(at)))),
    owedFen: live(
      fact.money('尚未缴纳的罚款', (state) => Math.max(0, finedFen(state) + (imposedFen(state) ?? 0) - heldFen(state))),
    ),
    remedies: fact.lines('复议、诉讼', remedyLines),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
    service: fact.answer('决定书送达', 'serveDocument'),
  },
  form: () =>
    z.strictObject({
      paidFen: fen('本次实缴金额').describe('分次缴纳的，每次登记一笔；没有缴清的，任务会再次生成'),
      paidOn: date('缴款日期'),
      note: text('备注', 500).optional(),
    }),
});
