import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

/** 延长核查期限: once, by as much as the rule says, before it ends. */
export const extendVerification = defineAction({
  name: 'extend-verification',
  title: '延长核查期限',
  legalBasis: '市场监督管理行政处罚程序规定 第十八条',
  by: ['head'],
  when: 'always',
  form: () => z.strictObject({ reason: text('特殊情况').describe('写明为什么不能在原期限内核查完毕') }),
});
