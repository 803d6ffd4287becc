import { z } from 'zod';
import { defineAction } from '../declare';
import { line } from '../fields';

/** 法治学习: the party's own, from its page. It is recorded, and never a condition of leniency. */
export const completeStudy = defineAction({
  name: 'complete-study',
  title: '完成法治学习',
  legalBasis: '实施方案 二（三）',
  by: [],
  partyMay: 'byCourse',
  partyAtMost: 3,
  when: 'always',
  partyHears: true,
  form: () => z.strictObject({ course: line('课程', 60), correct: z.int().min(0), of: z.int().min(1) }),
});
