import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, date } from '../fields';

export const recordAssistanceReceipt = defineTask({
  kind: 'recordAssistanceReceipt',
  title: '登记协查函的签收',
  legalBasis: '行政处罚法 第二十六条；市场监督管理行政处罚程序规定 第四十五条',
  candidate: 'officer',
  standing: true,
  context: { asked: fact.deed('协助调查函', 'request-assistance') },
  form: () => z.strictObject({ receivedOn: date('对方收到日期'), attachments: attachments('回执') }),
});
