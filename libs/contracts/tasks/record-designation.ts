import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, date, line, papers } from '../fields';
import { DESIGNATIONS } from '../jurisdiction-words';

export const recordDesignation = defineTask({
  kind: 'recordDesignation',
  title: '登记指定管辖',
  legalBasis: '行政处罚法 第二十五条第二款；市场监督管理行政处罚程序规定 第十六条',
  candidate: 'officer',
  standing: true,
  context: {
    asked: fact.deed('管辖争议', 'dispute-jurisdiction'),
    reported: fact.answer('报请指定管辖', 'settleDispute'),
  },
  form: () =>
    z.strictObject({
      result: choice('指定的机关', DESIGNATIONS),
      to: line('指定的其他机关', 200)
        .optional()
        .meta({ when: { result: ['elsewhere'] }, must: true }),
      docNo: line('文书文号', 100),
      on: date('指定管辖日期'),
      attachments: papers('指定管辖的文书'),
    }),
});
