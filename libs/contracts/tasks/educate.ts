import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { age, course } from '../shared-facts';

export const educate = defineTask({
  kind: 'educate',
  title: '教育',
  legalBasis: '行政处罚法 第三十三条第三款；实施方案 二（三）',
  candidate: 'officer',
  context: {
    age: age(),
    screening: fact.answer('核查意见', 'screen'),
    course: course(),
  },
  form: () =>
    z.strictObject({
      method: choice('教育方式', { criticism: '批评教育', study: '法治学习', interview: '约谈' }),
      content: text('教育内容'),
    }),
});
