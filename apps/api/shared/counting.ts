import type { Figure } from '#contracts';
import { endOfDay, type IsoDate, startOfDay } from '#law';
import { bitOf } from '#store';
import type { SqlFilter } from './sql-filter';

/** Whether a row counts in a figure, for sums and filters alike: a number opens exactly the rows it counted. */
export const inFigure = (figure: Figure): string => `(figures & ${bitOf(figure)}) <> 0`;

/** 未结: whatever is not closed. */
export const UNCLOSED = ['open', 'suspended'] as const;

/** Beijing days, both included; either may be left open. */
export function registeredWithin(filter: SqlFilter, from?: IsoDate, to?: IsoDate): SqlFilter {
  if (from) filter.add('registered_at >= ?', new Date(startOfDay(from)));
  if (to) filter.add('registered_at < ?', new Date(endOfDay(to)));
  return filter;
}

/**
 * 超期 in SQL: the next date has passed (`isOverdue`). Which date that is, also of a clock that has expired while its
 * matter is open, was settled when the row was written (`pendingClocks`). Takes the present as its parameter.
 */
export const OVERDUE_SQL = 'sort_due_at <= ?';

export function overdue(filter: SqlFilter, wanted: boolean | undefined, now = new Date()): SqlFilter {
  return wanted === undefined ? filter : filter.add(wanted ? OVERDUE_SQL : `NOT (${OVERDUE_SQL})`, now);
}

/** Due before an instant, or, given a day, by its end in Beijing. */
export function dueBefore(filter: SqlFilter, value: IsoDate | string | undefined): SqlFilter {
  if (value === undefined) return filter;
  return value.length === 10
    ? filter.add('sort_due_at <= ?', new Date(endOfDay(value)))
    : filter.add('sort_due_at < ?', new Date(value));
}

/** By the last day of the next date. `sort_due_at` says nothing new, but it is what the indexes hold. */
export function dueWithin(filter: SqlFilter, from?: IsoDate, to?: IsoDate): SqlFilter {
  if (from) filter.add('due_on >= ? AND sort_due_at >= ?', from, new Date(startOfDay(from)));
  if (to) filter.add('due_on <= ? AND sort_due_at <= ?', to, new Date(endOfDay(to)));
  return filter;
}
