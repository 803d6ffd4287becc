import { CalendarCoverageError, isWorkingDay } from './calendar';
import { addDays, epochDay } from './dates';
import type { Calendar, IsoDate, Unit } from './types';

/**
 * Days from `today` to a last day, signed: 0 on the day itself, negative once it has passed. Working days for a period
 * of working days, calendar days otherwise; undefined where the calendar does not reach.
 */
export function daysLeft(calendar: Calendar, dueOn: IsoDate, unit: Unit, today: IsoDate): number | undefined {
  const calendarDays = epochDay(dueOn) - epochDay(today);
  if (unit !== 'workingDay') return calendarDays;
  const [from, to, sign] = calendarDays >= 0 ? ([today, dueOn, 1] as const) : ([dueOn, today, -1] as const);
  try {
    let days = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) days += 1;
    return days === 0 ? 0 : sign * days;
  } catch (error) {
    if (error instanceof CalendarCoverageError) return undefined;
    throw error;
  }
}
