import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { looseText, officers } from '../fields';

/** 专案组: two officers or more, named at once for what may be a crime. */
export const formTaskForce = defineTask({
  kind: 'formTaskForce',
  title: '指定专案组',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第五条',
  candidate: 'head',
  standing: true,
  twoOfficers: true,
  // Those who have the case are nearest; the head names whom he will.
  prefill: ({ officers: theirs }) => ({ officers: theirs.map((o) => o.username) }),
  context: {
    meanwhile: fact.text('批准移送之前', () => '案件照常办理，当事人的期限和权利不变'),
    crime: fact.deed('涉嫌犯罪的事实', 'suspect-crime'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      officers: officers()
        .meta({ title: '专案组成员' })
        .describe('立即指定两名以上执法人员专门负责，核实情况后提出书面报告'),
      note: looseText('要求', 1000).optional(),
    }),
});
