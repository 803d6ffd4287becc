import { type Calendar, type CalendarYear, dateOf, fromEpochDay, epochDay, weekday } from '#law';

/** Days of a month, both ends included. */
const days = (year: number, month: number, first: number, last: number) => {
  const day = (n: number) => `${year}-${String(month).padStart(2, '0')}-${String(n).padStart(2, '0')}`;
  return Array.from({ length: last - first + 1 }, (_, i) => day(first + i));
};

/** A year as plausible as a published one, and nobody's notice: tests run in years whose notice does not exist yet. */
export const exampleYear = (year: number): CalendarYear => ({
  year,
  source: '测试数据，非放假通知',
  offDays: [
    ...days(year, 1, 1, 3),
    ...days(year, 2, 10, 16),
    ...days(year, 4, 4, 6),
    ...days(year, 5, 1, 5),
    ...days(year, 6, 19, 19),
    ...days(year, 9, 25, 25),
    ...days(year, 10, 1, 7),
  ],
  // The Saturday after the long holiday is made up.
  workDays: days(year, 10, 8, 14).filter((d) => weekday(d) === 6),
});

/** The calendar of these years, as its publication of this number. */
export const calendarOf = (from: number, to: number, publication = 1): Calendar => ({
  version: `CN-${to}.${publication}`,
  years: Array.from({ length: to - from + 1 }, (_, i) => exampleYear(from + i)),
});

export const yearOf = (now: Date): number => Number(dateOf(now.toISOString()).slice(0, 4));

/** What stands in the tables around an instant: the years before it, its own and the next. */
export const calendarAround = (now: Date): Calendar => calendarOf(yearOf(now) - 3, yearOf(now) + 1);

/** The Beijing date so many days before an instant. */
export const daysBefore = (now: Date, n: number): string => fromEpochDay(epochDay(dateOf(now.toISOString())) - n);
