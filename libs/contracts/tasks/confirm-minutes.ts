import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { amendMinutes, askedOf, numberIn } from '../minutes';

/** Each officer for himself, by his own account: nobody confirms for another. */
export const confirmMinutes = defineTask({
  kind: 'confirmMinutes',
  title: '确认笔录',
  legalBasis: '行政处罚法 第四十二条第一款；市场监督管理行政处罚程序规定 第二十八条、第二十九条',
  candidate: 'officer',
  standing: true,
  effect: (state, { decision, reason }, { kind, subject }) => {
    const by = askedOf({ kind, ...(subject === undefined ? {} : { subject }) })!;
    amendMinutes(state, numberIn(subject), (m) =>
      decision === 'confirm'
        ? { ...m, confirmedBy: [...m.confirmedBy, by] }
        : { ...m, objections: [...m.objections, { by, reason: String(reason) }] },
    );
  },
  context: { minutes: fact.minutes('笔录') },
  form: () =>
    z.strictObject({
      decision: choice('确认', { confirm: '与我在场所见所闻一致，确认', object: '有异议，不确认' }),
      reason: text('异议', 1000)
        .optional()
        .describe('写明与事实不符之处；由执法人员另作一份笔录更正，原笔录保留')
        .meta({ when: { decision: ['object'] }, must: true }),
    }),
});
