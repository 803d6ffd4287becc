import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';
import { refuseSuspecting } from '../refusals/suspension';

export const suspectCrime = defineAction({
  name: 'suspect-crime',
  title: '涉嫌犯罪移送',
  legalBasis: '行政处罚法 第二十七条；实施方案 二（四）',
  by: ['officer', 'head', 'legal'],
  when: 'always',
  despiteSuspension: true,
  futile: (state) => refuseSuspecting(state) !== undefined,
  consequence:
    '负责人立即指定两名以上执法人员组成专案组，核实后提出书面报告，由提出人以外的正职负责人审批是否移送公安机关；批准之前案件照常办理，当事人的期限和权利不变。',
  form: () =>
    z.strictObject({
      facts: text('涉嫌犯罪的事实', 5000).describe(
        '写明涉嫌的罪名，以及达到立案追诉标准的事实：金额、数量、后果。拿不准的先请法制审核员看，不要以罚代刑',
      ),
    }),
});
