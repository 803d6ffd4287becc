import { movedBy, nameOf, sheetOf, turned } from './days';

describe('the schedule’s days', () => {
  it('a month is told in whole weeks from Monday', () => {
    expect(sheetOf('month', '2026-11-28')).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(sheetOf('month', '2027-02-10')).toEqual({ from: '2027-02-01', to: '2027-02-28' });
    expect(sheetOf('week', '2026-11-29')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  });

  it('turns by week and by month, to the last day where a month is shorter', () => {
    expect(turned('week', '2026-11-28', -1)).toBe('2026-11-21');
    expect(turned('month', '2026-12-31', 1)).toBe('2027-01-31');
    expect(turned('month', '2027-01-31', 1)).toBe('2027-02-28');
  });

  it('moves as keys do in a calendar', () => {
    const from = '2026-11-28';
    expect(['ArrowDown', 'ArrowLeft', 'Home', 'End', 'PageDown'].map((key) => movedBy(key, from))).toEqual([
      '2026-12-05',
      '2026-11-27',
      '2026-11-23',
      '2026-11-29',
      '2026-12-28',
    ]);
    expect(movedBy('a', from)).toBeUndefined();
  });

  it('is named in words', () => {
    expect(nameOf('month', '2026-11-28')).toBe('2026年11月');
    expect(nameOf('week', '2026-11-30')).toBe('2026年11月30日至12月6日');
  });
});
