import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const approveExtension = defineTask({
  kind: 'approveExtension',
  title: '延期审批',
  legalBasis: '实施方案 二（二）',
  candidate: 'head',
  form: () =>
    z.strictObject({
      decision: z.enum(['approve', 'refuse']).meta({ title: '审批意见' }),
      reason: text('理由'),
    }),
});
