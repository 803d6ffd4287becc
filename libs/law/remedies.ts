import { explainDeadline } from './periods';
import type { Calendar, IsoDate, IsoInstant, Period } from './types';

/** 救济: a way to have an act of the authority examined. */
export interface Remedy {
  title: '行政复议' | '行政诉讼';
  /** Where it is asked for, in words. */
  to: string;
  /** From when the party learns of the act. */
  period: Period;
  source: string;
}

/** The two ways a party has, with the periods the statutes give; no department may shorten them. */
const REMEDIES: readonly Remedy[] = [
  {
    title: '行政复议',
    to: '向文书写明的行政复议机关申请',
    period: { amount: 60, unit: 'calendarDay' },
    source: '行政复议法 第二十条第一款',
  },
  {
    title: '行政诉讼',
    to: '向文书写明的人民法院起诉',
    period: { amount: 6, unit: 'month' },
    source: '行政诉讼法 第四十六条第一款',
  },
];

export interface RemedyDue extends Remedy {
  dueOn: IsoDate;
  /** The last day lies past the published calendar and may still roll. */
  provisional: boolean;
  sentences: string[];
}

/** Until when an act that was served at an instant may be challenged. @source 行政复议法 第二十条; 行政诉讼法 第四十六条 */
export const remediesFrom = (calendar: Calendar, servedAt: IsoInstant): RemedyDue[] =>
  REMEDIES.map((remedy) => {
    const { deadline, sentences } = explainDeadline(calendar, { start: servedAt, period: remedy.period });
    return { ...remedy, dueOn: deadline.dueOn, provisional: deadline.provisional, sentences };
  });
