import type { SelectQueryBuilder } from 'typeorm';
import type { DisclosureKind } from '#contracts';
import { addDays, type Calendar, daysLeft, type IsoDate } from '#law';
import type { DisclosureEntity } from '#store';

/** So many working days before the last day those who must act are reminded. */
const SOON = 2;
/** Over the longest holidays, days. */
const LOOKED_AHEAD = 30;

/** Published by the day it had to be, in SQL. Who has withdrawn it since has published it. */
export const IN_TIME = 'published_on <= due_on';
const LATE = '(published_on IS NULL OR published_on > due_on)';

export interface FellDue {
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
  timely?: boolean | undefined;
}

/**
 * 公示及时率 counts what fell due in a period: the last day to publish is over, whatever became of it since. What was altered
 * before that day is not among it (`standingOf`). A number and the list behind it ask the same.
 */
export function fellDue(
  rows: SelectQueryBuilder<DisclosureEntity>,
  { from, to, timely }: FellDue,
  today: IsoDate,
): SelectQueryBuilder<DisclosureEntity> {
  rows.andWhere('r.dueOn < :today', { today });
  if (from) rows.andWhere('r.dueOn >= :dueFrom', { dueFrom: from });
  if (to) rows.andWhere('r.dueOn <= :dueTo', { dueTo: to });
  return timely === undefined ? rows : rows.andWhere(timely ? IN_TIME : LATE);
}

/** Those of one kind, or of all kinds that are no penalty. */
export function ofKind(rows: SelectQueryBuilder<DisclosureEntity>, kind: DisclosureKind | 'other' | undefined): void {
  if (kind === 'other') rows.andWhere("r.kind <> 'penalty'");
  else if (kind) rows.andWhere('r.kind = :kind', { kind });
}

/** The furthest day that is no more than two working days off. Past the published calendar nothing is said to be near. */
export function soonThrough(calendar: Calendar, today: IsoDate): IsoDate {
  let last = today;
  for (let n = 1; n <= LOOKED_AHEAD; n++) {
    const day = addDays(today, n);
    const left = daysLeft(calendar, day, 'workingDay', today);
    if (left === undefined || left > SOON) break;
    last = day;
  }
  return last;
}
