import { z } from 'zod';
import { BELONGS, CORRECTIONS, EXCLUSIONS, HARMS } from '#law';
import { assess, reasonsOf, ROUTES, unexamined, verdictOf } from '../assess';
import { advice, fact } from '../context';
import { defineTask } from '../declare';
import { choice, choices, identifier, rightsTold, text } from '../fields';
import { NO_FILING_GROUNDS } from '../grounds';
import { byTheDay } from '../per-day';
import { tellRights } from '../rights';
import { age, areaLines, concurrent, conditions, laterBasis, priors, questions } from '../shared-facts';

export const screen = defineTask({
  kind: 'screen',
  title: '核查',
  legalBasis: '行政处罚法 第五十四条；实施方案 二（一）、二（四）',
  candidate: 'officer',
  prefill: ({ item }) => ({ answers: (item.questions ?? []).map(({ id }) => ({ question: id })) }),
  effect: (state, { rightsTold: told }, task) => {
    if (told === true) tellRights(state, task.completedAt!);
  },
  context: {
    recommendation: advice(fact.text('系统建议（核查前）', (state) => verdictOf(assess(state, unexamined(state))))),
    reasons: advice(fact.lines('建议的理由', (state) => reasonsOf(assess(state, unexamined(state))))),
    conditions: conditions(),
    questions: questions(),
    area: fact.lines('地域管辖', areaLines),
    perDay: byTheDay(),
    age: age(),
    laterBasis: laterBasis(),
    priors: priors(),
    concurrent: concurrent(),
    evidence: fact.evidence('证据与照片'),
    returned: fact.answer('上次签批意见', 'signOffScreening'),
    before: fact.answer('上次核查意见', 'screen'),
  },
  form: () =>
    z.strictObject({
      factsEstablished: z.boolean().meta({ title: '违法事实成立' }),
      belongs: choice('案件归属', BELONGS)
        .default('here')
        .describe('不属于本机关的，移送有管辖权的机关；涉嫌犯罪的，另行办理“涉嫌犯罪移送”'),
      answers: z
        .array(
          z.strictObject({
            question: identifier('问题', 32),
            answer: z
              .union([z.boolean(), z.int().min(0).max(1e13)], '请回答是、否，或者填写数额。')
              .meta({ title: '回答' }),
          }),
        )
        .max(50)
        .default([])
        .meta({ title: '适用条件', widget: 'conditions' }),
      conditionsMet: z
        .boolean()
        .optional()
        .meta({ title: '符合事项清单所列条件', widget: 'tick' })
        .describe('按「适用条件」逐条核对'),
      rightsTold: rightsTold(),
      harm: choice('危害后果', HARMS).describe('看数量、金额、持续时间，是否造成损害，能否恢复'),
      corrected: choice('改正情况', CORRECTIONS),
      noFault: z
        .boolean()
        .default(false)
        .meta({ title: '当事人有证据足以证明没有主观过错' })
        .describe('由当事人举证（行政处罚法 第三十三条第二款），没有证据的选否'),
      exclusions: choices('不适用柔性执法的情形', EXCLUSIONS).describe('有任何一项的，不能责令改正后从宽'),
      route: choice('拟办方向', ROUTES).meta({ advised: true }),
      ground: choice('不予立案的情形', NO_FILING_GROUNDS)
        .optional()
        .meta({ when: { route: ['noFiling'] }, must: true }),
      opinion: text('核查意见'),
      overrideReason: text('与系统建议不一致的理由').optional().describe('拟办方向与系统建议不同时必填，由负责人签批'),
    }),
});
