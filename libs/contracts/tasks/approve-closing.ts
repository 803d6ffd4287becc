import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const approveClosing = defineTask({
  kind: 'approveClosing',
  title: '结案审批',
  legalBasis: '行政处罚法 第五十七条',
  candidate: 'head',
  form: () =>
    z.strictObject({
      opinion: text('结案意见'),
    }),
});
