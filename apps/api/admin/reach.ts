import type { Role } from '#contracts';
import { holdsAny, withinScope } from '#identity';

/** Why a person can no longer do a task, as said of them; undefined when they can. */
export function unreachable(
  person: { active: boolean; roles: Role[] },
  unitPath: string,
  task: { candidate_role: Role; path: string },
): string | undefined {
  if (!person.active) return '已停用';
  if (!withinScope({ unitPath }, task.path)) return '已调离';
  if (!holdsAny(person, [task.candidate_role])) return '不再担任相应岗位';
  return undefined;
}
