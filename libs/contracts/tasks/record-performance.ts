import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { clockOf, dateOf } from '#law';
import { date, fen, text } from '../fields';
import { addedFen, finedFen } from '../reckoning';

export const recordPerformance = defineTask({
  kind: 'recordPerformance',
  title: '履行登记',
  legalBasis: '行政处罚法 第六十六条、第六十七条、第七十二条',
  candidate: 'officer',
  // After its period a share is added with every day: then the amount depends on the day.
  prefill: (state) =>
    clockOf(state.clocks, { clock: 'payment' })?.status === 'running' ? { paidFen: finedFen(state) } : {},
  context: {
    fineFen: fact.money('罚款', finedFen),
    dueOn: fact.day('缴款期限至', ({ clocks }) => clockOf(clocks, { clock: 'payment' })?.dueOn),
    addedFen: live(fact.money('截至今天的加处罚款', (state, { at }) => addedFen(state, dateOf(at)))),
    owedFen: live(fact.money('截至今天应缴合计', (state, { at }) => finedFen(state) + addedFen(state, dateOf(at)))),
    decision: fact.answer('处罚决定', 'decide'),
    service: fact.answer('决定书送达', 'serveDocument'),
  },
  form: () =>
    z.strictObject({
      paidFen: fen('实缴金额'),
      paidOn: date('缴款日期'),
      note: text('备注', 500).optional(),
    }),
});
