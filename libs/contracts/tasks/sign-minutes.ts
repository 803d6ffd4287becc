import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, line } from '../fields';
import { minutesNumbered, numberIn, PAGE_STATES, pagesLeft, readPages, saidOf } from '../minutes';

/** The pages that were left to whoever was asked, each signed or refused. */
export const signMinutes = defineTask({
  kind: 'signMinutes',
  title: '逐页核对笔录',
  legalBasis: '市场监督管理行政处罚程序规定 第二十八条、第二十九条',
  candidate: 'officer',
  standing: true,
  prefill: (state, subject) => {
    const minutes = minutesNumbered(state, numberIn(subject));
    return minutes ? { pages: pagesLeft(minutes).map((page) => ({ page })) } : {};
  },
  effect: (state, answer, { subject, completedAt, completedBy }) => {
    const pages = answer['pages'] as Parameters<typeof saidOf>[0][];
    readPages(
      state,
      numberIn(subject),
      pages.map((p) => saidOf(p, completedAt!, completedBy?.kind === 'party')),
    );
  },
  context: { minutes: fact.minutes('笔录') },
  form: () =>
    z.strictObject({
      pages: z
        .array(
          z.strictObject({
            page: z.int().min(1).max(12).meta({ title: '第几页' }),
            confirmed: choice('本页', PAGE_STATES),
            corrections: line('更正、补充之处', 200).optional(),
            reason: line('拒绝的理由', 200)
              .optional()
              .meta({ when: { confirmed: ['refused'] }, must: true }),
          }),
        )
        .min(1, '至少核对一页。')
        .max(12)
        .meta({ title: '逐页' }),
      witness: line('见证人', 60).optional().describe('拒绝签名的，由见证人在场，或者上传录像'),
      attachments: attachments('签名页照片、录像'),
    }),
});
