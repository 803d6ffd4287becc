import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, line, text } from '../fields';

/** 听证结果: while it is not recorded, the hearing the party asked for is open and nothing is decided. */
export const recordHearing = defineTask({
  kind: 'recordHearing',
  title: '听证结果登记',
  legalBasis: '行政处罚法 第六十三条、第六十四条、第六十五条',
  candidate: 'officer',
  context: {
    asked: fact.deed('当事人要求听证', 'request-hearing'),
    told: fact.answer('告知内容', 'giveNotice'),
    defence: fact.answer('陈述申辩', 'recordDefence'),
    report: fact.answer('调查终结报告', 'investigate'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      result: choice('结果', { held: '已举行', abandoned: '当事人放弃，或者无正当理由不出席、中途退出' }),
      heldOn: date('听证日期').optional(),
      host: line('主持人', 100).optional().describe('由本机关指定的非本案调查人员主持'),
      opinion: text('听证意见，或者放弃听证的情况', 5000),
      attachments: attachments('听证笔录、放弃听证的凭证'),
    }),
});
