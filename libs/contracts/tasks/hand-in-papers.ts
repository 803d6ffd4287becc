import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, date, text } from '../fields';

/** What was written and collected in the street goes to the authority's files. */
export const handInPapers = defineTask({
  kind: 'handInPapers',
  title: '交存当场处罚材料',
  legalBasis: '市场监督管理行政处罚程序规定 第七十条',
  candidate: 'officer',
  standing: true,
  context: {
    decision: fact.answer('当场处罚', 'punishOnSpot'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      on: date('交存日期'),
      list: text('材料清单', 1000).describe('当场行政处罚决定书存根、笔录、照片、票据存根等'),
      attachments: attachments('材料的照片、扫描件'),
    }),
});
