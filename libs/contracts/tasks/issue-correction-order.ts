import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { officers, period, service, text } from '../fields';
import { handedOver } from '../service-address';
import { addressConfirmed, outerClocks } from '../shared-facts';

export const issueCorrectionOrder = defineTask({
  kind: 'issueCorrectionOrder',
  title: '责令改正',
  legalBasis: '行政处罚法 第二十八条第一款',
  candidate: 'officer',
  twoOfficers: true,
  prefill: (state) => ({
    officers: state.officers.map((o) => o.username),
    period: state.item.correctionPeriod,
    service: { method: 'direct', ...handedOver(state) },
  }),
  context: {
    longest: fact.period('最长改正期限', ({ item }) => item.correctionPeriod),
    manner: fact.text('改正方式', ({ item }) => (item.onTheSpot ? '当场改正' : undefined)),
    bounds: outerClocks(),
    confirmed: addressConfirmed(),
    screening: fact.answer('核查意见', 'screen'),
    signed: fact.answer('核查签批', 'signOffScreening'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      requirements: z
        .array(text('改正要求', 500))
        .min(1, '至少写明一项改正要求。')
        .max(50)
        .meta({ title: '改正要求' })
        .describe('一项一件事，写明改什么、改到什么样子；复查时逐项对照，当事人页面上原样显示'),
      period: period('改正期限'),
      officers: officers(),
      service: service().optional().describe('当场送达时填写；不填则另行送达'),
    }),
});
