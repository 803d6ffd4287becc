import { z } from 'zod';
import { fact, live } from '../context';
import { defineTask } from '../declare';
import { dateOf } from '#law';
import { attachments, choice, line, text } from '../fields';
import { addedFen, finedFen, owedFen, paymentsOf } from '../reckoning';
import { remedyLines, yuan } from '../shared-facts';

/** 申请人民法院强制执行: what the court asks for; after it has turned an application down, or its time is over, that none is made. */
export const applyForEnforcement = defineTask({
  kind: 'applyForEnforcement',
  title: '拟申请强制执行',
  legalBasis: '行政强制法 第五十三条、第五十五条',
  candidate: 'officer',
  context: {
    window: fact.day('申请期限至', ({ clocks }) => clocks.findLast((c) => c.id === 'courtWindow')?.dueOn),
    fineFen: fact.money('罚款', finedFen),
    owedFen: live(fact.money('尚未缴纳的罚款', owedFen)),
    addedFen: live(fact.money('截至今天可以加处的罚款', (state, { at }) => addedFen(state, dateOf(at)))),
    payments: fact.lines('已登记的缴款', (state) => paymentsOf(state).map(({ on, fen }) => `${on}：${yuan(fen)} 元`)),
    demand: fact.answer('催告', 'issueDemand'),
    returned: fact.answer('上次审批意见', 'approveEnforcement'),
    court: fact.answer('人民法院的处理', 'recordEnforcement'),
    remedies: fact.lines('复议、诉讼', remedyLines),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
  },
  form: () =>
    z.strictObject({
      proposal: choice('拟办意见', { apply: '申请人民法院强制执行', cease: '不再申请' }),
      court: line('人民法院', 100)
        .optional()
        .describe('本机关所在地的基层人民法院；执行对象是不动产的，不动产所在地的人民法院')
        .meta({ when: { proposal: ['apply'] }, must: true }),
      opinion: text('当事人的意见及催告情况')
        .optional()
        .meta({ when: { proposal: ['apply'] }, must: true }),
      target: text('申请强制执行标的情况')
        .optional()
        .meta({ when: { proposal: ['apply'] }, must: true }),
      lateBecause: text('逾期申请的正当理由', 500)
        .optional()
        .describe('在申请期限内申请的不填')
        .meta({ when: { proposal: ['apply'] } }),
      reason: text('不再申请的理由')
        .optional()
        .describe('人民法院不予受理、不准予执行，或者申请期限已过的，才能不再申请')
        .meta({ when: { proposal: ['cease'] }, must: true }),
      attachments: attachments('申请书稿、决定书、催告书送达回证等材料'),
    }),
});
