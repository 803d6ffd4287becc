import { addDays } from '#law';
import { covers, LONGEST_DAYS, spanFault } from './grace-rules';

const today = '2026-11-29';

describe('a period of grace', () => {
  it.each([
    [today, today, true],
    [addDays(today, -100), addDays(today, 100), true],
    [today, addDays(today, LONGEST_DAYS - 1), true],
    [today, addDays(today, LONGEST_DAYS), false],
    [addDays(today, 1), today, false],
    [addDays(today, -10), addDays(today, -1), false],
  ])('may be set from %s to %s: %s', (fromOn, toOn, right) => {
    expect(spanFault({ fromOn, toOn }, today) === undefined).toBe(right);
  });

  it('covers both its ends, and ended early the day it was ended on', () => {
    const span = { fromOn: '2026-01-01', toOn: '2026-12-31', endedOn: null as string | null };
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2027-01-01'];
    expect(days.map((d) => covers(span, d))).toEqual([false, true, true, true, true, false]);
    expect(days.map((d) => covers({ ...span, endedOn: '2026-06-30' }, d))).toEqual([
      ...[false, true, true],
      ...[false, false, false],
    ]);
  });
});
