import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const refuseCorrection = defineAction({
  name: 'refuse-correction',
  title: '拒绝改正',
  legalBasis: '实施方案 二（四）',
  by: ['officer', 'head'],
  partyMay: 'byForm',
  partyAtMost: 5,
  when: 'awaited',
  consequence: '案件立即转入处罚程序：改正期限不再计算，未办的任务撤回，由负责人审批立案。',
  partyHears: true,
  form: () => z.strictObject({ statement: text('当事人表示') }),
});
