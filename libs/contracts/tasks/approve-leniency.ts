import { z } from 'zod';
import { defineTask } from '../declare';
import { choice, text } from '../fields';

export const approveLeniency = defineTask({
  kind: 'approveLeniency',
  title: '从宽处理审批',
  legalBasis: '行政处罚法 第三十三条、第五十七条',
  candidate: 'head',
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意从宽处理', reinspectAgain: '重新复查', toPenalty: '转处罚程序' }),
      reason: text('理由'),
    }),
});
