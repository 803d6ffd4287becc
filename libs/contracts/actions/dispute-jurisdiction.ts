import { z } from 'zod';
import { defineAction } from '../declare';
import { attachments, date, line, text } from '../fields';
import { refuseDisputing } from '../refusals/jurisdiction';

/** 管辖争议: settled with the other authority within seven working days, or reported to the common superior. */
export const disputeJurisdiction = defineAction({
  name: 'dispute-jurisdiction',
  title: '登记管辖争议',
  legalBasis: '行政处罚法 第二十五条；市场监督管理行政处罚程序规定 第十三条',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  futile: (state) => refuseDisputing(state) !== undefined,
  form: () =>
    z.strictObject({
      with: line('对方机关', 200),
      arisenOn: date('发生争议之日').describe('自这一天起七个工作日内协商解决，协商不成的报请共同的上一级机关指定管辖'),
      facts: text('争议的事由').describe('写明双方各自主张管辖的依据'),
      attachments: attachments('往来函件'),
    }),
});
