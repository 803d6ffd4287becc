import { z } from 'zod';
import { defineAction } from '../declare';
import { text } from '../fields';

/** 收回: an order that has not reached the party binds nobody, and may be made anew. */
export const recallOrder = defineAction({
  name: 'recall-order',
  title: '收回未送达的责令改正',
  legalBasis: '行政处罚法 第二十八条第一款',
  by: ['officer', 'head'],
  when: 'awaited',
  consequence: '已制作的责令改正通知书作废，送达任务撤回，须重新责令改正。',
  form: () => z.strictObject({ reason: text('理由') }),
});
