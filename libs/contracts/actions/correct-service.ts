import { z } from 'zod';
import { defineAction } from '../declare';
import { changePaper } from '../deliveries';
import { instant, paper, papers, text } from '../fields';

const inUtc = (instant: unknown): string => new Date(String(instant)).toISOString();

/**
 * 更正送达记录: a mistake is corrected by a later entry; what hangs on the day of service is counted anew, and no day that was told
 * becomes earlier.
 */
export const correctService = defineAction({
  name: 'correct-service',
  title: '更正送达记录',
  legalBasis: '行政处罚法 第五条；民事诉讼法 第八十七条',
  by: ['officer', 'head'],
  when: 'always',
  partyHears: true,
  futile: ({ documents }) => !documents.some((d) => d.served && !d.recalled),
  effect: (state, { paper: id, effectiveAt, reason }, at, by) =>
    changePaper(state, id, ({ served, corrections = [] }) => ({
      served: {
        ...served!,
        effectiveAt: inUtc(effectiveAt),
      },
      corrections: [
        ...corrections,
        { from: served!.effectiveAt, to: inUtc(effectiveAt), reason: reason as string, at, by: by.name },
      ],
    })),
  form: () =>
    z.strictObject({
      paper: paper('servedPaper'),
      effectiveAt: instant('实际送达时间').describe('按送达回证、回执、到达记录核实的时间'),
      reason: text('更正的理由', 1000).describe('原来怎样记错，根据什么更正'),
      attachments: papers('送达回证、回执等依据'),
    }),
});
