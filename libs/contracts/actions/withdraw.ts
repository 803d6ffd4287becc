import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

export const withdraw = defineAction({
  name: 'withdraw',
  title: '撤销登记',
  legalBasis: '行政处罚法 第五十四条',
  by: ['head'],
  when: 'always',
  form: () => z.strictObject({ reason: text('理由') }),
});
