import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { ESCALATION_REASONS } from '../stages';
import { choice, text } from '../fields';

export const approveFiling = defineTask({
  kind: 'approveFiling',
  title: '立案审批',
  legalBasis: '行政处罚法 第五十四条第二款',
  candidate: 'head',
  context: {
    reason: fact.choice('转处罚程序的原因', ESCALATION_REASONS, ({ escalation }) => escalation?.reason),
    screening: fact.answer('核查意见', 'screen'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    refusal: fact.deed('当事人的表示', 'refuse-correction'),
    reinspection: fact.answer('复查结论', 'reinspect'),
    leniency: fact.answer('从宽处理审批', 'approveLeniency'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { file: '同意立案', doNotFile: '不予立案' }),
      reason: text('理由'),
    }),
});
