import { endOfDay } from './dates';
import type { Clock } from './ledger';
import type { IsoInstant } from './types';

/** What stands against a date: the outer clock it would pass, or that nobody can say yet whether it passes one. */
export type OuterBound = { passes: Clock } | { unknown: true };

/**
 * Whether a clock would end after an outer clock of the case.
 *
 * An outer clock bounds while it runs. Once it has run out it is told and recorded as overdue, but no longer stands in
 * the way: the authority's lateness must not stop the work, nor shorten what the party is given. One without a date
 * bounds nothing; a provisional one bounds by its provisional date. An end past the calendar is taken at its earliest.
 */
export function outerBound(would: Clock, outer: readonly Clock[], at: IsoInstant): OuterBound | undefined {
  const bounding = outer.filter(
    (o) => o.rule.outer && o.id !== would.id && o.status === 'running' && o.dueAt && o.dueAt > at,
  );
  const earliest = would.dueAt ?? (would.earliestPossible && endOfDay(would.earliestPossible));
  if (bounding.length === 0 || !earliest) return undefined;
  const passes = bounding.find((o) => earliest > o.dueAt!);
  if (passes) return { passes };
  return would.undetermined ? { unknown: true } : undefined;
}
