import { addDays, type IsoDate } from '#law';

/**
 * The longest period, days: two years. No rule of the city's says; published ones give new businesses one year, the literature
 * no more than two. This system's own, until a lawyer says otherwise.
 */
export const LONGEST_DAYS = 731;

interface Span {
  fromOn: IsoDate;
  toOn: IsoDate;
}

/** The field and what is wrong with it; undefined where nothing is. */
export function spanFault({ fromOn, toOn }: Span, today: IsoDate): [field: string, message: string] | undefined {
  if (toOn < fromOn) return ['toOn', '截止日早于起始日。'];
  if (toOn < today) return ['toOn', `截止日（${toOn}）已过，不能再设定。`];
  if (toOn > addDays(fromOn, LONGEST_DAYS - 1)) return ['toOn', '期限超过两年，请核对。'];
  return undefined;
}

/** Whether a day lies in it, both ends included; ended early, to the day it was ended on. */
export const covers = ({ fromOn, toOn, endedOn }: Span & { endedOn: IsoDate | null }, day: IsoDate): boolean =>
  fromOn <= day && day <= (endedOn !== null && endedOn < toOn ? endedOn : toOn);
