import { z } from 'zod';
import { defineAction } from '../declare';
import { choice, text } from '../fields';
import { measureBasis } from '../measures';
import { askMeasure, refuseMeasuring } from '../refusals/measures';
import { HOW_TAKEN, taking, things, URGENT } from './measure-forms';

/** 查封、扣押: by the law that allows it, of what belongs to the case and nothing else. */
export const seizeThings = defineAction({
  name: 'seize-things',
  title: '查封、扣押',
  legalBasis: measureBasis({ kind: 'sealing' }),
  by: ['officer'],
  when: 'always',
  despiteSuspension: true,
  futile: (state) => refuseMeasuring(state, 'sealing') !== undefined,
  effect: (state, data, at, by) => askMeasure(state, String(data['kind']) as 'sealing', data, at, by),
  form: () =>
    z.strictObject({
      kind: choice('措施', { sealing: '查封', detention: '扣押' }),
      how: choice('怎样采取', HOW_TAKEN).describe('当场采取的，二十四小时内由负责人补办批准，当时不计入'),
      basis: text('依据', 500).describe('授权采取查封、扣押的法律、法规条款'),
      things: things(),
      reason: text('理由').describe(
        '违法行为情节显著轻微或者没有明显社会危害的，可以不采取；采用非强制手段可以达到目的的，不得采取（行政强制法 第五条、第十六条）',
      ),
      ...taking(URGENT),
    }),
});
