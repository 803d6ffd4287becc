import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, date, line, papers, text } from '../fields';
import { NO_PENALTY_GROUNDS } from '../grounds';
import { deliberationWhy } from '../hearing';
import { asPrefill, currentNotice, penaltyFields, penaltyLines, penaltyOf } from '../penalty';
import { escalatedBy, fineLimits, fineMax, fineNote, priors, tiers } from '../shared-facts';

/** 集体讨论: who leads the authority decides together what is complex or grave; the decision follows it. */
export const deliberate = defineTask({
  kind: 'deliberate',
  title: '集体讨论',
  legalBasis: '行政处罚法 第五十七条第二款',
  candidate: 'head',
  prefill: (state) => asPrefill(currentNotice(state)?.penalty ?? penaltyOf({})),
  context: {
    why: fact.lines('须集体讨论的情形', deliberationWhy),
    check: fact.check('decision'),
    toldPenalty: fact.lines('本轮告知的处罚', (state) => penaltyLines(currentNotice(state)?.penalty ?? penaltyOf({}))),
    fineMax: fineMax(),
    fineLimits: fineLimits(),
    fineNote: fineNote(),
    tiers: tiers(),
    reason: escalatedBy(),
    report: fact.answer('调查终结报告', 'investigate'),
    review: fact.answer('法制审核意见', 'reviewLegality'),
    told: fact.answer('告知内容', 'giveNotice'),
    defence: fact.answer('陈述申辩', 'recordDefence'),
    hearing: fact.answer('听证笔录与报告', 'holdHearing'),
    hearingReview: fact.answer('听证后法制审核', 'reviewHearing'),
    submitted: fact.answer('提交集体讨论', 'decide', ({ visits }) => visits.at(-2)?.stage === 'decision'),
    priors: priors(),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      heldOn: date('讨论日期'),
      host: line('主持人', 100),
      participants: z
        .array(line('参加人', 100))
        .min(2, '集体讨论须由两名以上负责人参加。')
        .max(30)
        .meta({ title: '参加讨论的负责人' })
        .describe('姓名和职务，每人一行；不包括汇报的调查人员和列席人员'),
      opinions: text('各人的意见', 5000),
      outcome: choice('讨论结论', {
        penalty: '给予行政处罚',
        noPenalty: '不予行政处罚',
        noViolation: '违法事实不成立',
        noticeAgain: '重新告知（处罚重于或者不同于已告知的）',
        reinvestigate: '退回补充调查',
      }),
      ...penaltyFields('决定', { when: { outcome: ['penalty', 'noticeAgain'] } }),
      ground: choice('不予处罚的情形', NO_PENALTY_GROUNDS)
        .optional()
        .meta({ when: { outcome: ['noPenalty'] }, must: true }),
      reasons: text('结论的理由', 5000),
      attachments: papers('集体讨论记录'),
    }),
});
