import { z } from 'zod';
import { EXCLUSIONS } from '#law';
import { assess, reasonsOf, ROUTES, UNEXAMINED } from '../assess';
import { advice, fact } from '../context';
import { defineTask } from '../declare';
import { choice, choices, text } from '../fields';
import { conditions, priors } from '../shared-facts';

export const screen = defineTask({
  kind: 'screen',
  title: '核查',
  legalBasis: '行政处罚法 第五十四条；实施方案 二（一）、二（四）',
  candidate: 'officer',
  context: {
    recommendation: advice(fact.choice('系统建议', ROUTES, (state) => assess(state, UNEXAMINED).recommendation)),
    reasons: advice(fact.lines('建议的理由', (state) => reasonsOf(assess(state, UNEXAMINED)))),
    conditions: conditions(),
    priors: priors(),
    evidence: fact.evidence('证据与照片'),
    returned: fact.answer('上次签批意见', 'signOffScreening'),
  },
  form: () =>
    z.strictObject({
      factsEstablished: z.boolean().meta({ title: '违法事实成立' }),
      conditionsMet: z
        .boolean()
        .meta({ title: '符合事项清单所列条件' })
        .describe(
          '按「适用条件」逐条核对。初次违法：系统已按当事人号码查过以往案件；号码不同的同一当事人须自行核对。危害后果轻微：看数量、金额、持续时间，是否造成损害，能否恢复',
        ),
      exclusions: choices('不适用柔性执法的情形', EXCLUSIONS).describe('有任何一项的，不能责令改正后从宽'),
      route: choice('拟办方向', ROUTES),
      opinion: text('核查意见'),
      overrideReason: text('与系统建议不一致的理由').optional().describe('拟办方向与系统建议不同时必填，由负责人签批'),
    }),
});
