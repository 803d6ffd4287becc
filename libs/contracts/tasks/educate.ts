import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const educate = defineTask({
  kind: 'educate',
  title: '教育',
  legalBasis: '行政处罚法 第三十三条第三款；实施方案 二（三）',
  candidate: 'officer',
  partyMay: true,
  form: () =>
    z.strictObject({
      method: z.enum(['criticism', 'study', 'interview']).meta({ title: '教育方式' }),
      content: text('教育内容'),
    }),
});
