import { z } from 'zod';
import { clockOf } from '#law';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, line, text } from '../fields';

export const recordReconsideration = defineTask({
  kind: 'recordReconsideration',
  title: '公安机关复议结果',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第九条',
  candidate: 'officer',
  context: {
    asked: fact.answer('提请复议', 'answerNonFiling'),
    dueOn: fact.day('公安机关复议期限至', ({ clocks }) => clockOf(clocks, { clock: 'policeReview' })?.dueOn),
  },
  form: () =>
    z.strictObject({
      result: choice('复议结果', { filed: '决定立案', upheld: '仍不予立案' }),
      receivedOn: date('收到复议决定通知书之日').describe('立案后移交物品、仍有异议时建议立案监督的三日，自这一天起'),
      reference: line('文书文号', 100).optional(),
      note: text('说明', 1000),
      attachments: attachments('复议决定通知书'),
    }),
});
