import { addDays, dateOf, startOfDay, weekday } from '#law';

const HOUR = 3_600_000;
const OPEN = 8.5 * HOUR;
const CLOSE = 17.5 * HOUR;

/**
 * When a message made at `instant` may show: at once from Monday to Friday 08:30–17:30 in Shanghai, else at the next
 * opening. Statutory holidays count as ordinary weekdays here: a message shown on one wakes nobody, because it waits in
 * the system until it is read.
 */
export function nextOfficeInstant(instant: string): string {
  const today = dateOf(instant);
  const time = Date.parse(instant) - Date.parse(startOfDay(today));
  if (isWeekday(today) && time >= OPEN && time < CLOSE) return instant;
  let day = time < OPEN ? today : addDays(today, 1);
  while (!isWeekday(day)) day = addDays(day, 1);
  return new Date(Date.parse(startOfDay(day)) + OPEN).toISOString();
}

const isWeekday = (date: string) => weekday(date) % 6 !== 0;
