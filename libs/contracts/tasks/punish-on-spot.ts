import { z } from 'zod';
import { citable, COLLECTION_GROUNDS, CORRECTIONS, EXCLUSIONS, HARMS, type PenaltyKind, TIER_STEPS } from '#law';
import type { CaseState } from '../case';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, choices, date, fen, identityShown, line, officers, text } from '../fields';
import { onSpotNumber, PAID_AT } from '../on-spot';
import { age, conditions, fineLimits, fineMax, fineNote, laterBasis, priors, tiers, yuan } from '../shared-facts';

const penalty = { when: { result: ['penalty'] } };
const fine = { when: { result: ['penalty'], penalties: ['fine'] } };
const onSpot = { when: { ...fine.when, payment: ['onSpot'] } };
const stated = { when: { result: ['penalty'], heard: ['stated'] } };

const limitWords = ({ onSpot: limit, party }: CaseState): string | undefined =>
  limit &&
  `警告，或者不超过 ${yuan(party.kind === 'individual' ? limit.individualFen : limit.organizationFen)} 元的罚款（${limit.source}）`;

/** One form for one visit: what was found, told and heard, decided, handed over and paid. */
export const punishOnSpot = defineTask({
  kind: 'punishOnSpot',
  title: '当场处罚',
  legalBasis: '行政处罚法 第五十一条、第五十二条',
  candidate: 'officer',
  twoOfficers: true,
  prefill: (state) => ({
    result: 'penalty',
    officers: state.officers.map((o) => o.username),
    facts: state.facts,
    // What is not confirmed is written by who answers for it.
    legalBasis: state.item.legalBasis.filter((basis) => citable(basis) === basis).join('；'),
    paymentManner: PAID_AT,
  }),
  context: {
    number: fact.text('决定书编号', onSpotNumber),
    limit: fact.text('可以当场处罚的范围', limitWords),
    fineMax: fineMax(),
    fineLimits: fineLimits(),
    fineNote: fineNote(),
    tiers: tiers(),
    conditions: conditions(),
    age: age(),
    priors: priors(),
    laterBasis: laterBasis(),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      result: choice('办理', { penalty: '当场作出处罚决定', ordinary: '转普通程序' }),
      ordinaryBecause: choice('转普通程序的原因', {
        contested: '当事人对违法事实有异议',
        unclear: '事实需要进一步查证',
        heavier: '应当给予的处罚超出当场处罚的范围',
        lenient: '应当责令改正、从宽处理',
      })
        .optional()
        .meta({ when: { result: ['ordinary'] }, must: true }),
      officers: officers(),
      identityShown: identityShown().meta(penalty),
      facts: text('违法事实', 2000),
      evidence: choices('收集的证据', {
        photos: '照片、录像',
        record: '现场检查笔录',
        statement: '当事人陈述',
        documents: '书证、物证',
        other: '其他证据',
      }).meta(penalty),
      harm: choice('危害后果', HARMS)
        .optional()
        .meta({ ...penalty, must: true }),
      corrected: choice('改正情况', CORRECTIONS)
        .optional()
        .meta({ ...penalty, must: true }),
      conditionsMet: z
        .boolean()
        .optional()
        .describe('按「适用条件」核对；全部符合又是初次的，先责令改正，不当场处罚')
        .meta({ title: '符合事项清单所列从宽条件', ...penalty, must: true }),
      noFault: z
        .boolean()
        .default(false)
        .meta({ title: '当事人有证据足以证明没有主观过错', ...penalty }),
      exclusions: choices('不适用柔性执法的情形', EXCLUSIONS).meta(penalty),
      penalties: choices<Extract<PenaltyKind, 'warning' | 'fine'>>('决定给予的处罚', { warning: '警告', fine: '罚款' })
        .describe('其他种类的处罚转普通程序（行政处罚法 第五十一条）')
        .meta(penalty),
      fineFen: fen('决定罚款').default(0).meta(fine),
      rangeBasis: text('法定幅度', 500)
        .optional()
        .describe('该事项未录入法定罚款幅度的必须填写：依据的条款和幅度')
        .meta(fine),
      tier: choice('对照的裁量档次', TIER_STEPS).optional().describe('该事项有裁量基准的必须选择').meta(penalty),
      discretion: text('自由裁量的理由', 1000)
        .optional()
        .describe('不在所选档次之内的，或者当事人行为时已满十四周岁不满十八周岁的，必须写明')
        .meta(penalty),
      legalBasis: text('处罚依据', 1000),
      told: z
        .boolean()
        .default(false)
        .meta({ title: '决定前已告知拟处罚的内容、事实、理由、依据和陈述申辩的权利', ...penalty }),
      heard: choice('当事人的意见', { none: '没有意见', stated: '有陈述申辩', contested: '对违法事实有异议' })
        .optional()
        .meta({ ...penalty, must: true }),
      statement: text('陈述申辩的内容', 2000)
        .optional()
        .meta({ ...stated, must: true }),
      accepted: choice('是否采纳', { accepted: '采纳', partly: '部分采纳', rejected: '不采纳' })
        .optional()
        .meta({ ...stated, must: true }),
      acceptedBecause: text('采纳或者不采纳的理由', 1000)
        .optional()
        .meta({ ...stated, must: true }),
      requirements: text('责令改正的要求', 1000)
        .optional()
        .describe('尚未改正的必须填写：处罚的同时责令改正（行政处罚法 第二十八条第一款）')
        .meta({ when: { result: ['penalty'], corrected: ['notYet'] }, must: true }),
      correctBy: date('改正期限至')
        .optional()
        .describe('不填即当场改正')
        .meta({ when: { result: ['penalty'], corrected: ['notYet'] } }),
      payment: choice('缴款方式', { bank: '十五日内到银行或者电子支付', onSpot: '当场收缴' })
        .optional()
        .meta({ ...fine, must: true }),
      paymentManner: text('缴款途径和期限', 300)
        .optional()
        .meta({ when: { ...fine.when, payment: ['bank'] } }),
      collectBecause: choice('当场收缴的情形', COLLECTION_GROUNDS)
        .optional()
        .meta({ ...onSpot, must: true }),
      collectNote: text('当场收缴的说明', 500)
        .optional()
        .describe('事后难以执行的写明为什么，当事人提出的写明其请求')
        .meta({ when: { ...onSpot.when, collectBecause: ['hardLater', 'remote'] }, must: true }),
      receiptNo: line('专用票据号码', 60)
        .optional()
        .describe('不出具财政部门统一制发的专用票据的，当事人有权拒绝缴纳（行政处罚法 第七十条）')
        .meta({ ...onSpot, must: true }),
      remedyTold: z
        .boolean()
        .default(false)
        .meta({ title: '已告知：不服的，应当先在六十日内申请行政复议', ...penalty }),
      delivery: choice('当场交付', { signed: '当事人签收', refused: '当事人拒绝签收，已在决定书上注明' })
        .optional()
        .meta({ ...penalty, must: true }),
      refusalNote: text('拒绝签收的情况', 500)
        .optional()
        .describe('写明经过、在场人员，或者影像的编号')
        .meta({ when: { result: ['penalty'], delivery: ['refused'] }, must: true }),
      attachments: attachments('签收的决定书、现场照片'),
    }),
});
