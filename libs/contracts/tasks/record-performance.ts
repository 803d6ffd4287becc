import { z } from 'zod';
import { defineTask } from '../declare';
import { date, fen, text } from '../fields';

export const recordPerformance = defineTask({
  kind: 'recordPerformance',
  title: '履行登记',
  legalBasis: '行政处罚法 第六十六条、第六十七条、第七十二条',
  candidate: 'officer',
  form: () =>
    z.strictObject({
      paidFen: fen('实缴金额'),
      paidOn: date('缴款日期'),
      note: text('备注', 500).optional(),
    }),
});
