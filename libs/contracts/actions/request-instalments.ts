import { z } from 'zod';
import { since } from '../case';
import { defineAction } from '../declare';
import { attachments, text } from '../fields';
import { finedFen, owedFen } from '../reckoning';
import { refuseBeforeOwed } from '../refusals/instalments';

/** 申请暂缓、分期缴纳: from its page, or said to an officer who records it. */
export const requestInstalments = defineAction({
  name: 'request-instalments',
  title: '申请暂缓、分期缴纳',
  legalBasis: '行政处罚法 第六十六条第二款',
  by: ['officer', 'head'],
  partyMay: 'byForm',
  partyAtMost: 10,
  when: 'awaited',
  despiteSuspension: true,
  whyNot: refuseBeforeOwed,
  futile: (state) =>
    !since(state, 3) ||
    finedFen(state) === 0 ||
    owedFen(state) === 0 ||
    state.tasks.some((t) => t.kind === 'approveInstalments' && t.state === 'open'),
  partyHears: true,
  form: () =>
    z.strictObject({
      statement: text('经济困难的情况和申请的安排', 5000).describe(
        '写明有何困难，希望延至哪一天，或者分几期、每期何时缴纳多少',
      ),
      attachments: attachments('证明材料'),
    }),
});
