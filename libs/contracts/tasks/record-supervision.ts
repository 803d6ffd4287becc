import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, line, text } from '../fields';

/** 立案监督: the regulation names no time for it. */
export const recordSupervision = defineTask({
  kind: 'recordSupervision',
  title: '立案监督结果',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第九条',
  candidate: 'officer',
  context: { asked: fact.answer('建议立案监督', 'answerNonFiling') },
  form: () =>
    z.strictObject({
      result: choice('结果', { filed: '公安机关立案', upheld: '人民检察院认为不立案理由成立' }),
      receivedOn: date('收到通知之日').describe('立案的，移交物品的三日自接到立案通知书之日起'),
      reference: line('文书文号', 100).optional(),
      note: text('说明', 1000),
      attachments: attachments('立案通知书或者人民检察院的答复'),
    }),
});
