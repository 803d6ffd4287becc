import { type Clock, clockOf, currentClocks } from '#law';
import type { CaseState, CaseTask } from './case';
import type { ClockId } from './clocks';

/** Whether a clock still has something to say to whoever works by it: it runs, or it has run out. */
export const stillCounts = ({ status }: Clock): boolean => status !== 'met' && status !== 'cancelled';

/** The clock by whose end a task is due: its subject's own where it has one. */
export const clockOfTask = (
  { clocks }: Pick<CaseState, 'clocks'>,
  { clock, subject }: Pick<CaseTask, 'clock' | 'subject'>,
): Clock<ClockId> | undefined =>
  clock && ((subject !== undefined && clockOf(clocks, { clock, subject })) || clockOf(clocks, { clock }));

/**
 * The dated clocks of a case whose matter is still open, the nearest first: what runs, and what has expired while the
 * task it belongs to is open, as a fine that was not paid in time. Those of them whose end has passed are overdue
 * (`isOverdue`). A closed case has none.
 */
export function pendingClocks({
  status,
  clocks,
  tasks,
}: Pick<CaseState, 'status' | 'clocks' | 'tasks'>): Clock<ClockId>[] {
  if (status === 'closed') return [];
  const waitedFor = new Set(tasks.map((t) => (t.state === 'open' ? clockOfTask({ clocks }, t) : undefined)));
  return currentClocks(clocks)
    .filter((c) => c.dueAt && (c.status === 'running' || (c.status === 'expired' && waitedFor.has(c))))
    .sort((a, b) => a.dueAt!.localeCompare(b.dueAt!));
}
