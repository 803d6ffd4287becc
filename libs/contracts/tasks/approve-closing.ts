import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { OUTCOMES } from '../stages';
import { text } from '../fields';

export const approveClosing = defineTask({
  kind: 'approveClosing',
  title: '结案审批',
  legalBasis: '行政处罚法 第五十七条',
  candidate: 'head',
  context: {
    outcome: fact.choice('处理结果', OUTCOMES, ({ outcome }) => outcome),
  },
  form: () =>
    z.strictObject({
      opinion: text('结案意见'),
    }),
});
