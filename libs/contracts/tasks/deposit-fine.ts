import { z } from 'zod';
import type { CaseState } from '../case';
import { fact } from '../context';
import { defineTask } from '../declare';
import { date, fen, line } from '../fields';
import { collectedOnSpot } from '../on-spot';
import { lastDecision } from '../remedies';

const collected = (state: CaseState): number | undefined => collectedOnSpot(lastDecision(state))[0]?.fen;

/** The authority pays into the bank what its officers handed in. */
export const depositFine = defineTask({
  kind: 'depositFine',
  title: '罚款缴付银行',
  legalBasis: '行政处罚法 第七十一条',
  candidate: 'head',
  standing: true,
  prefill: (state) => ({ sumFen: collected(state) }),
  context: {
    collectedFen: fact.money('当场收缴的罚款', collected),
    handedIn: fact.answer('上交', 'handInFine'),
  },
  form: () =>
    z.strictObject({
      sumFen: fen('缴付金额'),
      on: date('缴付日期'),
      voucher: line('缴款凭证号', 60),
    }),
});
