import { z } from 'zod';
import { clockOf } from '#law';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, line, text } from '../fields';

/** What the police find wanting in the materials; they may not refuse the case for it. */
export const supplementTransfer = defineTask({
  kind: 'supplementTransfer',
  title: '补充移送材料',
  legalBasis: '公安机关办理刑事案件程序规定 第一百八十条',
  candidate: 'officer',
  context: {
    wanted: fact.answer('公安机关的通知', 'recordPoliceDecision'),
    delivered: fact.answer('移送', 'deliverTransfer'),
    dueOn: fact.day('补充材料期限至', ({ clocks }) => clockOf(clocks, { clock: 'transferSupplement' })?.dueOn),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      result: choice('补充情况', { supplied: '已补充', lacking: '有的无法补充，已书面说明' }),
      on: date('送交日期'),
      materials: z
        .array(line('材料名称', 200))
        .max(50)
        .optional()
        .meta({ title: '补充的材料', when: { result: ['supplied'] }, must: true }),
      reason: text('无法补充的说明')
        .optional()
        .meta({ when: { result: ['lacking'] }, must: true }),
      receipt: attachments('公安机关的签收凭证'),
    }),
});
