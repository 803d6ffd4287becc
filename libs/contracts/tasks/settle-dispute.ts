import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, date, line, papers, text } from '../fields';
import { DISPUTE_RESULTS } from '../jurisdiction-words';

export const settleDispute = defineTask({
  kind: 'settleDispute',
  title: '处理管辖争议',
  legalBasis: '行政处罚法 第二十五条第二款；市场监督管理行政处罚程序规定 第十三条',
  candidate: 'officer',
  standing: true,
  context: { asked: fact.deed('管辖争议', 'dispute-jurisdiction') },
  form: () =>
    z.strictObject({
      result: choice('处理结果', DISPUTE_RESULTS),
      on: date('协商一致或者报请之日'),
      superior: line('共同的上一级机关', 200)
        .optional()
        .meta({ when: { result: ['reported'] }, must: true }),
      receivedOn: date('上一级机关收到报送材料之日')
        .optional()
        .describe('上一级机关应当自这一天起七个工作日内确定管辖')
        .meta({ when: { result: ['reported'] }, must: true }),
      note: text('经过').describe('写明协商的经过和双方意见'),
      attachments: papers('协商记录或者报请指定管辖的材料'),
    }),
});
