import { z } from 'zod';
import { defineTask } from '../declare';
import { choice, text } from '../fields';

export const approveFiling = defineTask({
  kind: 'approveFiling',
  title: '立案审批',
  legalBasis: '行政处罚法 第五十四条第二款',
  candidate: 'head',
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { file: '同意立案', doNotFile: '不予立案' }),
      reason: text('理由'),
    }),
});
