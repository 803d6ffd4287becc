import { z } from 'zod';
import { defineTask } from '../declare';
import { choice, fen, text } from '../fields';

export const decide = defineTask({
  kind: 'decide',
  title: '处罚决定',
  legalBasis: '行政处罚法 第五十七条、第五十九条',
  candidate: 'head',
  form: () =>
    z.strictObject({
      outcome: choice('决定', { penalty: '给予行政处罚', noPenalty: '不予行政处罚', noViolation: '违法事实不成立' }),
      fineFen: fen('罚款').default(0),
      reasons: text('理由', 5000),
    }),
});
