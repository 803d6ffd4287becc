import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { period, service, text } from '../fields';

export const issueCorrectionOrder = defineTask({
  kind: 'issueCorrectionOrder',
  title: '责令改正',
  legalBasis: '行政处罚法 第二十八条第一款',
  candidate: 'officer',
  prefill: ({ item }) => ({ period: item.correctionPeriod }),
  outlook: ({ service }) =>
    service
      ? '改正期限自送达之日起计算；期限届满仍未改正的，案件自动转入处罚程序。'
      : '另行送达责令改正通知书；改正期限自送达之日起计算，届满仍未改正的自动转入处罚程序。',
  context: {
    longest: fact.period('最长改正期限', ({ item }) => item.correctionPeriod),
    manner: fact.text('改正方式', ({ item }) => (item.onTheSpot ? '当场改正' : undefined)),
    screening: fact.answer('核查意见', 'screen'),
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
      service: service().optional().describe('当场送达时填写；不填则另行送达'),
    }),
});
