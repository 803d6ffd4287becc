import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { OUTCOMES } from '../stages';
import { text } from '../fields';

export const fileDossier = defineTask({
  kind: 'fileDossier',
  title: '立卷',
  legalBasis: '实施方案 二（三）一案一卷；档案法 第三十七条',
  candidate: 'archivist',
  context: {
    outcome: fact.choice('处理结果', OUTCOMES, ({ outcome }) => outcome),
  },
  form: () =>
    z.strictObject({
      note: text('备考说明', 1000),
    }),
});
