import { epochDay } from './dates';
import type { IsoDate, LateFeeRule } from './types';

/** 加处罚款 in fen: a share of the fine for each day after the due day, up to the rule's cap. @source 行政处罚法 第七十二条第一款第一项 */
export function lateFee(fineFen: number, rule: LateFeeRule, dueOn: IsoDate, paidOn: IsoDate): number {
  const days = Math.max(0, epochDay(paidOn) - epochDay(dueOn));
  const cap = Math.round((fineFen * rule.capPercent) / 100);
  return Math.min(cap, Math.round((fineFen * rule.percentPerDay * days) / 100));
}
