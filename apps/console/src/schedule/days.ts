import { addDays, addMonths, weekday } from '../../../../libs/law/dates';

export type Span = 'week' | 'month';

/** The Monday of the week a day lies in. */
const mondayOf = (date: string): string => addDays(date, -((weekday(date) + 6) % 7));

/** The days of a sheet: one week, or the whole weeks a month lies in. */
export function sheetOf(span: Span, date: string): { from: string; to: string } {
  if (span === 'week') return { from: mondayOf(date), to: addDays(mondayOf(date), 6) };
  const first = `${date.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  return { from: mondayOf(first), to: addDays(mondayOf(last), 6) };
}

/** The same day one sheet on, or back. */
export const turned = (span: Span, date: string, by: 1 | -1): string =>
  span === 'week' ? addDays(date, 7 * by) : addMonths(date, by);

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -7, ArrowRight: 1, ArrowDown: 7 };

/** The day a key moves to from this one; undefined: no key of a calendar. */
export function movedBy(key: string, date: string): string | undefined {
  if (key === 'Home') return mondayOf(date);
  if (key === 'End') return addDays(mondayOf(date), 6);
  if (key === 'PageUp') return addMonths(date, -1);
  if (key === 'PageDown') return addMonths(date, 1);
  const step = STEPS[key];
  return step === undefined ? undefined : addDays(date, step);
}

/** What stands over the sheet: 2026年11月, or the week from day to day. */
export function nameOf(span: Span, date: string): string {
  const month = (d: string) => `${d.slice(0, 4)}年${Number(d.slice(5, 7))}月`;
  if (span === 'month') return month(date);
  const { from, to } = sheetOf('week', date);
  const end = from.slice(0, 7) === to.slice(0, 7) ? '' : `${Number(to.slice(5, 7))}月`;
  return `${month(from)}${Number(from.slice(8))}日至${end}${Number(to.slice(8))}日`;
}
