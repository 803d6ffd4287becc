import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const resume = defineAction({
  name: 'resume',
  title: '恢复',
  legalBasis: '市场监督管理行政处罚程序规定 第四十六条',
  by: ['head'],
  when: 'suspended',
  despiteSuspension: true,
  partyHears: true,
  effect: (state) => {
    state.status = 'open';
    delete state.suspension;
  },
  form: () =>
    z.strictObject({
      reason: text('中止的情形如何消除').describe('写明何时、凭什么材料确认原因已经消除：裁判文书、复函、当事人到案等'),
    }),
});
