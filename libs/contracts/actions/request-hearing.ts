import { z } from 'zod';
import { defineAction } from '../declare';
import { attachments, text } from '../fields';

/** 要求听证: from its page, or said to an officer who records it. */
export const requestHearing = defineAction({
  name: 'request-hearing',
  title: '要求听证',
  legalBasis: '行政处罚法 第六十三条、第六十四条第一项',
  by: ['officer', 'head'],
  partyMay: 'byForm',
  partyAtMost: 10,
  when: 'awaited',
  despiteSuspension: true,
  whyNot: ({ clocks }) =>
    clocks.some((c) => c.id === 'hearingRequest' && (c.status === 'expired' || c.status === 'met'))
      ? { code: 'HEARING_LAPSED' }
      : undefined,
  partyHears: true,
  form: () => z.strictObject({ statement: text('要求听证的事项和理由', 5000), attachments: attachments('证明材料') }),
});
