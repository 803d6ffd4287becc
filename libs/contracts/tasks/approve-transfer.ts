import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';

export const approveTransfer = defineTask({
  kind: 'approveTransfer',
  title: '移送审批',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第五条',
  candidate: 'head',
  standing: true,
  context: {
    meanwhile: fact.text(
      '批准之前',
      () => '案件照常办理，当事人的期限和权利不变；批准后案件停在原处，期限暂停计算；不批准的，按原状继续',
    ),
    crime: fact.deed('涉嫌犯罪的事实', 'suspect-crime'),
    taskForce: fact.answer('专案组', 'formTaskForce'),
    proposed: fact.answer('专案组移送报告', 'reportTransfer'),
    filing: fact.answer('立案审批', 'approveFiling'),
    report: fact.answer('调查终结报告', 'investigate'),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意移送', refuse: '不同意移送' }),
      reason: text('理由'),
      asPrincipal: z
        .literal(true, '移送由本机关正职负责人或者主持工作的负责人决定，请交由其办理。')
        .meta({ title: '本人是本机关正职负责人或者主持工作的负责人' }),
    }),
});
