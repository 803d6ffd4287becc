import { z } from 'zod';
import { defineAction } from '../declare';
import { date, fen, line, papers, text } from '../fields';
import { refuseOffsetting } from '../refusals/transfer';

/** 罚款折抵罚金: what the court has made of a fine that was given before. It changes nothing of what is owed. */
export const recordOffset = defineAction({
  name: 'record-offset',
  title: '登记罚金折抵',
  legalBasis: '行政处罚法 第三十五条第二款；行政执法机关移送涉嫌犯罪案件的规定 第十一条',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  futile: (state) => refuseOffsetting(state) !== undefined,
  form: () =>
    z.strictObject({
      court: line('人民法院', 100),
      judgment: line('判决文号', 100),
      on: date('判决生效日期'),
      criminalFineFen: fen('判处的罚金'),
      offsetFen: fen('罚款折抵罚金的数额').describe('不超过已给予的罚款，也不超过罚金'),
      reason: text('说明', 1000).optional().describe('没有全部折抵的，写明判决怎样认定'),
      attachments: papers('判决书'),
    }),
});
