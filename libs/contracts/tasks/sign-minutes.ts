import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, line } from '../fields';
import { minutesNumbered, numberIn, pagesLeft, readPages, saidOf } from '../minutes';
import { minutesPages } from '../minutes-pages';

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
      pages: minutesPages(),
      witness: line('见证人', 60).optional().describe('拒绝签名的，由见证人在场，或者上传录像'),
      attachments: attachments('签名页照片、录像'),
    }),
});
