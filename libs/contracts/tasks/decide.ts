import { z } from 'zod';
import type { CaseState } from '../case';
import { fact } from '../context';
import { defineTask } from '../declare';
import { latest } from '../latest';
import { mayBeSame } from '../remedies';
import { orderWanting } from '../order';
import { deliberated } from '../hearing';
import { giveNotice } from './give-notice';
import { choice, text } from '../fields';
import { NO_PENALTY_GROUNDS } from '../grounds';
import {
  asPrefill,
  currentNotice,
  hearingOpen,
  type PenaltyAnswer,
  penaltyFields,
  penaltyLines,
  penaltyOf,
  waivedDefence,
} from '../penalty';
import { byTheDay } from '../per-day';
import { age, escalatedBy, fineLimits, fineMax, fineNote, priors, remedyLines, tiers } from '../shared-facts';

const notified = (state: CaseState) => latest(state, giveNotice)?.fineFen ?? 0;

/** What a penalty still lacks, or that nothing does. */
function readiness(state: CaseState): string[] {
  const notice = currentNotice(state);
  if (!notice?.served) return ['本轮程序没有送达告知书：要给予处罚的，先重新告知'];
  const waived = waivedDefence(state) ? ['当事人已明确放弃陈述申辩'] : [];
  return [...waived, ...(hearingOpen(state) ? ['当事人要求的听证尚未办结'] : [])];
}

/** What was concluded together, else what the party was told. */
function prefill(state: CaseState): Record<string, unknown> {
  const concluded = deliberated(state)?.result;
  if (!concluded) return asPrefill(currentNotice(state)?.penalty ?? penaltyOf({}));
  const { outcome, ground, reasons } = concluded;
  return { outcome, ...asPrefill(penaltyOf(concluded as PenaltyAnswer)), ...(ground ? { ground } : {}), reasons };
}

export const decide = defineTask({
  kind: 'decide',
  title: '处罚决定',
  legalBasis: '行政处罚法 第五十七条、第五十九条',
  candidate: 'head',
  prefill,
  unasked: (state) => (mayBeSame(state) ? ['different'] : []),
  context: {
    notifiedFen: fact.money('告知的罚款', notified),
    toldPenalty: fact.lines('本轮告知的处罚', (state) => penaltyLines(currentNotice(state)?.penalty ?? penaltyOf({}))),
    readiness: fact.lines('告知与申辩', readiness),
    deliberation: fact.answer('集体讨论', 'deliberate', (state) => deliberated(state) !== undefined),
    perDay: byTheDay(),
    check: fact.check('decision'),
    toOrder: fact.text('责令改正', (state) =>
      orderWanting(state) ? '本案没有责令过改正，给予处罚的须在决定中一并责令' : undefined,
    ),
    fineMax: fineMax(),
    fineLimits: fineLimits(),
    fineNote: fineNote(),
    tiers: tiers(),
    reason: escalatedBy(),
    report: fact.answer('调查终结报告', 'investigate'),
    review: fact.answer('法制审核意见', 'reviewLegality'),
    told: fact.answer('告知内容', 'giveNotice'),
    defence: fact.answer('陈述申辩', 'recordDefence'),
    waiver: fact.deed('当事人放弃陈述申辩', 'waive-defence'),
    hearing: fact.answer('听证结果', 'recordHearing'),
    hearingHeld: fact.answer('听证笔录与报告', 'holdHearing'),
    hearingReview: fact.answer('听证后法制审核', 'reviewHearing'),
    remedies: fact.lines('复议、诉讼和纠正', remedyLines),
    age: age(),
    priors: priors(),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      outcome: choice('决定', {
        penalty: '给予行政处罚',
        noPenalty: '不予行政处罚',
        noViolation: '违法事实不成立',
        noticeAgain: '重新告知（处罚重于或者不同于已告知的）',
        reinvestigate: '退回补充调查',
        deliberate: '提交负责人集体讨论',
      }),
      ...penaltyFields('决定', { when: { outcome: ['penalty', 'noticeAgain'] } }),
      ground: choice('不予处罚的情形', NO_PENALTY_GROUNDS)
        .optional()
        .describe('有不适用柔性执法的情形，或者拒不改正的，不能以轻微、初次违法不予处罚')
        .meta({ when: { outcome: ['noPenalty'] }, must: true }),
      correction: text('责令改正', 2000)
        .optional()
        .describe('随处罚决定责令改正或者限期改正的内容；已经责令改正，或者已经改正的，不填')
        .meta({ when: { outcome: ['penalty'] } }),
      rangeBasis: text('法定幅度', 500)
        .optional()
        .describe('该事项未录入法定罚款幅度的必须填写：依据的条款和幅度')
        .meta({ when: { outcome: ['penalty'] } }),
      divergence: text('不同的认定', 2000)
        .optional()
        .describe('违法事实是否成立，与调查终结报告的结论不同的必须填写：认定什么，凭什么证据'),
      different: text('与被撤销的决定不同的事实和理由', 2000)
        .optional()
        .describe('原决定被撤销并责令重新作出，处罚与之基本相同的必须填写')
        .meta({ when: { outcome: ['penalty'] } }),
      reasons: text('理由', 5000),
    }),
});
