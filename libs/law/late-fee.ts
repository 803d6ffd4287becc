import { epochDay } from './dates';
import type { IsoDate } from './types';

/** 加处罚款 in fen: three per cent of the fine for each day after the due day, never more than the fine. @source 行政处罚法 第七十二条第一款第一项 */
export function lateFee(fineFen: number, dueOn: IsoDate, paidOn: IsoDate): number {
  const days = Math.max(0, epochDay(paidOn) - epochDay(dueOn));
  return Math.min(fineFen, Math.round((fineFen * 3 * days) / 100));
}
