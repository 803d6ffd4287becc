import { z } from 'zod';
import { defineTask } from '../declare';
import { choice, text } from '../fields';

export const signOffScreening = defineTask({
  kind: 'signOffScreening',
  title: '核查签批',
  legalBasis: '实施方案 二（四）',
  candidate: 'head',
  form: () =>
    z.strictObject({
      decision: choice('签批意见', { approve: '同意适用柔性执法', refuse: '不同意' }),
      reason: text('理由'),
    }),
});
