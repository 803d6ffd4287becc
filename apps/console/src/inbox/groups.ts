import { addDays, weekday } from '../../../../libs/law/dates';
import { dateOf } from '../ui/dates';

interface Due {
  dueAt: string | null;
  dueOn: string | null;
}

const GROUPS = ['已超期', '今天', '明天', '本周', '以后', '无期限'] as const;
type Group = (typeof GROUPS)[number];

/** In which part of the list a task stands, in Beijing. 本周 ends with its Sunday. */
function groupOf({ dueAt, dueOn }: Due, now: Date): Group {
  if (!dueAt || !dueOn) return '无期限';
  if (Date.parse(dueAt) <= now.getTime()) return '已超期';
  const today = dateOf(now.toISOString());
  if (dueOn <= today) return '今天';
  if (dueOn === addDays(today, 1)) return '明天';
  return dueOn <= addDays(today, (7 - weekday(today)) % 7) ? '本周' : '以后';
}

/** Rows in their order, cut where another part begins. */
export function grouped<R extends Due>(rows: readonly R[], now = new Date()): { group: Group; rows: R[] }[] {
  const parts = new Map<Group, R[]>();
  for (const row of rows) {
    const group = groupOf(row, now);
    parts.set(group, [...(parts.get(group) ?? []), row]);
  }
  return GROUPS.flatMap((group) => (parts.has(group) ? [{ group, rows: parts.get(group)! }] : []));
}
