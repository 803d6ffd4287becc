import { z } from 'zod';
import { clockOf } from '#law';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, looseLine, text } from '../fields';

export const recordPoliceDecision = defineTask({
  kind: 'recordPoliceDecision',
  title: '公安机关处理结果',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第七条、第八条、第十条',
  candidate: 'officer',
  context: {
    delivered: fact.answer('移送', 'deliverTransfer'),
    dueOn: fact.day('公安机关审查期限至', ({ clocks }) => clockOf(clocks, { clock: 'policeDecision' })?.dueOn),
    crime: fact.deed('涉嫌犯罪的事实', 'suspect-crime'),
  },
  form: () =>
    z.strictObject({
      decision: choice('处理结果', {
        accepted: '公安机关立案',
        declined: '公安机关不予立案',
        forwarded: '不属于其管辖，已转送有管辖权的公安机关',
      }),
      forwardedTo: looseLine('转送至', 200).optional().describe('转送的，写明有管辖权的公安机关'),
      note: text('说明', 1000),
    }),
});
