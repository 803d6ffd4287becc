import { z } from 'zod';
import { advice, fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { isSeizure, measureOf } from '../measures';
import { approveMeasured } from '../refusals/measures';
import { measureFacts } from './measure-facts';

/** Before it is taken; of what was urgent, within twenty-four hours after. */
export const approveMeasure = defineTask({
  kind: 'approveMeasure',
  title: '措施审批',
  legalBasis: '行政强制法 第十八条第一项、第十九条；市场监督管理行政处罚程序规定 第三十三条、第三十六条',
  candidate: 'head',
  standing: true,
  effect: approveMeasured,
  context: {
    need: advice(
      fact.text('是否必要', (state, { subject }) => {
        const measure = measureOf(state, subject);
        const harm = state.tasks.findLast((t) => t.kind === 'screen' && t.state === 'completed')?.result?.['harm'];
        if (!measure || !isSeizure(measure) || (harm !== 'none' && harm !== 'slight')) return undefined;
        return '核查认定没有危害后果或者后果轻微：违法行为情节显著轻微或者没有明显社会危害的，可以不采取行政强制措施（行政强制法 第十六条第二款）';
      }),
    ),
    ...measureFacts(),
    screening: fact.answer('核查意见', 'screen'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意采取', refuse: '不同意；已经采取的立即解除' }),
      reason: text('理由'),
    }),
});
