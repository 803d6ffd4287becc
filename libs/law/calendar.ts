import { weekday } from './dates';
import type { Calendar, IsoDate } from './types';

/** The calendar does not say whether a day is worked: nobody guesses. */
export class CalendarCoverageError extends Error {
  readonly code = 'CALENDAR_NOT_COVERED';
  constructor(
    readonly date: IsoDate,
    calendar: Calendar,
  ) {
    super(
      isBefore(calendar, date)
        ? `${date.slice(0, 4)} 年放假安排没有录入，现有日历自 ${beginning(calendar)} 起。`
        : `${date.slice(0, 4)} 年放假安排尚未公布或录入，现有日历截至 ${horizon(calendar)}。`,
    );
  }
}

/** Whether a version comes before another or is it: the number after the point counts publications. */
export const notNewer = (version: string, than: string): boolean => publications(version) <= publications(than);

const publications = (version: string) => Number(/\.(\d+)$/.exec(version)?.[1]);

/** The last day the calendar covers. */
export const horizon = (calendar: Calendar): IsoDate => `${calendar.years.at(-1)?.year ?? 0}-12-31`;

/** The first day the calendar covers. */
export const beginning = (calendar: Calendar): IsoDate => `${calendar.years[0]?.year ?? 0}-01-01`;

/** Whether a day lies before the calendar: nothing will be published for it any more, unlike for one past the horizon. */
export const isBefore = (calendar: Calendar, date: IsoDate): boolean =>
  calendar.years.length > 0 && date < beginning(calendar);

export const covers = (calendar: Calendar, date: IsoDate): boolean => yearOf(calendar, date) !== undefined;

/** Errors: `CalendarCoverageError` outside the published years. */
export function isWorkingDay(calendar: Calendar, date: IsoDate): boolean {
  const year = yearOf(calendar, date);
  if (!year) throw new CalendarCoverageError(date, calendar);
  if (year.workDays.includes(date)) return true;
  if (year.offDays.includes(date)) return false;
  return !isWeekend(date);
}

/** Why the day is what it is, where that is not plain: 法定节假日, 星期六, 调休上班. */
export function dayNote(calendar: Calendar, date: IsoDate): string | undefined {
  const year = yearOf(calendar, date);
  if (year?.workDays.includes(date)) return '调休上班';
  if (year?.offDays.includes(date)) return '法定节假日放假';
  return isWeekend(date) ? '周末' : undefined;
}

export const isMadeUp = (calendar: Calendar, date: IsoDate): boolean =>
  yearOf(calendar, date)?.workDays.includes(date) ?? false;

const isWeekend = (date: IsoDate) => weekday(date) % 6 === 0;
const yearOf = (calendar: Calendar, date: IsoDate) => calendar.years.find((y) => date.startsWith(`${y.year}-`));
