import { z } from 'zod';
import { EXCLUSIONS } from '#law';
import { defineTask } from '../declare';
import { choice, choices, text } from '../fields';

export const screen = defineTask({
  kind: 'screen',
  title: '核查',
  legalBasis: '行政处罚法 第五十四条；实施方案 二（一）、二（四）',
  candidate: 'officer',
  outlook: ({ factsEstablished, conditionsMet, exclusions, route }, { item }) => {
    if (factsEstablished === false) return '案件以违法事实不成立结案归档。';
    if (conditionsMet === false || (exclusions as string[] | undefined)?.length)
      return '不适用柔性执法，案件转入处罚程序。';
    if (route === 'correction') {
      return item.focusArea
        ? `本事项属于重点领域（${item.focusArea}），先由负责人签批，再开展教育并责令改正。`
        : '开展教育并责令改正，当事人可自愿签署承诺。';
    }
    if (route === 'penalty') return '案件转入处罚程序，由负责人审批立案。';
    return undefined;
  },
  form: () =>
    z.strictObject({
      factsEstablished: z.boolean().meta({ title: '违法事实成立' }),
      conditionsMet: z.boolean().meta({ title: '符合事项清单所列条件' }),
      exclusions: choices('不适用柔性执法的情形', EXCLUSIONS),
      route: choice('拟办方向', { correction: '责令改正', penalty: '转处罚程序', noViolation: '违法事实不成立' }),
      opinion: text('核查意见'),
      overrideReason: text('与系统建议不一致的理由').optional(),
    }),
});
