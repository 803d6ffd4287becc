import { addMonths } from './dates';
import type { IsoDate } from './types';

/** True when the time to punish has run out on `onDate`. @source 行政处罚法 第三十六条 (two years; five where the law says so) */
export const pastLimitation = (violationOn: IsoDate, onDate: IsoDate, years = 2): boolean =>
  onDate > addMonths(violationOn, years * 12);
