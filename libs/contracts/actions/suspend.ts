import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const suspend = defineAction({
  name: 'suspend',
  title: '中止',
  legalBasis: '市场监督管理行政处罚程序规定（待确认）',
  by: ['head'],
  when: 'always',
  partyHears: true,
  effect: (state) => {
    state.status = 'suspended';
  },
  form: () => z.strictObject({ reason: text('理由') }),
});
