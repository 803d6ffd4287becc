import { z } from 'zod';
import { defineTask } from '../declare';
import { choice, text } from '../fields';

export const approveExtension = defineTask({
  kind: 'approveExtension',
  title: '延期审批',
  legalBasis: '实施方案 二（二）',
  candidate: 'head',
  effect: (state, { decision }) => {
    if (state.extension) state.extension.decision = decision as 'approve' | 'refuse';
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意延期', refuse: '不同意延期' }),
      reason: text('理由'),
    }),
});
