import { z } from 'zod';
import { defineAction } from '../declare';
import { choice, text } from '../fields';
import { measureBasis } from '../measures';
import { askMeasure, refuseMeasuring } from '../refusals/measures';
import { HOW_TAKEN, taking, things, URGENT } from './measure-forms';

/** 先行登记保存: evidence that may be lost, or hard to get later, is kept where it is. */
export const preserveEvidence = defineAction({
  name: 'preserve-evidence',
  title: '先行登记保存',
  legalBasis: measureBasis({ kind: 'preservation' }),
  by: ['officer'],
  when: 'always',
  despiteSuspension: true,
  futile: (state) => refuseMeasuring(state, 'preservation') !== undefined,
  effect: (state, data, at, by) => askMeasure(state, 'preservation', data, at, by),
  form: () =>
    z.strictObject({
      how: choice('怎样采取', HOW_TAKEN).describe('当场采取的，二十四小时内由负责人补办批准，当时不计入'),
      things: things(),
      reason: text('理由').describe('写明证据为什么可能灭失或者以后难以取得；当场采取的，写明紧急情况'),
      ...taking(URGENT),
    }),
});
