import { z } from 'zod';
import { defineTask } from '../declare';
import { officers, text } from '../fields';

export const reinspect = defineTask({
  kind: 'reinspect',
  title: '复查',
  legalBasis: '实施方案 二（二）、二（四）；行政处罚法 第四十二条',
  candidate: 'officer',
  twoOfficers: true,
  form: () =>
    z.strictObject({
      officers: officers(),
      findings: z
        .array(
          z.strictObject({
            requirement: z.int().min(1).meta({ title: '要求序号' }),
            result: z.enum(['corrected', 'partly', 'notCorrected']).meta({ title: '改正情况' }),
            evidence: text('复查情况与证据', 1000),
          }),
        )
        .min(1)
        .meta({ title: '逐项结论' }),
      opinion: text('复查意见'),
    }),
});
