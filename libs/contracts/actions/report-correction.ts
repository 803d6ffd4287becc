import { z } from 'zod';
import { defineAction } from '../declare';
import { attachments, text } from '../fields';

export const reportCorrection = defineAction({
  name: 'report-correction',
  title: '报告改正',
  legalBasis: '实施方案 二（二）',
  by: ['officer', 'head'],
  partyMay: 'byForm',
  partyAtMost: 30,
  when: 'awaited',
  partyHears: true,
  form: () => z.strictObject({ statement: text('改正情况'), attachments: attachments('改正后的照片') }),
});
