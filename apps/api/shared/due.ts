import { type Calendar, dateOf, daysLeft, type Unit } from '#law';

/** How many days are left to a row's next date: signed, and counted in its unit; null where nobody can say yet. */
export function dueOf({ dueOn, dueUnit }: { dueOn: string | null; dueUnit: Unit | null }, calendar: Calendar) {
  const left = dueOn && dueUnit ? daysLeft(calendar, dueOn, dueUnit, dateOf(new Date().toISOString())) : undefined;
  return { daysLeft: left ?? null };
}
