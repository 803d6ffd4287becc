import type { IsoDate, IsoInstant } from './types';

/** Asia/Shanghai has been UTC+8 without daylight saving since 1991: the one place that says so. */
const SHANGHAI_MS = 8 * 3_600_000;
/** As it ends a written instant. */
export const SHANGHAI_OFFSET = '+08:00';
const DAY_MS = 86_400_000;
const WEEKDAYS = '日一二三四五六';

/** Days since 1970-01-01. Loops over days use it; `Date.UTC` reads no clock. */
export const epochDay = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
export const fromEpochDay = (day: number): IsoDate => dayOfMs(day * DAY_MS);

/** The wall clock in Shanghai, as if it were UTC. */
export const wallClock = (instant: IsoInstant): Date => new Date(Date.parse(instant) + SHANGHAI_MS);

/** The Shanghai day an instant falls on. */
export const dateOf = (instant: IsoInstant): IsoDate => dayOfMs(wallClock(instant).getTime());

/** 00:00 Shanghai of the day, as an instant. */
export const startOfDay = (date: IsoDate): IsoInstant => new Date(epochDay(date) * DAY_MS - SHANGHAI_MS).toISOString();

/** 24:00 Shanghai: the instant after the day's last moment. */
export const endOfDay = (date: IsoDate): IsoInstant => startOfDay(addDays(date, 1));

/** Within the month by its number alone: counts go day by day, and every global name is dear in a workflow's context. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const day = +date.slice(8) + days;
  if (day >= 1 && day <= 28 && date >= '1000') return `${date.slice(0, 8)}${day < 10 ? '0' : ''}${day}`;
  return fromEpochDay(epochDay(date) + days);
}

/** The corresponding day, else the month's last. @source 民法典 第二百零二条 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOfMs(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
}

/** Errors: `RangeError` where the year has no four digits: what is longer is no date anybody reads, nor sorts as one. */
function dayOfMs(ms: number): IsoDate {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) throw new RangeError('日期超出可以计算的范围（公元1000年至9999年）。');
  return date.toISOString().slice(0, 10);
}

/** 0 Sunday … 6 Saturday. */
export const weekday = (date: IsoDate): number => (((epochDay(date) + 4) % 7) + 7) % 7;

/** 2026年11月30日（周一）: a day that stands in a sentence or a paper has its year. */
export const formatDay = (date: IsoDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日（周${WEEKDAYS[weekday(date)]}）`;

/** Days in a row, each year said once: 2026年10月1日（周四）、10月2日（周五）. */
export const formatDays = (days: readonly IsoDate[]): string =>
  days
    .map((day, i) =>
      days[i - 1]?.slice(0, 4) === day.slice(0, 4) ? formatDay(day).replace(/^\d+年/, '') : formatDay(day),
    )
    .join('、');

/** A date as its end, `2026年11月30日（周一）24时`; an instant with its time, `2026年11月30日（周一）10:05`. */
export function formatChinese(value: IsoDate | IsoInstant): string {
  if (value.length === 10) return `${formatDay(value)}24时`;
  const local = wallClock(value).toISOString();
  return `${formatDay(local.slice(0, 10))}${local.slice(11, 16)}`;
}
