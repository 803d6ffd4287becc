import { addDays, epochDay } from './dates';
import type { IsoDate } from './types';

/** Within how many days of the service of the order it is looked at again. @source 环境保护主管部门实施按日连续处罚办法 第十条 */
export const LOOKED_AT_WITHIN_DAYS = 30;

/** The last day on which an order that was served may be found not obeyed, for a fine by the day. */
export const lastLook = (orderServedOn: IsoDate): IsoDate => addDays(orderServedOn, LOOKED_AT_WITHIN_DAYS);

/**
 * 按日连续处罚: the fine of the first decision for each day from the one after the order was served to the one on which it was
 * found not obeyed, both counted.
 *
 * @source 环境保护主管部门实施按日连续处罚办法 第十七条、第十九条
 */
export function perDayFine(dailyFen: number, orderServedOn: IsoDate, foundOn: IsoDate): { days: number; fen: number } {
  const days = epochDay(foundOn) - epochDay(orderServedOn);
  return { days, fen: dailyFen * days };
}
