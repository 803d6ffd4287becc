import { clockOf, type Period } from '#law';
import { z } from 'zod';
import { defineAction } from '../declare';
import { period, text } from '../fields';

export const requestExtension = defineAction({
  name: 'request-extension',
  title: '申请延期',
  legalBasis: '实施方案 二（二）',
  by: ['officer', 'head'],
  partyMay: 'byForm',
  partyAtMost: 10,
  when: 'awaited',
  whyNot: ({ clocks }) =>
    clocks.some((c) => c.id === 'correction' && c.status === 'expired')
      ? { code: 'EXTENSION_AFTER_EXPIRY' }
      : undefined,
  futile: ({ item, clocks, tasks }) => {
    const correction = clockOf(clocks, { clock: 'correction' });
    const { times = 0 } = correction?.rule.extension ?? {};
    const asked = tasks.some((t) => t.kind === 'approveExtension' && t.state === 'open');
    return item.onTheSpot || asked || (correction !== undefined && correction.extensions.length >= times);
  },
  partyHears: true,
  effect: (state, { by }, at) => {
    state.extension = { by: by as Period, requestedAt: at };
  },
  form: () => z.strictObject({ by: period('延长时间'), reason: text('理由') }),
});
