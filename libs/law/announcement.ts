import { endOfDay } from './dates';
import { computeDeadline } from './periods';
import type { Calendar, Deadline, IsoDate, Period } from './types';

/** 公告送达: served when so many days have passed since the publication. */
export const ANNOUNCEMENT: { period: Period; source: string } = {
  period: { amount: 30, unit: 'calendarDay' },
  source: '民事诉讼法 第九十五条；市场监督管理行政处罚程序规定 第八十二条第五项',
};

/** The last day of an announcement; with it the document counts as served. @source 民事诉讼法 第八十五条、第九十五条 */
export const announcedUntil = (publishedOn: IsoDate, calendar: Calendar): Deadline =>
  computeDeadline(calendar, { start: publishedOn, period: ANNOUNCEMENT.period });

/** The last moment of that day, which is the day of service, as an instant. */
export const servedByAnnouncement = (publishedOn: IsoDate, calendar: Calendar): string =>
  new Date(Date.parse(endOfDay(announcedUntil(publishedOn, calendar).dueOn)) - 1).toISOString();
