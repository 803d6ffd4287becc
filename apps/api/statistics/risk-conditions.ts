import { approveExtension, explainSupervision, reviewLegality, type Risk } from '#contracts';
import { addDays, endOfDay, type IsoDate, startOfDay } from '#law';
import { OVERDUE_SQL } from '../shared/counting';

interface Condition {
  sql: string;
  parameters: unknown[];
}

const SOON_DAYS = 3;

const kind = (of: { kind: string }): Condition => ({ sql: 'kind = ?', parameters: [of.kind] });

/**
 * Whether an open task counts in a risk, for sums and lists alike: a number opens exactly the tasks it counted. All by
 * `sort_due_at`, which the index holds: a day's clocks end by its end.
 */
export function riskConditions(now: Date, today: IsoDate): Record<Risk, Condition> {
  return {
    open: { sql: '1 = 1', parameters: [] },
    overdue: { sql: OVERDUE_SQL, parameters: [now] },
    soon: {
      sql: 'sort_due_at > ? AND sort_due_at <= ?',
      parameters: [now, new Date(endOfDay(addDays(today, SOON_DAYS - 1)))],
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
