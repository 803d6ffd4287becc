import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const refuseCorrection = defineAction({
  name: 'refuse-correction',
  title: '拒绝改正',
  legalBasis: '实施方案 二（四）',
  by: ['officer', 'head'],
  partyMay: 'byForm',
  partyAtMost: 5,
  when: 'awaited',
  partyHears: true,
  form: () => z.strictObject({ statement: text('当事人表示') }),
});
