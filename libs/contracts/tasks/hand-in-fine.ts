import { z } from 'zod';
import type { CaseState } from '../case';
import { fact } from '../context';
import { defineTask } from '../declare';
import { date, fen, line } from '../fields';
import { collectedOnSpot } from '../on-spot';
import { lastDecision } from '../remedies';

/** What was taken from the party on the spot. */
const collected = (state: CaseState): number | undefined => collectedOnSpot(lastDecision(state))[0]?.fen;

/** The officers hand in what they collected. */
export const handInFine = defineTask({
  kind: 'handInFine',
  title: '上交当场收缴的罚款',
  legalBasis: '行政处罚法 第七十一条',
  candidate: 'officer',
  standing: true,
  prefill: (state) => ({ sumFen: collected(state) }),
  context: {
    collectedFen: fact.money('当场收缴的罚款', collected),
    decision: fact.answer('当场处罚', 'punishOnSpot'),
  },
  form: () =>
    z.strictObject({
      sumFen: fen('上交金额'),
      on: date('上交日期'),
      receivedBy: line('收款人', 60),
    }),
});
