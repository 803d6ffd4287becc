import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const approveTransfer = defineTask({
  kind: 'approveTransfer',
  title: '移送审批',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第五条',
  candidate: 'head',
  form: () =>
    z.strictObject({
      decision: z.enum(['approve', 'refuse']).meta({ title: '审批意见' }),
      reason: text('理由'),
    }),
});
