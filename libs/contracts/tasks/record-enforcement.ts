import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, line, text } from '../fields';
import { owedFen } from '../reckoning';

/** What the court does with the application, step by step. */
export const recordEnforcement = defineTask({
  kind: 'recordEnforcement',
  title: '登记强制执行进展',
  legalBasis: '行政强制法 第五十六条至第五十八条',
  candidate: 'officer',
  context: {
    proposed: fact.answer('申请', 'applyForEnforcement'),
    before: fact.answer('此前的进展', 'recordEnforcement'),
    window: fact.day('申请期限至', ({ clocks }) => clocks.findLast((c) => c.id === 'courtWindow')?.dueOn),
    owedFen: live(fact.money('尚未缴纳的罚款', owedFen)),
  },
  form: () =>
    z.strictObject({
      step: choice('进展', {
        submitted: '已递交申请',
        rejected: '裁定不予受理',
        ordered: '裁定准予执行',
        denied: '裁定不准予执行',
        ended: '终结执行',
      }),
      on: date('日期').describe('递交的填递交之日，其他填裁定之日'),
      reference: line('裁定文号', 100).optional(),
      note: text('说明', 1000).optional().describe('执行到的款项在履行登记中另行登记'),
      attachments: attachments('申请书、受理通知、裁定书'),
    }),
});
