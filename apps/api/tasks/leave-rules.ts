import type { Role } from '#contracts';
import { withinScope } from '#identity';
import { formatDay } from '#law';

export interface Days {
  fromOn: string;
  untilOn: string;
}

/** Both ends included. */
export const overlaps = (a: Days, b: Days): boolean => a.fromOn <= b.untilOn && b.fromOn <= a.untilOn;

/** What is wrong with the days of a leave; undefined when nothing is. */
export function wrongDays({ fromOn, untilOn }: Days, today: string): string | undefined {
  if (untilOn < fromOn) return '结束日期不得早于开始日期。';
  if (fromOn < today) return '开始日期不得早于今天。';
  return undefined;
}

export interface Account {
  username: string;
  name: string;
  active: boolean;
  roles: Role[];
  /** Path of the unit. */
  path: string;
}

/** Why somebody cannot cover these days; undefined when they can. Which single tasks they cannot take is told apart. */
export function wrongCover(
  person: Account,
  cover: Account | undefined,
  days: Days,
  coverAway: readonly Days[],
): string | undefined {
  if (!cover?.active) return '没有这名代办人，或其账号已停用。';
  if (cover.username === person.username) return '代办人不能是休假人本人。';
  if (!withinScope({ unitPath: cover.path }, person.path)) return `${cover.name}看不到${person.name}所在单位的案件。`;
  if (!person.roles.some((role) => cover.roles.includes(role))) return `${cover.name}不担任${person.name}的任何岗位。`;
  const away = coverAway.find((leave) => overlaps(leave, days));
  return away && `${cover.name}自己于${formatDay(away.fromOn)}至${formatDay(away.untilOn)}休假。`;
}

/** Why the cover cannot take one task; undefined when they can. */
export function cannotTake(cover: Account, task: { role: Role; path: string }): string | undefined {
  if (!cover.active) return `${cover.name}的账号已停用。`;
  if (!cover.roles.includes(task.role)) return `${cover.name}不担任此任务所需的岗位。`;
  return withinScope({ unitPath: cover.path }, task.path) ? undefined : `${cover.name}看不到此任务所属的单位。`;
}
