import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { lenientOutcome } from '../assess';
import { OUTCOMES, STAGES } from '../stages';
import { choice, text } from '../fields';

export const reviewLegality = defineTask({
  kind: 'reviewLegality',
  title: '法制审核',
  legalBasis: '行政处罚法 第五十八条',
  candidate: 'legal',
  context: {
    report: fact.answer('调查终结报告', 'investigate'),
    outcome: fact.choice('拟处理结果', OUTCOMES, (state) =>
      STAGES[state.stage].track === 'flexible' ? lenientOutcome(state) : undefined,
    ),
    reinspection: fact.answer('复查结论', 'reinspect', ({ stage }) => STAGES[stage].track === 'flexible'),
  },
  form: () =>
    z.strictObject({
      opinion: choice('审核意见', { agree: '同意', return: '退回补充' }),
      comment: text('审核说明'),
    }),
});
