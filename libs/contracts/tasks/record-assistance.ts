import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, text } from '../fields';
import { ASSISTANCE_RESULTS } from '../jurisdiction-words';
import { letterAsked } from '../jurisdiction';

export const recordAssistance = defineTask({
  kind: 'recordAssistance',
  title: '登记协查的结果',
  legalBasis: '行政处罚法 第二十六条；市场监督管理行政处罚程序规定 第四十五条',
  candidate: 'officer',
  standing: true,
  context: {
    asked: fact.deed('协助调查函', 'request-assistance', letterAsked),
    time: fact.text('期限', () => '协查的时间不从核查期限、办案期限中扣除'),
  },
  form: () =>
    z.strictObject({
      result: choice('结果', ASSISTANCE_RESULTS),
      on: date('答复或者告知之日'),
      until: date('对方告知的完成日期')
        .optional()
        .describe('对方应当在期限届满前告知；此后按告知的日期提醒')
        .meta({ when: { result: ['later'] }, must: true }),
      content: text('答复的内容', 5000),
      attachments: attachments('复函'),
    }),
});
