import { z } from 'zod';
import { defineTask } from '../declare';
import { fen, text } from '../fields';

export const decide = defineTask({
  kind: 'decide',
  title: '处罚决定',
  legalBasis: '行政处罚法 第五十七条、第五十九条',
  candidate: 'head',
  form: () =>
    z.strictObject({
      outcome: z.enum(['penalty', 'noPenalty', 'noViolation']).meta({ title: '决定' }),
      fineFen: fen('罚款').default(0),
      reasons: text('理由', 5000),
    }),
});
