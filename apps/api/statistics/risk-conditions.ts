import { approveExtension, explainSupervision, reviewLegality, type Risk } from '#contracts';
import { addDays, type Calendar, covers, endOfDay, type IsoDate, isWorkingDay, startOfDay } from '#law';
import { OVERDUE_SQL } from '../shared/counting';

interface Condition {
  sql: string;
  parameters: unknown[];
}

const SOON_DAYS = 3;

/** The last of the next working days, today among them; where no calendar is published, days are days. */
export function soonUntil(calendar: Calendar, today: IsoDate): IsoDate {
  let last = addDays(today, -1);
  for (let counted = 0; counted < SOON_DAYS;) {
    last = addDays(last, 1);
    if (!covers(calendar, last) || isWorkingDay(calendar, last)) counted += 1;
  }
  return last;
}

const kind = (of: { kind: string }): Condition => ({ sql: 'kind = ?', parameters: [of.kind] });

/**
 * Whether an open task counts in a risk, for sums and lists alike: a number opens exactly the tasks it counted. All by
 * `sort_due_at`, which the index holds: a day's clocks end by its end.
 */
export function riskConditions(now: Date, today: IsoDate, calendar: Calendar): Record<Risk, Condition> {
  return {
    open: { sql: '1 = 1', parameters: [] },
    overdue: { sql: OVERDUE_SQL, parameters: [now] },
    soon: {
      sql: 'sort_due_at > ? AND sort_due_at <= ?',
      parameters: [now, new Date(endOfDay(soonUntil(calendar, today)))],
    },
    unowned: {
      sql: 'assignee IS NULL AND sort_due_at > ? AND sort_due_at <= ?',
      parameters: [new Date(startOfDay(today)), new Date(endOfDay(today))],
    },
    extension: kind(approveExtension),
    review: kind(reviewLegality),
    supervision: kind(explainSupervision),
  };
}
