import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';
import { refuseAdopting } from '../refusals/item-version';

/** 从旧兼从轻: a milder version in force since the act. The version itself is added by whoever knows the lists. */
export const adoptVersion = defineAction({
  name: 'adopt-version',
  title: '适用较轻的新规定',
  legalBasis: '行政处罚法 第三十七条',
  by: ['officer', 'head'],
  when: 'always',
  futile: (state) => refuseAdopting(state) !== undefined,
  form: () =>
    z.strictObject({
      reason: text('理由').describe('写明行为发生后规定有何变化、新规定为何较轻；由提出人以外的负责人决定'),
    }),
});
