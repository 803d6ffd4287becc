import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { line } from '../fields';

export const deliverTransfer = defineTask({
  kind: 'deliverTransfer',
  title: '移送公安机关',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第五条、第六条',
  candidate: 'officer',
  context: {
    crime: fact.deed('涉嫌犯罪的事实', 'suspect-crime'),
    approval: fact.answer('移送审批', 'approveTransfer'),
    report: fact.answer('调查终结报告', 'investigate'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      receivedBy: line('接收单位', 200),
      annexes: z.array(line('移送材料', 200)).min(1, '至少列明一项移送材料。').meta({ title: '移送材料' }),
    }),
});
