import { z } from 'zod';
import { clockOf } from '#law';
import { type Deed, visitOf } from '../case';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, text } from '../fields';

export const recordDefence = defineTask({
  kind: 'recordDefence',
  title: '陈述申辩',
  legalBasis: '行政处罚法 第四十五条、第六十二条',
  candidate: 'officer',
  prefill: ({ tasks }) => {
    const open = tasks.findLast((t) => t.kind === 'recordDefence' && t.state === 'open');
    const stated = open?.context?.['stated'] as Deed | undefined;
    return stated ? { waived: false, statement: stated.data['statement'] } : {};
  },
  context: {
    dueOn: fact.day('陈述申辩期限至', ({ clocks }) => clockOf(clocks, { clock: 'defence' })?.dueOn),
    told: fact.answer('告知内容', 'giveNotice'),
    stated: fact.deed('当事人的陈述申辩', 'state-defence', ({ deeds, visits, tasks }) => {
      const visit = visitOf({ visits });
      const deed = deeds['state-defence'];
      const answered = tasks.some(
        (t) => t.kind === 'recordDefence' && t.visit === visit && deed && t.completedAt && t.completedAt >= deed.at,
      );
      return deed?.visit === visit && !answered ? deed : undefined;
    }),
    report: fact.answer('调查终结报告', 'investigate'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      waived: z
        .boolean()
        .meta({ title: '当事人书面放弃陈述申辩' })
        .describe('须附当事人签名的放弃书；没有签名的，等期限届满'),
      statement: text('陈述申辩意见', 5000).optional(),
      review: text('复核意见', 5000).optional(),
      attachments: attachments('当事人签名的放弃书、陈述申辩材料'),
    }),
});
