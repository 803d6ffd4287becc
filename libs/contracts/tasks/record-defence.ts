import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const recordDefence = defineTask({
  kind: 'recordDefence',
  title: '陈述申辩',
  legalBasis: '行政处罚法 第四十五条、第六十二条',
  candidate: 'officer',
  prefill: ({ tasks }) => {
    const statement = tasks.findLast((t) => t.kind === 'recordDefence' && t.state === 'open')?.context?.['statement'];
    return statement === undefined ? {} : { waived: false, statement };
  },
  form: () =>
    z.strictObject({
      waived: z.boolean().meta({ title: '当事人明确放弃陈述申辩' }),
      statement: text('陈述申辩意见', 5000).optional(),
      review: text('复核意见', 5000).optional(),
    }),
});
