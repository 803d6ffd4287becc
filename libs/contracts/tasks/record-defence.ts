import { z } from 'zod';
import { clockOf } from '#law';
import type { Deed } from '../case';
import { fact } from '../context';
import { defineTask } from '../declare';
import { text } from '../fields';

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
    stated: fact.deed('当事人的陈述申辩', 'state-defence', ({ deeds, visits }) =>
      deeds['state-defence']?.visit === visits.length - 1 ? deeds['state-defence'] : undefined,
    ),
    report: fact.answer('调查终结报告', 'investigate'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      waived: z.boolean().meta({ title: '当事人明确放弃陈述申辩' }),
      statement: text('陈述申辩意见', 5000).optional(),
      review: text('复核意见', 5000).optional(),
    }),
});
