import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const resume = defineAction({
  name: 'resume',
  title: '恢复',
  legalBasis: '市场监督管理行政处罚程序规定（待确认）',
  by: ['head'],
  when: 'suspended',
  despiteSuspension: true,
  partyHears: true,
  effect: (state) => {
    state.status = 'open';
  },
  form: () => z.strictObject({ reason: text('理由') }),
});
