import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, text } from '../fields';
import { remedyLines } from '../shared-facts';

/** A decision that was published and then altered is taken from the public, with the reason, within three working days. */
export const retractPublication = defineTask({
  kind: 'retractPublication',
  title: '撤回公开并说明理由',
  legalBasis: '行政处罚法 第四十八条第三款、第八十五条',
  candidate: 'officer',
  standing: true,
  context: {
    remedies: fact.lines('复议、诉讼和纠正', remedyLines),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
    correction: fact.answer('自行纠正审批', 'approveCorrection'),
  },
  form: () =>
    z.strictObject({
      published: choice('原决定是否公开过', { no: '没有公开过', yes: '公开过' }),
      retractedOn: date('撤回公开的日期')
        .optional()
        .meta({ when: { published: ['yes'] }, must: true }),
      explanation: text('公开说明的理由')
        .optional()
        .meta({ when: { published: ['yes'] }, must: true }),
      attachments: attachments('撤回公开的截图等'),
    }),
});
