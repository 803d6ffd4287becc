import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const reviewLegality = defineTask({
  kind: 'reviewLegality',
  title: '法制审核',
  legalBasis: '行政处罚法 第五十八条',
  candidate: 'legal',
  form: () =>
    z.strictObject({
      opinion: z.enum(['agree', 'return']).meta({ title: '审核意见' }),
      comment: text('审核说明'),
    }),
});
