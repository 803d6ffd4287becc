import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const screen = defineTask({
  kind: 'screen',
  title: '核查',
  legalBasis: '行政处罚法 第五十四条；实施方案 二（一）、二（四）',
  candidate: 'officer',
  form: () =>
    z.strictObject({
      factsEstablished: z.boolean().meta({ title: '违法事实成立' }),
      conditionsMet: z.boolean().meta({ title: '符合事项清单所列条件' }),
      exclusions: z
        .array(z.enum(['highRisk', 'costlyCorrection', 'irreparableHarm', 'emergencyExploited']))
        .default([])
        .meta({ title: '不适用柔性执法的情形' }),
      route: z.enum(['correction', 'penalty', 'noViolation']).meta({ title: '拟办方向' }),
      opinion: text('核查意见'),
      overrideReason: text('与系统建议不一致的理由').optional(),
    }),
});
