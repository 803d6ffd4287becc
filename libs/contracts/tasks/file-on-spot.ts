import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';

/** 备案: the authority hears of what its officers decided on the spot; what it finds wrong it corrects by its own decision. */
export const fileOnSpot = defineTask({
  kind: 'fileOnSpot',
  title: '当场处罚备案',
  legalBasis: '行政处罚法 第五十二条第三款',
  candidate: 'head',
  standing: true,
  context: {
    decision: fact.answer('当场处罚', 'punishOnSpot'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      finding: choice('备案审查', {
        regular: '同意备案',
        irregular: '准予备案，发现问题须另行纠正',
      }).describe('决定有错误的，另行办理“自行纠正”（行政处罚法 第七十五条第二款）'),
      opinion: text('备案意见', 1000)
        .optional()
        .meta({ when: { finding: ['irregular'] }, must: true }),
    }),
});
