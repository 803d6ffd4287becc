import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { clockOf } from '#law';
import { latest } from '../latest';
import { decide } from './decide';
import { date, fen, text } from '../fields';

export const recordPerformance = defineTask({
  kind: 'recordPerformance',
  title: '履行登记',
  legalBasis: '行政处罚法 第六十六条、第六十七条、第七十二条',
  candidate: 'officer',
  context: {
    fineFen: fact.money('罚款', (state) => latest(state, decide)?.fineFen),
    dueOn: fact.day('缴款期限至', ({ clocks }) => clockOf(clocks, { clock: 'payment' })?.dueOn),
  },
  form: () =>
    z.strictObject({
      paidFen: fen('实缴金额'),
      paidOn: date('缴款日期'),
      note: text('备注', 500).optional(),
    }),
});
