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

/** By the last day of the next date. `sort_due_at` says nothing new, but it is what the indexes hold. */
export function dueWithin(filter: SqlFilter, from?: IsoDate, to?: IsoDate): SqlFilter {
  if (from) filter.add('due_on >= ? AND sort_due_at >= ?', from, new Date(startOfDay(from)));
  if (to) filter.add('due_on <= ? AND sort_due_at <= ?', to, new Date(endOfDay(to)));
  return filter;
}
