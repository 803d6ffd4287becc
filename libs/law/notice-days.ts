import { addDays, dateOf } from './dates';
import type { IsoDate } from './types';

/** What is known of a notice's time on the page. */
export interface NoticeTime {
  publishedOn: IsoDate;
  /** Its last day; null: nobody can say yet. */
  until: IsoDate | null;
  /** Since when the page has shown it, and until when, ISO 8601; null: it still does. */
  shownSince: string;
  endedAt: string | null;
}

/** `early`: before it came onto the page; `unseen`: nobody looked, or could. */
export interface Gap {
  day: IsoDate;
  why: 'early' | 'unseen';
}

export interface NoticeDays {
  /** Days of the period: from the day after the publication to the last; null where the last is not known. */
  total: number | null;
  proven: number;
  gaps: Gap[];
}

/**
 * Which days of the period are proven, and which never will be. A day that still runs is neither: it may yet be seen.
 * The day of publication is not counted (民事诉讼法 第八十五条第二款).
 */
export function noticeDays(
  { publishedOn, until, shownSince, endedAt }: NoticeTime,
  proven: readonly IsoDate[],
  now: string,
): NoticeDays {
  const first = addDays(publishedOn, 1);
  const today = dateOf(now);
  const seen = new Set(proven);
  const gaps: Gap[] = [];
  let count = 0;
  const last = [until, endedAt && dateOf(endedAt), today].filter((d) => d !== null).sort()[0]!;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (seen.has(day)) count += 1;
    else if (day < today) gaps.push({ day, why: day < dateOf(shownSince) ? 'early' : 'unseen' });
  }
  return { total: until === null ? null : until < first ? 0 : daysFrom(first, until), proven: count, gaps };
}

const daysFrom = (first: IsoDate, last: IsoDate): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
