import { type Figure, LENIENT_OUTCOMES } from '#contracts';
import { endOfDay, type IsoDate, startOfDay } from '#law';
import type { SqlFilter } from './sql-filter';

/** What the managers' figures count by and the case list filters by: one place, so that a number opens exactly the rows it counted. */
export const FIGURE_SQL: Record<Figure, string> = {
  ordered: 'ordered',
  inTime: 'corrected_in_time = 1',
  ended: 'corrected_in_time IS NOT NULL',
  passed: 'first_pass = 1',
  inspected: 'first_pass IS NOT NULL',
  escalatedAfterOrder: '(ordered AND escalated_at IS NOT NULL)',
  escalated: 'escalated_at IS NOT NULL',
  repeated: 'repeated',
  committed: 'committed',
  lenient: `outcome IN (${LENIENT_OUTCOMES.map((o) => `'${o}'`).join(', ')})`,
  service: "measure = 'service'",
  management: "measure = 'management'",
  enforcement: "measure = 'enforcement'",
};

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
