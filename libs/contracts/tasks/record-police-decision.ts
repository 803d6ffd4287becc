import { z } from 'zod';
import { clockOf } from '#law';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, looseLine, text } from '../fields';

export const recordPoliceDecision = defineTask({
  kind: 'recordPoliceDecision',
  title: '公安机关处理结果',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第七条、第八条、第十条；公安机关办理刑事案件程序规定 第一百八十条',
  candidate: 'officer',
  context: {
    delivered: fact.answer('移送', 'deliverTransfer'),
    dueOn: fact.day('公安机关审查期限至', ({ clocks }) => clockOf(clocks, { clock: 'policeDecision' })?.dueOn),
    supplement: fact.answer('补充移送材料', 'supplementTransfer'),
    crime: fact.deed('涉嫌犯罪的事实', 'suspect-crime'),
  },
  form: () =>
    z.strictObject({
      decision: choice('处理结果', {
        accepted: '公安机关立案',
        declined: '公安机关不予立案',
        forwarded: '不属于其管辖，已转送有管辖权的公安机关',
        supplement: '材料不全，通知补充',
      }),
      receivedOn: date('收到通知之日')
        .optional()
        .describe('不填即为今天；补充材料、提出异议、移交物品的三日自这一天起'),
      forwardedTo: looseLine('转送至', 200).optional().describe('转送的，写明有管辖权的公安机关'),
      wanted: text('要求补充的材料')
        .optional()
        .describe('公安机关不得以材料不全为由不接受移送')
        .meta({ when: { decision: ['supplement'] }, must: true }),
      note: text('说明', 1000),
      attachments: attachments('公安机关的通知书'),
    }),
});
