import { z } from 'zod';
import { defineAction } from '../declare';
import { choice, text } from '../fields';

/** The party's own act from its page; on paper it signs, and the officer puts the paper on file. */
export const waiveDefence = defineAction({
  name: 'waive-defence',
  title: '放弃陈述申辩',
  legalBasis: '行政处罚法 第六十二条、第六十三条',
  by: [],
  partyMay: 'byForm',
  partyAtMost: 5,
  when: 'awaited',
  consequence: '不再等待陈述申辩期限届满，案件进入决定环节；不能撤回。',
  partyHears: true,
  form: () =>
    z.strictObject({
      scope: choice('放弃的权利', { defence: '陈述、申辩', both: '陈述、申辩和要求听证' }),
      confirmed: z
        .literal(true, '请确认您知道可以陈述、申辩，自愿放弃。')
        .meta({ title: '本人知道上述权利，自愿放弃' }),
      statement: text('说明', 500).optional(),
    }),
});
