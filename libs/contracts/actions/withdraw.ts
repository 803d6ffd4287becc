import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';
import { refuseWithdrawing } from '../refusals/withdrawal';

/** Proposed by one, approved by another. */
export const withdraw = defineAction({
  name: 'withdraw',
  title: '撤销登记',
  // No statute names it: it mends a slip of the register, and decides nothing.
  legalBasis: '本系统默认规则',
  by: ['officer', 'head'],
  when: 'always',
  futile: (state) => refuseWithdrawing(state) !== undefined,
  effect: (state, _data, at, { id, name }) => {
    state.withdrawal = { by: { id, name }, at };
  },
  consequence:
    '由提出人、登记人以外的负责人批准；批准后案件以撤销登记结束：未办的任务全部撤回，期限不再计算，此后不能恢复办理；已有的记录全部保留，列表中仍可查到。',
  form: () => z.strictObject({ reason: text('理由').describe('写明登记的错误：重复登记、当事人或者事项登记错误等') }),
});
