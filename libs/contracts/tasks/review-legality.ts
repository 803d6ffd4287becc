import { z } from 'zod';
import { defineTask } from '../declare';
import { choice, text } from '../fields';

export const reviewLegality = defineTask({
  kind: 'reviewLegality',
  title: '法制审核',
  legalBasis: '行政处罚法 第五十八条',
  candidate: 'legal',
  form: () =>
    z.strictObject({
      opinion: choice('审核意见', { agree: '同意', return: '退回补充' }),
      comment: text('审核说明'),
    }),
});
