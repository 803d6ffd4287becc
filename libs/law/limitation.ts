import { addMonths } from './dates';
import type { IsoDate, Period } from './types';

/**
 * True when the time to punish has run out on `onDate`. `limit` in months or years.
 *
 * @source 行政处罚法 第三十六条
 */
export function pastLimitation(violationOn: IsoDate, limit: Period, onDate: IsoDate): boolean {
  return onDate > addMonths(violationOn, limit.amount * (limit.unit === 'year' ? 12 : 1));
}
