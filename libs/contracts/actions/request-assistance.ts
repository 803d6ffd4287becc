import { z } from 'zod';
import { defineAction } from '../declare';
import { date, line, papers, text } from '../fields';

/** 协查: another authority is asked in writing for what lies within its powers. The time for it is no case's. */
export const requestAssistance = defineAction({
  name: 'request-assistance',
  title: '发出协助调查函',
  legalBasis: '行政处罚法 第二十六条；市场监督管理行政处罚程序规定 第四十五条',
  by: ['officer', 'head'],
  when: 'always',
  form: () =>
    z.strictObject({
      to: line('协助机关', 200),
      letterNo: line('函件文号', 100),
      sentOn: date('发函日期'),
      matters: text('请求协助的事项'),
      receivedOn: date('对方收到日期')
        .optional()
        .describe('已经知道的填写，十五个工作日自收到之日起计算；不知道的，收到回执后登记'),
      attachments: papers('协助调查函'),
    }),
});
