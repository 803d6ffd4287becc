import { z } from 'zod';
import { advice, fact } from '../context';
import { defineTask } from '../declare';
import { assess, lenientOutcome, reasonsOf } from '../assess';
import { latest } from '../latest';
import { OUTCOMES } from '../stages';
import { choice, text } from '../fields';
import { correctionDue, course, guidance, power, priors } from '../shared-facts';
import { screen } from './screen';

export const approveLeniency = defineTask({
  kind: 'approveLeniency',
  title: '从宽处理审批',
  legalBasis: '行政处罚法 第三十三条、第五十七条',
  candidate: 'head',
  context: {
    outcome: advice(fact.choice('拟处理结果', OUTCOMES, lenientOutcome)),
    grounds: advice(
      fact.lines('理由', (state) => {
        const finding = latest(state, screen);
        return finding && reasonsOf(assess(state, finding));
      }),
    ),
    power: power('不宜从宽、应当处罚的，转处罚程序后在立案审批中移送有管辖权的机关'),
    check: fact.check(),
    priors: priors(),
    dueOn: correctionDue(),
    reinspection: fact.answer('复查结论', 'reinspect'),
    before: fact.evidence('改正前的证据与照片', 'before'),
    report: fact.deed('当事人的改正报告', 'report-correction'),
    after: fact.evidence('改正后的证据与照片', 'after'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    education: fact.answer('教育', 'educate'),
    course: course(),
    commitment: fact.answer('承诺', 'signCommitment'),
    guidance: guidance(),
    review: fact.answer('法制审核意见', 'reviewLegality'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意从宽处理', reinspectAgain: '重新复查', toPenalty: '转处罚程序' }),
      reason: text('理由'),
    }),
});
