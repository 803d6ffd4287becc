import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const approveFiling = defineTask({
  kind: 'approveFiling',
  title: '立案审批',
  legalBasis: '行政处罚法 第五十四条第二款',
  candidate: 'head',
  form: () =>
    z.strictObject({
      decision: z.enum(['file', 'doNotFile']).meta({ title: '审批意见' }),
      reason: text('理由'),
    }),
});
