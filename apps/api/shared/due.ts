import { type Calendar, dateOf, daysLeft, type Unit } from '#law';

/** A row's next date as the lists show it. `daysLeft` is signed and counted in `dueUnit`; null where nobody can say yet. */
export function dueOf(row: object, calendar: Calendar) {
  const { due_at, due_on, due_clock, due_unit } = row as {
    due_at: Date | null;
    due_on: string | null;
    due_clock: string | null;
    due_unit: Unit | null;
  };
  const left = due_on && due_unit ? daysLeft(calendar, due_on, due_unit, dateOf(new Date().toISOString())) : undefined;
  return { dueAt: due_at, dueOn: due_on, dueClock: due_clock, dueUnit: due_unit, daysLeft: left ?? null };
}
