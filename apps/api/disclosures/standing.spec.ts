import { alarmOf } from './standing';

describe(alarmOf.name, () => {
  it.each([
    ['none', { alteration: null, mustWithdraw: null }, null],
    ['none', { alteration: 'changed:2026-10-01', mustWithdraw: null }, 'changed:2026-10-01'],
    ['raised', { alteration: null, mustWithdraw: null }, 'annulled:2026-10-01'],
    ['raised', { alteration: null, mustWithdraw: 'annulled' }, 'annulled:2026-10-01'],
    ['raised', { alteration: 'changed:2026-10-01', mustWithdraw: null }, 'annulled:2026-11-01'],
    ['over', { alteration: null, mustWithdraw: 'annulled' }, null],
    ['over', { alteration: 'changed:2026-10-01', mustWithdraw: 'annulled' }, 'changed:2026-10-01'],
  ] as const)('%s: published %j, the record tells %s', (alarm, row, altered) =>
    expect(alarmOf(row, altered)).toBe(alarm),
  );
});
