const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Asia/Shanghai has been UTC+8 without daylight saving since 1991. */
const SHANGHAI = 8 * HOUR;
const OPEN = 8.5 * HOUR;
const CLOSE = 17.5 * HOUR;

/**
 * When a message made at `instant` may show: at once from Monday to Friday 08:30–17:30 in Shanghai, else at the next
 * opening. Statutory holidays count as ordinary weekdays here: a message shown on one wakes nobody, because it waits in
 * the system until it is read.
 */
export function nextOfficeInstant(instant: string): string {
  const local = Date.parse(instant) + SHANGHAI;
  const midnight = Math.floor(local / DAY) * DAY;
  const time = local - midnight;
  if (isWeekday(midnight) && time >= OPEN && time < CLOSE) return instant;
  let day = time < OPEN ? midnight : midnight + DAY;
  while (!isWeekday(day)) day += DAY;
  return new Date(day + OPEN - SHANGHAI).toISOString();
}

/** 1970-01-01 was a Thursday. */
const isWeekday = (midnight: number) => ![2, 3].includes((midnight / DAY) % 7);
