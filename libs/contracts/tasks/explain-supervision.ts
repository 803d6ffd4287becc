import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, looseText, text } from '../fields';

export const explainSupervision = defineTask({
  kind: 'explainSupervision',
  title: '说明督办事项',
  legalBasis: '行政处罚法 第七十五条第一款；实施方案 三（三）',
  candidate: 'head',
  standing: true,
  context: {
    asked: fact.deed('督办事项', 'supervise'),
  },
  form: () =>
    z.strictObject({
      explanation: text('情况说明'),
      measures: looseText('下一步措施', 1000).optional(),
      attachments: attachments(),
    }),
});
