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

/** 行政复议, from when the act is known. */
export const RECONSIDERATION: { period: Period; source: string } = {
  period: { amount: 60, unit: 'calendarDay' },
  source: '行政复议法 第二十条第一款',
};

/** The two ways a party has, with the periods the statutes give; no department may shorten them. */
const REMEDIES: readonly Remedy[] = [
  {
    title: '行政复议',
    to: '向文书写明的行政复议机关申请',
    ...RECONSIDERATION,
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

/** Of what was decided on the spot: 复议 comes first, and 诉讼 after it. @source 行政复议法 第二十三条第一款第一项、第二款 */
const REVIEW_FIRST: readonly Remedy[] = [
  {
    title: '行政复议',
    to: '应当先向文书写明的行政复议机关申请；对复议决定不服的，再自收到复议决定书之日起十五日内向人民法院起诉',
    period: RECONSIDERATION.period,
    source: '行政复议法 第二十条第一款、第二十三条第一款第一项',
  },
];

/** Until when an act that was served at an instant may be challenged. @source 行政复议法 第二十条; 行政诉讼法 第四十六条 */
export const remediesFrom = (calendar: Calendar, servedAt: IsoInstant, { reviewFirst = false } = {}): RemedyDue[] =>
  (reviewFirst ? REVIEW_FIRST : REMEDIES).map((remedy) => {
    const { deadline, sentences } = explainDeadline(calendar, { start: servedAt, period: remedy.period });
    return { ...remedy, dueOn: deadline.dueOn, provisional: deadline.provisional, sentences };
  });
