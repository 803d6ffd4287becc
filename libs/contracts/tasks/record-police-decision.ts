import { z } from 'zod';
import { clockOf } from '#law';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';

export const recordPoliceDecision = defineTask({
  kind: 'recordPoliceDecision',
  title: '公安机关处理结果',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第八条、第十条',
  candidate: 'officer',
  context: {
    delivered: fact.answer('移送', 'deliverTransfer'),
    dueOn: fact.day('公安机关审查期限至', ({ clocks }) => clockOf(clocks, { clock: 'policeDecision' })?.dueOn),
    crime: fact.deed('涉嫌犯罪的事实', 'suspect-crime'),
  },
  form: () =>
    z.strictObject({
      decision: choice('处理结果', { accepted: '公安机关立案', declined: '公安机关不予立案' }),
      note: text('说明', 1000),
    }),
});
