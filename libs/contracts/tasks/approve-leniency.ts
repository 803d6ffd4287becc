import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { lenientOutcome } from '../assess';
import { OUTCOMES } from '../stages';
import { choice, text } from '../fields';

export const approveLeniency = defineTask({
  kind: 'approveLeniency',
  title: '从宽处理审批',
  legalBasis: '行政处罚法 第三十三条、第五十七条',
  candidate: 'head',
  context: {
    outcome: fact.choice('拟处理结果', OUTCOMES, lenientOutcome),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    reinspection: fact.answer('复查结论', 'reinspect'),
    education: fact.answer('教育', 'educate'),
    commitment: fact.answer('承诺', 'signCommitment'),
    review: fact.answer('法制审核意见', 'reviewLegality'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意从宽处理', reinspectAgain: '重新复查', toPenalty: '转处罚程序' }),
      reason: text('理由'),
    }),
});
