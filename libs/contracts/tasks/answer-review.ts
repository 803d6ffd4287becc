import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, text } from '../fields';

/** 回复审核: what the reviewer sent back is answered before the matter is reviewed again, and before anybody approves it. */
export const answerReview = defineTask({
  kind: 'answerReview',
  title: '答复法制审核意见',
  legalBasis: '行政处罚法 第五十八条',
  candidate: 'officer',
  context: {
    returned: fact.answer('法制审核意见', 'reviewLegality'),
    screening: fact.answer('核查意见', 'screen'),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    reinspection: fact.answer('复查结论', 'reinspect'),
    education: fact.answer('教育', 'educate'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      answer: text('答复').describe('逐条写明补充、改动了什么；不改的说明理由'),
      attachments: attachments('补充的材料'),
    }),
});
