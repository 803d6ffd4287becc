import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { clockOf } from '#law';
import { latest } from '../latest';
import { issueCorrectionOrder } from './issue-correction-order';
import { choice, hash, line, text } from '../fields';

export const signCommitment = defineTask({
  kind: 'signCommitment',
  title: '告知承诺',
  legalBasis: '实施方案 二（三）',
  candidate: 'officer',
  partyMay: true,
  prefill: ({ party }) => ({ signedBy: party.representative ?? party.name }),
  context: {
    requirements: fact.lines('改正要求', (state) => latest(state, issueCorrectionOrder)?.requirements),
    dueOn: fact.day('改正期限至', ({ clocks }) => clockOf(clocks, { clock: 'correction' })?.dueOn),
    order: fact.answer('责令改正', 'issueCorrectionOrder'),
    education: fact.answer('教育', 'educate'),
  },
  form: () =>
    z.strictObject({
      decision: choice('当事人意见', { signed: '签署承诺', declined: '不签署' }),
      signedBy: line('签署人', 100),
      note: text('备注', 500).optional(),
      // What a party signs from its own page: the text as shown, and the drawn signature, by their hashes.
      signature: z
        .strictObject({
          text: text('承诺书全文', 5000),
          textHash: hash('全文哈希有误，请重新签署。'),
          image: hash('签名图像有误，请重新签名。'),
        })
        .optional()
        .meta({ title: '电子签名', widget: 'signature' }),
    }),
});
