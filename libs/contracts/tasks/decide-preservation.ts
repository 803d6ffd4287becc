import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, line, text } from '../fields';
import { PRESERVATION_ENDS } from '../held';
import { disposeOf } from '../refusals/measures';
import { measureFacts } from './measure-facts';
import { onlyThese } from './measure-parts';

/** Within seven working days, or what is kept is released by itself. */
export const decidePreservation = defineTask({
  kind: 'decidePreservation',
  title: '登记保存处理',
  legalBasis: '行政处罚法 第五十六条；市场监督管理行政处罚程序规定 第三十五条',
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
      how: choice('处理', PRESERVATION_ENDS),
      only: onlyThese(),
      kind: choice('措施', { sealing: '查封', detention: '扣押' })
        .optional()
        .meta({ when: { how: ['seized'] }, must: true }),
      basis: text('查封、扣押的依据', 500)
        .optional()
        .meta({ when: { how: ['seized'] }, must: true }),
      to: line('移送的机关', 100)
        .optional()
        .meta({ when: { how: ['handedOver'] }, must: true }),
      reason: text('理由'),
    }),
});
