import { addDays, type Calendar, covers, dateOf, type IsoDate, isWorkingDay, startOfDay, weekday } from '#law';

const HOUR = 3_600_000;
const OPEN = 8.5 * HOUR;
const CLOSE = 17.5 * HOUR;
const REMINDERS = 9 * HOUR;

/**
 * When a message made at `instant` may show: at once on a working day 08:30–17:30 in Shanghai, else at the next opening.
 * Past the published calendar, or without one, Monday to Friday are taken for working days: a message needs a time.
 */
export function nextOfficeInstant(instant: string, calendar?: Calendar): string {
  const works = (date: string) =>
    calendar && covers(calendar, date) ? isWorkingDay(calendar, date) : weekday(date) % 6 !== 0;
  const today = dateOf(instant);
  const time = Date.parse(instant) - Date.parse(startOfDay(today));
  if (works(today) && time >= OPEN && time < CLOSE) return instant;
  let day = time < OPEN ? today : addDays(today, 1);
  while (!works(day)) day = addDays(day, 1);
  return new Date(Date.parse(startOfDay(day)) + OPEN).toISOString();
}

/** When what falls due is reminded of, on the day the rule names; ms. */
export const reminderTime = (day: IsoDate): number => Date.parse(startOfDay(day)) + REMINDERS;
