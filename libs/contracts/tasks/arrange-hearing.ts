import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { instant, line, text } from '../fields';
import { earliestHearing } from '../hearing';

/** 安排听证: when, where, by whom and whether in public; the party is told seven working days before. */
export const arrangeHearing = defineTask({
  kind: 'arrangeHearing',
  title: '安排听证',
  legalBasis: '行政处罚法 第六十四条第二项至第四项',
  candidate: 'legal',
  context: {
    asked: fact.deed('当事人要求听证', 'request-hearing'),
    postponed: fact.deed('另定听证时间', 'postpone-hearing'),
    earliest: fact.day('今天送达通知书的，听证最早可以定在', (state, { calendar, at }) =>
      earliestHearing(state, at, calendar),
    ),
    told: fact.answer('告知内容', 'giveNotice'),
    defence: fact.answer('陈述申辩', 'recordDefence'),
    report: fact.answer('调查终结报告', 'investigate'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      heldAt: instant('听证时间').describe('听证通知书须在举行的七个工作日前送达当事人'),
      place: line('听证地点', 200),
      host: line('主持人', 100).describe(
        '由本机关指定的非本案调查人员主持；当事人认为与本案有直接利害关系的，有权申请回避',
      ),
      recorder: line('记录人', 100),
      closedBecause: text('不公开举行的理由', 500)
        .optional()
        .describe('公开举行的不填；涉及国家秘密、商业秘密或者个人隐私依法予以保密的，不公开举行'),
    }),
});
