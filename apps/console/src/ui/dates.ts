import { dateOf, SHANGHAI_OFFSET, wallClock, weekday as weekdayOf } from '../../../../libs/law/dates';
import { UNIT_NAMES } from './words';

export { dateOf };
/** Today in Shanghai. */
export const today = (): string => dateOf(new Date().toISOString());

/** Dates as Chinese officials write them, in Beijing time. */

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const two = (n: number) => String(n).padStart(2, '0');

/** `2026-11-30` → 周一 */
export const weekday = (date: string): string => `周${WEEKDAYS[weekdayOf(date)]}`;

/** `2026-11-30` → 2026年11月30日（周一）, as it stands in papers and on whatever is kept. */
export function fullDay(date: string): string {
  const d = new Date(`${date}T00:00:00Z`);
  return `${d.getUTCFullYear()}年${d.getUTCMonth() + 1}月${d.getUTCDate()}日（${weekday(date)}）`;
}

/** An instant to the minute, with its year: 2026年11月23日 10:05. */
export function fullMoment(instant: string): string {
  const d = wallClock(instant);
  return `${d.getUTCFullYear()}年${d.getUTCMonth() + 1}月${d.getUTCDate()}日 ${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`;
}

/** On a screen of today the year that is goes without saying; another is named. */
const withoutThisYear = (text: string): string => {
  const year = `${today().slice(0, 4)}年`;
  return text.startsWith(year) ? text.slice(year.length) : text;
};

/** `2026-11-30` → 11月30日（周一） */
export const day = (date: string): string => withoutThisYear(fullDay(date));

/** An instant to the minute: 11月23日 10:05. */
export const moment = (instant: string): string => withoutThisYear(fullMoment(instant));

/** A deadline: to the day with 24时, or to the minute for short periods. */
export function deadline(dueOn: string, dueAt: string, unit?: string | null): string {
  return unit === 'minute' || unit === 'hour' ? moment(dueAt) : `${day(dueOn)}24时`;
}

export const periodText = (p: { amount: number; unit: string }): string => `${p.amount}${UNIT_NAMES[p.unit] ?? p.unit}`;

/** A local input's value (`YYYY-MM-DDTHH:mm`, Beijing time) as an instant, and back. */
export const toInstant = (local: string): string => `${local.length === 16 ? `${local}:00` : local}${SHANGHAI_OFFSET}`;
export const toLocal = (instant: string): string => wallClock(instant).toISOString().slice(0, 16);

export function lasted(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} 分钟`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} 小时` : `${Math.round(hours / 24)} 日`;
}

/** True for a whole day, `YYYY-MM-DD`. */
export const isDay = (value: string) => readDate(value, false) === value;

/** What was typed as a date, in the ways people write one; undefined while it is none. */
export function readDate(text: string, withTime: boolean): string | undefined {
  const parted = text.trim().replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, '$1-$2-$3');
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]*(\d{1,2})[:：时](\d{1,2})分?)?$/.exec(parted);
  if (!parts || (withTime && parts[4] === undefined)) return undefined;
  const [year, month, date, hour, minute] = parts.slice(1).map((p) => (p ?? '0').padStart(2, '0')) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const day = `${year}-${month}-${date}`;
  const real = new Date(`${day}T${hour}:${minute}Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day) return undefined;
  return withTime ? `${day}T${hour}:${minute}` : day;
}
