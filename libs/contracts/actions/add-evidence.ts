import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const addEvidence = defineAction({
  name: 'add-evidence',
  title: '补充证据',
  legalBasis: '行政处罚法 第四十六条、第四十七条',
  by: ['officer', 'head'],
  when: 'always',
  form: () =>
    z.strictObject({
      title: text('证据名称', 200),
      kind: z
        .enum(['documentary', 'physical', 'audiovisual', 'electronic', 'testimony', 'statement', 'expert', 'record'])
        .meta({ title: '证据种类' }),
      description: text('说明'),
    }),
});
