import { seedCalendar } from './data';
import { daysLeft } from './days-left';

describe('days left', () => {
  const left = (dueOn: string, unit: 'workingDay' | 'calendarDay', today: string) =>
    daysLeft(seedCalendar, dueOn, unit, today);

  it('counts working days over a weekend', () => expect(left('2026-11-30', 'workingDay', '2026-11-26')).toBe(2));
  it('counts calendar days as they come', () => expect(left('2026-11-30', 'calendarDay', '2026-11-26')).toBe(4));
  it('is nought on the last day', () => expect(left('2026-11-26', 'workingDay', '2026-11-26')).toBe(0));
  it('is negative once the day has passed', () => expect(left('2026-11-26', 'workingDay', '2026-11-30')).toBe(-2));
  it('stays nought over a weekend after a Friday', () =>
    expect(left('2026-11-27', 'workingDay', '2026-11-29')).toBe(0));
  it('does not guess past the calendar', () => expect(left('2027-01-20', 'workingDay', '2026-12-30')).toBeUndefined());
});
