import { z } from 'zod';
import { advice, fact, only } from '../context';
import type { CaseState } from '../case';
import { defineTask } from '../declare';
import { lenientOutcome } from '../assess';
import { reviewOf, REVIEWS } from '../reviews';
import { isGoneThrough, NOT_GONE_THROUGH, reviewPoints } from '../review-points';
import { OUTCOMES, STAGES } from '../stages';
import { choice, text } from '../fields';
import {
  age,
  conditions,
  correctionDue,
  escalatedBy,
  fineLimits,
  fineMax,
  fineNote,
  priors,
  tiers,
} from '../shared-facts';

const flexible = ({ stage }: CaseState) => STAGES[stage].track === 'flexible';
const penalty = (state: CaseState) => !flexible(state);

export const reviewLegality = defineTask({
  kind: 'reviewLegality',
  title: '法制审核',
  legalBasis: '行政处罚法 第五十八条',
  candidate: 'legal',
  context: {
    outcome: advice(
      fact.choice('拟处理结果', OUTCOMES, (state) => (flexible(state) ? lenientOutcome(state) : undefined)),
    ),
    as: fact.choice('审核种类', REVIEWS, (state) => (penalty(state) ? reviewOf(state) : undefined)),
    check: fact.check(),
    reason: escalatedBy(),
    report: fact.answer('调查终结报告', 'investigate'),
    fineMax: only(fineMax(), penalty),
    fineLimits: only(fineLimits(), penalty),
    answer: only(fact.answer('对退回意见的答复', 'answerReview'), flexible),
    fineNote: only(fineNote(), penalty),
    tiers: only(tiers(), penalty),
    earlier: fact.answer('上次审核意见', 'reviewLegality', penalty),
    filing: fact.answer('立案审批', 'approveFiling', penalty),
    dueOn: correctionDue(),
    refusal: fact.deed('当事人的表示', 'refuse-correction'),
    age: age(),
    priors: priors(),
    conditions: only(conditions(), flexible),
    screening: fact.answer('核查意见', 'screen'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    reinspection: fact.answer('复查结论', 'reinspect'),
    education: fact.answer('教育', 'educate'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z
      .strictObject({
        points: reviewPoints(),
        opinion: choice('审核意见', { agree: '同意', return: '退回补充' }),
        comment: text('审核说明'),
      })
      .refine(isGoneThrough, NOT_GONE_THROUGH),
});
