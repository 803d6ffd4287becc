import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { dateOf } from '#law';
import { demandedFen } from '../enforcement';
import { text } from '../fields';
import { addedFen, finedFen, instalmentLines, owedFen, paymentClock, paymentsOf } from '../reckoning';
import { remedyLines, yuan } from '../shared-facts';

/** 催告: what is owed, how it is paid, and what the party may say to it. */
export const issueDemand = defineTask({
  kind: 'issueDemand',
  title: '催告',
  legalBasis: '行政强制法 第五十四条',
  candidate: 'officer',
  context: {
    fineFen: fact.money('罚款', finedFen),
    demandedFen: fact.money('罚款和已决定加处的罚款', demandedFen),
    owedFen: live(fact.money('尚未缴纳的罚款', owedFen)),
    addedFen: live(fact.money('截至今天可以加处的罚款', (state, { at }) => addedFen(state, dateOf(at)))),
    dueOn: fact.day('缴款期限至', (state) => paymentClock(state)?.dueOn),
    plan: fact.lines('暂缓、分期的安排', instalmentLines),
    payments: fact.lines('已登记的缴款', (state) => paymentsOf(state).map(({ on, fen }) => `${on}：${yuan(fen)} 元`)),
    remedies: fact.lines('复议、诉讼', remedyLines),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
  },
  form: () =>
    z.strictObject({
      manner: text('履行方式', 500).describe('金额和给付方式，例如缴至哪个银行账户；当事人收到催告书后有权陈述和申辩'),
      note: text('备注', 500).optional(),
    }),
});
