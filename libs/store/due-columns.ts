import { type CaseState, pendingClocks } from '#contracts';
import { NEVER } from './entities/columns';

/**
 * The next date of a case as its row has it. An expired clock whose matter is open keeps its date, so that lists,
 * filters and counts, which all go by `sort_due_at`, find it overdue.
 */
export function dueColumnsOf(state: Pick<CaseState, 'status' | 'clocks' | 'tasks'>) {
  const [next] = pendingClocks(state);
  const dueAt = next?.dueAt ? new Date(next.dueAt) : null;
  return {
    dueAt,
    dueOn: next?.dueOn ?? null,
    dueClock: next?.id ?? null,
    dueUnit: next?.period.unit ?? null,
    sortDueAt: dueAt ?? NEVER,
  };
}
