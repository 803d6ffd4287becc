import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { attachments, choice, identifier, line, text } from '../fields';
import { decidedByWords, DECIDERS, RANKS, RECUSAL_GROUNDS, RECUSAL_ORIGINS } from '../recusals';
import { decideRecused, recusalOf } from '../refusals/recusal';

const collective = { when: { decidedBy: ['collective'] }, must: true };

/** Until it is decided nothing of the investigation stops. */
export const decideRecusal = defineTask({
  kind: 'decideRecusal',
  title: '回避决定',
  legalBasis: '行政处罚法 第四十三条第三款；市场监督管理行政处罚程序规定 第四条',
  candidate: 'head',
  standing: true,
  effect: (state, answer, task) => decideRecused(state, answer as unknown as Parameters<typeof decideRecused>[1], task),
  context: {
    who: fact.text('要求回避的人员', (state, { subject }) => {
      const asked = recusalOf(state, subject);
      return asked && `${asked.name}（${RANKS[asked.rank]}）`;
    }),
    origin: fact.text('由谁提出', (state, { subject }) => {
      const asked = recusalOf(state, subject);
      return asked && RECUSAL_ORIGINS[asked.origin];
    }),
    ground: fact.text('情形', (state, { subject }) => {
      const asked = recusalOf(state, subject);
      return asked && RECUSAL_GROUNDS[asked.ground];
    }),
    reason: fact.text('理由', (state, { subject }) => recusalOf(state, subject)?.reason),
    by: fact.text('由谁决定', (state, { subject }) => {
      const asked = recusalOf(state, subject);
      return asked && `${decidedByWords(asked.rank)}；决定作出之前，不停止调查`;
    }),
    officers: fact.lines('承办人', ({ officers }) => officers.map((o) => `${o.name}（${o.certificateNo}）`)),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('决定', { withdraw: '应当回避', refuse: '不需要回避' }),
      decidedBy: choice('由谁决定', DECIDERS),
      participants: z
        .array(line('姓名', 60))
        .max(20)
        .optional()
        .meta({ title: '参加讨论的负责人', ...collective }),
      attachments: attachments('讨论记录').meta(collective),
      replacement: z
        .array(identifier('执法人员'))
        .max(3)
        .optional()
        .meta({ title: '接替的执法人员', widget: 'officers', when: { decision: ['withdraw'] } })
        .describe('承办人回避的，必须保有两名以上执法人员'),
      reason: text('理由'),
    }),
});
