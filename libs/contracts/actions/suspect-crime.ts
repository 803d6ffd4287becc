import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const suspectCrime = defineAction({
  name: 'suspect-crime',
  title: '涉嫌犯罪移送',
  legalBasis: '行政处罚法 第二十七条；实施方案 二（四）',
  by: ['officer', 'head', 'legal'],
  when: 'always',
  consequence: '当前程序立即停止：未办的任务全部撤回，由负责人审批是否移送公安机关。',
  form: () => z.strictObject({ facts: text('涉嫌犯罪的事实', 5000) }),
});
