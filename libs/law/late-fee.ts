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

/**
 * 加处罚款 in fen, as far as `until`: for each day after the due day a share of what was still unpaid when it began, up to the
 * rule's cap; none for the days on which 复议 or 诉讼 was pending. The days are added up first and the sum is rounded once,
 * to the nearest fen.
 *
 * @source 行政处罚法 第七十二条第一款第一项、第七十三条第三款
 */
export function lateFee(
  fineFen: number,
  rule: Pick<LateFeeRule, 'percentPerDay' | 'capPercent'>,
  dueOn: IsoDate,
  until: IsoDate,
  { payments = [], pauses = [] }: { payments?: readonly Payment[]; pauses?: readonly Pause[] } = {},
): number {
  const cap = Math.round((fineFen * rule.capPercent) / 100);
  let sum = 0;
  for (let day = addDays(dueOn, 1); day <= until; day = addDays(day, 1)) {
    const unpaid = fineFen - payments.reduce((paid, p) => paid + (p.on < day ? p.fen : 0), 0);
    if (unpaid <= 0 || Math.round(sum / 100) >= cap) break;
    if (pauses.some(({ from, to }) => from <= day && (to === undefined || day <= to))) continue;
    sum += unpaid * rule.percentPerDay;
  }
  return Math.min(cap, Math.round(sum / 100));
}
