import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, line, text } from '../fields';
import { latest } from '../latest';
import { appointedOn } from '../hearing';
import { arrangeHearing } from './arrange-hearing';

/** 听证笔录与报告: what was said and shown, and what the host makes of it. The decision rests on this record. */
export const holdHearing = defineTask({
  kind: 'holdHearing',
  title: '听证笔录与报告',
  legalBasis: '行政处罚法 第六十四条、第六十五条',
  candidate: 'legal',
  prefill: (state) => {
    const { host } = latest(state, arrangeHearing) ?? {};
    const heldOn = appointedOn(state);
    return { ...(host ? { host } : {}), ...(heldOn ? { heldOn } : {}) };
  },
  context: {
    arranged: fact.answer('听证安排', 'arrangeHearing'),
    asked: fact.deed('当事人要求听证', 'request-hearing'),
    told: fact.answer('告知内容', 'giveNotice'),
    defence: fact.answer('陈述申辩', 'recordDefence'),
    report: fact.answer('调查终结报告', 'investigate'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      result: choice('结果', { held: '已举行', abandoned: '当事人放弃，或者无正当理由不出席、中途退出' }),
      heldOn: date('听证日期')
        .optional()
        .meta({ when: { result: ['held'] }, must: true }),
      host: line('主持人', 100)
        .optional()
        .meta({ when: { result: ['held'] }, must: true }),
      attended: text('参加听证的人员', 1000)
        .optional()
        .describe('当事人本人或者其委托的一至二名代理人、调查人员、第三人')
        .meta({ when: { result: ['held'] }, must: true }),
      opinion: text('听证报告', 5000).describe(
        '双方的意见和证据，主持人对事实、证据、依据和处罚的意见；放弃的写明情况',
      ),
      attachments: attachments('听证笔录（当事人核对后签名或者盖章）、放弃听证的凭证'),
    }),
});
