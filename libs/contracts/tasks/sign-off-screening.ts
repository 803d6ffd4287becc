import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const signOffScreening = defineTask({
  kind: 'signOffScreening',
  title: '核查签批',
  legalBasis: '实施方案 二（四）',
  candidate: 'head',
  form: () =>
    z.strictObject({
      decision: z.enum(['approve', 'refuse']).meta({ title: '签批意见' }),
      reason: text('理由'),
    }),
});
