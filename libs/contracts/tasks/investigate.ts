import { z } from 'zod';
import { defineTask } from '../declare';
import { fen, officers, text } from '../fields';

export const investigate = defineTask({
  kind: 'investigate',
  title: '调查终结报告',
  legalBasis: '行政处罚法 第四十二条、第五十五条、第五十七条',
  candidate: 'officer',
  twoOfficers: true,
  form: () =>
    z.strictObject({
      officers: officers(),
      facts: text('查明的事实', 5000),
      evidence: z.array(text('证据', 500)).min(1, '至少列明一项证据。').max(100).meta({ title: '证据' }),
      legalBasis: text('处罚依据', 1000),
      proposal: z.enum(['penalty', 'noPenalty', 'noViolation']).meta({ title: '处理建议' }),
      fineFen: fen('建议罚款').default(0),
      mitigation: z
        .array(z.enum(['harmReduced', 'coerced', 'selfReported', 'meritoriousService', 'otherStatutory']))
        .default([])
        .meta({ title: '从轻减轻情节（行政处罚法 第三十二条）' }),
    }),
});
