import { z } from 'zod';
import { defineAction } from '../declare';
import { attachments, choice, text } from '../fields';

/** 另定听证时间: what was appointed stands no more; the party is told anew, seven working days before. */
export const postponeHearing = defineAction({
  name: 'postpone-hearing',
  title: '另定听证时间',
  legalBasis: '行政处罚法 第六十四条第二项',
  by: ['legal', 'head'],
  when: 'awaited',
  partyHears: true,
  consequence: '原定的听证不再举行，须重新安排并重新送达听证通知书。',
  form: () =>
    z.strictObject({
      because: choice('原因', {
        party: '当事人申请改期并有正当理由',
        host: '更换主持人（回避等）',
        authority: '本机关的原因',
      }),
      reason: text('说明'),
      attachments: attachments('当事人的申请等'),
    }),
});
