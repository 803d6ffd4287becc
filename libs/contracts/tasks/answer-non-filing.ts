import { z } from 'zod';
import { clockOf } from '#law';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, date, line, text } from '../fields';

/** What the authority makes of it that the police do not file the case. */
export const answerNonFiling = defineTask({
  kind: 'answerNonFiling',
  title: '不予立案的处理',
  legalBasis: '行政执法机关移送涉嫌犯罪案件的规定 第九条、第十条',
  candidate: 'head',
  context: {
    police: fact.answer('公安机关处理结果', 'recordPoliceDecision'),
    review: fact.answer('公安机关复议结果', 'recordReconsideration'),
    dueOn: fact.day('提出异议的期限至', ({ clocks }) => clockOf(clocks, { clock: 'nonFiling' })?.dueOn),
    report: fact.answer('专案组移送报告', 'reportTransfer'),
    crime: fact.deed('涉嫌犯罪的事实', 'suspect-crime'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      how: choice('处理', {
        reconsideration: '提请作出决定的公安机关复议',
        procuratorate: '建议人民检察院依法进行立案监督',
        accept: '没有异议，依法作出处理',
      }).describe('认为依法应当立案的，自接到通知书之日起三日内提请复议或者建议立案监督；复议一次'),
      on: date('提请或者建议之日')
        .optional()
        .meta({ when: { how: ['reconsideration', 'procuratorate'] }, must: true }),
      to: line('公安机关或者人民检察院', 200)
        .optional()
        .meta({ when: { how: ['reconsideration', 'procuratorate'] }, must: true }),
      reference: line('文书文号', 100)
        .optional()
        .meta({ when: { how: ['reconsideration', 'procuratorate'] } }),
      reason: text('理由'),
      attachments: attachments('提请复议或者建议立案监督的文书').meta({
        when: { how: ['reconsideration', 'procuratorate'] },
      }),
    }),
});
