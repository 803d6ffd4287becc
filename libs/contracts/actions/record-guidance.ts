import { z } from 'zod';
import { defineAction } from '../declare';
import { attachments, text } from '../fields';

export const recordGuidance = defineAction({
  name: 'record-guidance',
  title: '记录辅导',
  legalBasis: '实施方案 二（二）、二（三）',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  effect: (state) => {
    state.guidance += 1;
  },
  form: () => z.strictObject({ content: text('辅导内容'), attachments: attachments() }),
});
