import { z } from 'zod';
import { defineAction } from '../declare';
import { date, text } from '../fields';

/** 督办: the head answers for the case by a day. It holds up nothing; the case takes its course. */
export const supervise = defineAction({
  name: 'supervise',
  title: '督办',
  legalBasis: '行政处罚法 第七十五条第一款；实施方案 三（三）',
  by: ['supervisor', 'manager'],
  when: 'always',
  despiteSuspension: true,
  effect: (state, _data, at, { id, name }) => {
    (state.supervisions ??= []).push({ by: { id, name }, at });
  },
  form: () => z.strictObject({ reason: text('督办事由'), dueOn: date('说明期限') }),
});
