import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const suspend = defineAction({
  name: 'suspend',
  title: '中止',
  legalBasis: '市场监督管理行政处罚程序规定（待确认）',
  by: ['head'],
  when: 'always',
  consequence: '案件停止办理：恢复之前任务不能提交，期限按各自的规则暂停；由负责人恢复。',
  partyHears: true,
  effect: (state) => {
    state.status = 'suspended';
  },
  form: () => z.strictObject({ reason: text('理由') }),
});
