import { lastLook, perDayFine } from './per-day';

describe('按日连续处罚', () => {
  it.each([
    // Served on 1 September: the 2nd to the 16th are fifteen days; 20,000 yuan each are 300,000.
    [2_000_000, '2026-09-01', '2026-09-16', 15, 30_000_000],
    // Served on 28 September, over the holiday: 29 and 30 September, 1 to 8 October are ten days; days off count.
    [1_000_000, '2026-09-28', '2026-10-08', 10, 10_000_000],
    // The next day: one.
    [5_000_000, '2026-11-30', '2026-12-01', 1, 5_000_000],
    // Thirty days, the longest: 50,000 yuan each are 1,500,000.
    [5_000_000, '2026-09-01', '2026-10-01', 30, 150_000_000],
  ])('%i fen, the order served on %s, found on %s: %i days, %i fen', (daily, served, found, days, fen) => {
    expect(perDayFine(daily, served, found)).toEqual({ days, fen });
  });

  it('is looked at within thirty days of service', () => expect(lastLook('2026-09-01')).toBe('2026-10-01'));
});
