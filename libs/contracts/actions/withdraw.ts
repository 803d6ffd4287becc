import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const withdraw = defineAction({
  name: 'withdraw',
  title: '撤销登记',
  legalBasis: '行政处罚法 第五十四条',
  by: ['head'],
  when: 'always',
  consequence: '案件以撤销登记结束：未办的任务全部撤回，期限不再计算，此后不能恢复办理；已有的记录全部保留。',
  form: () => z.strictObject({ reason: text('理由') }),
});
