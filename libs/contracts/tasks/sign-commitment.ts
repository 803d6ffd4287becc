import { z } from 'zod';
import { defineTask } from '../declare';
import { text } from '../fields';

export const signCommitment = defineTask({
  kind: 'signCommitment',
  title: '告知承诺',
  legalBasis: '实施方案 二（三）',
  candidate: 'officer',
  partyMay: true,
  form: () =>
    z.strictObject({
      decision: z.enum(['signed', 'declined']).meta({ title: '当事人意见' }),
      signedBy: text('签署人', 100),
      note: text('备注', 500).optional(),
    }),
});
