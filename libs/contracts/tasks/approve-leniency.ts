import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const approveLeniency = defineTask({
  kind: 'approveLeniency',
  title: '从宽处理审批',
  legalBasis: '行政处罚法 第三十三条、第五十七条',
  candidate: 'head',
  form: () =>
    z.strictObject({
      decision: z.enum(['approve', 'reinspectAgain', 'toPenalty']).meta({ title: '审批意见' }),
      reason: text('理由'),
    }),
});
