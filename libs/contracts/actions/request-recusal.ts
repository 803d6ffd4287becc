import { z } from 'zod';
import { defineAction } from '../declare';
import { attachments, choice, line, text } from '../fields';
import { RANKS, RECUSAL_GROUNDS, RECUSAL_ORIGINS } from '../recusals';
import { askRecusal, refuseRecusal } from '../refusals/recusal';

/** 回避: asked for by the party, by whom it concerns, or by whoever finds it. The investigation goes on until it is decided. */
export const requestRecusal = defineAction({
  name: 'request-recusal',
  title: '申请回避',
  legalBasis: '行政处罚法 第四十三条；市场监督管理行政处罚程序规定 第四条',
  by: ['officer', 'legal', 'head'],
  partyMay: 'byForm',
  partyAtMost: 10,
  when: 'always',
  despiteSuspension: true,
  futile: (state) => refuseRecusal(state) !== undefined,
  effect: (state, data, at, by) => askRecusal(state, data as unknown as Parameters<typeof askRecusal>[1], at, by),
  form: () =>
    z.strictObject({
      against: line('要求回避的人员', 60),
      rank: choice('该人员是', RANKS).default('other').describe('决定由谁决定其回避'),
      origin: choice('由谁提出', RECUSAL_ORIGINS).optional().meta({ must: true }),
      ground: choice('情形', RECUSAL_GROUNDS),
      statement: text('理由'),
      attachments: attachments('证明材料'),
    }),
});
