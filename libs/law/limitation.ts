import { addMonths } from './dates';
import type { IsoDate, Item, Period } from './types';

/** How long an act may be punished, and by which article. */
export interface Limitation {
  period: Period;
  source: string;
}

/** The item's own time where its conditions are there, else the general one. @source 行政处罚法 第三十六条 */
export function limitationOf(
  { limitation }: Pick<Item, 'limitation'>,
  general: Limitation,
  { harmful }: { harmful: boolean },
): Limitation {
  return limitation && (harmful || !limitation.onlyWithHarm) ? limitation : general;
}

/**
 * True when the time to punish had run out on the day the act was discovered: counted from the act, or from its end where
 * it went on. What happens after the discovery takes no time away. `limit` in months or years.
 *
 * @source 行政处罚法 第三十六条
 */
export function pastLimitation(endedOn: IsoDate, limit: Period, discoveredOn: IsoDate): boolean {
  return discoveredOn > addMonths(endedOn, limit.amount * (limit.unit === 'year' ? 12 : 1));
}
