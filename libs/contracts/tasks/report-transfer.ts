import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, line, text } from '../fields';
import { taskForceLines } from '../transfers';

/** 移送涉嫌犯罪案件的书面报告: what was verified goes to who leads the authority, whatever it proposes. */
export const reportTransfer = defineTask({
  kind: 'reportTransfer',
  title: '专案组移送报告',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第五条',
  candidate: 'officer',
  standing: true,
  context: {
    taskForce: fact.lines('专案组成员', taskForceLines),
    crime: fact.deed('涉嫌犯罪的事实', 'suspect-crime'),
    report: fact.answer('调查终结报告', 'investigate'),
    decision: fact.answer('处罚决定', 'decide'),
    onSpot: fact.answer('当场处罚决定', 'punishOnSpot'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      proposal: choice('报告意见', {
        transfer: '建议移送公安机关',
        notTransfer: '经核实不构成涉嫌犯罪，建议不移送',
      }).describe('都由正职负责人或者主持工作的负责人自接到报告之日起三日内决定'),
      facts: text('核实的情况', 5000).describe('写明核实了哪些事实和证据'),
      charge: line('涉嫌的罪名', 200),
      standard: text('立案追诉标准的对照', 2000).describe('金额、情节、后果与立案追诉标准逐项对照'),
      attachments: attachments('书面报告'),
    }),
});
