import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { finedFen, owedFen } from '../reckoning';
import { remedyLines } from '../shared-facts';

/** 强制执行申请书 is signed by who leads the authority. */
export const approveEnforcement = defineTask({
  kind: 'approveEnforcement',
  title: '申请强制执行审批',
  legalBasis: '行政强制法 第五十五条第二款',
  candidate: 'head',
  context: {
    proposed: fact.answer('拟办意见', 'applyForEnforcement'),
    window: fact.day('申请期限至', ({ clocks }) => clocks.findLast((c) => c.id === 'courtWindow')?.dueOn),
    fineFen: fact.money('罚款', finedFen),
    owedFen: live(fact.money('尚未缴纳的罚款', owedFen)),
    demand: fact.answer('催告', 'issueDemand'),
    remedies: fact.lines('复议、诉讼', remedyLines),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意', return: '退回修改' }),
      reason: text('理由')
        .optional()
        .meta({ when: { decision: ['return'] }, must: true }),
    }),
});
