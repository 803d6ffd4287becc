import { z } from 'zod';
import { advice, fact, only } from '../context';
import type { CaseState } from '../case';
import { defineTask } from '../declare';
import { lenientOutcome } from '../assess';
import { OUTCOMES, STAGES } from '../stages';
import { choice, choices, text } from '../fields';
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

/** What a reviewer goes through. @source 市场监督管理行政处罚程序规定 第五十三条 */
const REVIEW_POINTS = {
  jurisdiction: '具有管辖权',
  party: '当事人的基本情况清楚',
  facts: '事实清楚、证据充分',
  characterisation: '定性准确',
  basis: '适用依据正确',
  procedure: '程序合法',
  appropriateness: '处理适当',
} as const;

const ALL_POINTS = Object.keys(REVIEW_POINTS).length;

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
        points: choices('审核要点', REVIEW_POINTS).describe('同意的，须逐项核对并全部勾选'),
        opinion: choice('审核意见', { agree: '同意', return: '退回补充' }),
        comment: text('审核说明'),
      })
      .refine(({ points, opinion }) => opinion === 'return' || new Set(points).size === ALL_POINTS, {
        path: ['points'],
        message: '同意的，须逐项核对并勾选全部七个审核要点；有不符合的，请退回补充。',
      }),
});
