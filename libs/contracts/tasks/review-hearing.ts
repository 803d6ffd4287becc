import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { fineLimits, fineMax } from '../shared-facts';
import { isGoneThrough, NOT_GONE_THROUGH, reviewPoints } from '../review-points';

/** 听证后的法制审核: what was heard is reviewed before it is decided on. */
export const reviewHearing = defineTask({
  kind: 'reviewHearing',
  title: '听证后法制审核',
  legalBasis: '行政处罚法 第五十八条第一款第二项、第六十五条',
  candidate: 'legal',
  context: {
    check: fact.check(),
    hearing: fact.answer('听证笔录与报告', 'holdHearing'),
    told: fact.answer('告知内容', 'giveNotice'),
    defence: fact.answer('陈述申辩', 'recordDefence'),
    report: fact.answer('调查终结报告', 'investigate'),
    earlier: fact.answer('听证前的审核意见', 'reviewLegality'),
    fineMax: fineMax(),
    fineLimits: fineLimits(),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z
      .strictObject({
        points: reviewPoints(),
        opinion: choice('审核意见', { agree: '同意', return: '退回补充调查' }),
        comment: text('审核说明').describe('听证中提出的意见是否采纳及理由'),
      })
      .refine(isGoneThrough, NOT_GONE_THROUGH),
});
