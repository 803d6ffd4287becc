import { z } from 'zod';
import { EXCLUSIONS } from '../clocks';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, date, line, text } from '../fields';
import { RELEASE_GROUNDS, SEIZURE_ENDS } from '../held';
import { disposeOf } from '../refusals/measures';
import { measureFacts } from './measure-facts';
import { onlyThese } from './measure-parts';

const { testing, inspection, quarantine, appraisal } = EXCLUSIONS;
const examined = { when: { how: ['examined'] }, must: true };

/** Within thirty days, or what is held is released by itself; once it may be held thirty days longer. */
export const decideSeizure = defineTask({
  kind: 'decideSeizure',
  title: '查封、扣押处理',
  legalBasis: '行政强制法 第二十五条、第二十七条、第二十八条；市场监督管理行政处罚程序规定 第三十七条、第三十八条',
  candidate: 'head',
  standing: true,
  effect: (state, answer, task) => disposeOf(state, answer as unknown as Parameters<typeof disposeOf>[1], task),
  context: {
    ...measureFacts(),
    approval: fact.answer('措施审批', 'approveMeasure'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      how: choice('处理', {
        ...SEIZURE_ENDS,
        extended: '情况复杂，延长三十日（一次）',
        examined: '送检测、检验、检疫、技术鉴定，期间不计入',
      }),
      only: onlyThese(),
      ground: choice('解除的情形', RELEASE_GROUNDS)
        .optional()
        .meta({ when: { how: ['released'] }, must: true }),
      basis: text('销毁的依据', 500)
        .optional()
        .meta({ when: { how: ['destroyed'] }, must: true }),
      to: line('移送的机关', 100)
        .optional()
        .meta({ when: { how: ['handedOver'] }, must: true }),
      examination: choice('送去做什么', { testing, inspection, quarantine, appraisal }).optional().meta(examined),
      by: line('机构', 100).optional().meta(examined),
      from: date('送交日期').optional().meta(examined),
      days: z
        .int('天数应为整数。')
        .min(1, '天数至少为 1。')
        .max(365, '天数过大。')
        .optional()
        .describe('明确的自然日数，书面告知当事人')
        .meta({ title: '期间（日）', ...examined }),
      reason: text('理由').describe('延长的，书面告知当事人并说明理由'),
    }),
});
