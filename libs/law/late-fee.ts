import { addDays } from './dates';
import type { IsoDate, LateFeeRule } from './types';

/** A day, and a sum in fen. */
export interface Payment {
  on: IsoDate;
  fen: number;
}

/** 复议、诉讼: from the day it was accepted to the day it ended, both included; open: to this day. */
export interface Pause {
  from: IsoDate;
  to?: IsoDate;
}

/** A part that is owed only later: by its day, `YYYY-MM-DD`; by none while that day is not settled. */
export interface LaterPart {
  on?: IsoDate;
  fen: number;
}

/**
 * 加处罚款 in fen, as far as `until`: for each day after the due day a share of what was still unpaid when it began, up to the
 * rule's cap; none for the days on which 复议 or 诉讼 was pending. Where parts were granted, `dueOn` is the first one's day, and
 * `later` what is late only after days of its own. The days are added up first and the sum is rounded once, to the nearest fen.
 *
 * @source 行政处罚法 第六十六条第二款、第七十二条第一款第一项、第七十三条第三款
 */
export function lateFee(
  fineFen: number,
  rule: Pick<LateFeeRule, 'percentPerDay' | 'capPercent'>,
  dueOn: IsoDate,
  until: IsoDate,
  {
    payments = [],
    pauses = [],
    later = [],
  }: { payments?: readonly Payment[]; pauses?: readonly Pause[]; later?: readonly LaterPart[] } = {},
): number {
  const cap = Math.round((fineFen * rule.capPercent) / 100);
  let sum = 0;
  for (let day = addDays(dueOn, 1); day <= until; day = addDays(day, 1)) {
    const unpaid = fineFen - payments.reduce((paid, p) => paid + (p.on < day ? p.fen : 0), 0);
    if (unpaid <= 0 || Math.round(sum / 100) >= cap) break;
    if (pauses.some(({ from, to }) => from <= day && (to === undefined || day <= to))) continue;
    const notYet = later.reduce((owed, p) => owed + (p.on !== undefined && p.on < day ? 0 : p.fen), 0);
    sum += Math.max(0, unpaid - notYet) * rule.percentPerDay;
  }
  return Math.min(cap, Math.round(sum / 100));
}
