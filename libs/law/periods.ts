import {
  beginning,
  CalendarCoverageError,
  covers,
  dayNote,
  horizon,
  isBefore,
  isMadeUp,
  isWorkingDay,
} from './calendar';
import { addDays, addMonths, dateOf, endOfDay, formatChinese, formatDay, formatDays } from './dates';
import type { Calendar, Deadline, ExplainedDay, IsoDate, IsoInstant, Period, Unit } from './types';
import { UNIT_NAMES } from './units';

export interface Counting {
  /** An instant, or a day; minutes and hours need the instant. */
  start: IsoInstant | IsoDate;
  period: Period;
  /** Backwards counts the days before an event, e.g. the notice of a hearing. */
  direction?: 'forward' | 'backward';
}

export interface Explanation {
  deadline: Deadline;
  days: ExplainedDay[];
  /** In words a court could follow. */
  sentences: string[];
}

const MINUTE_MS = 60_000;
export const isClockTime = (unit: Unit): unit is 'minute' | 'hour' => unit === 'minute' || unit === 'hour';
export const inMs = ({ amount, unit }: Period): number => amount * (unit === 'hour' ? 60 : 1) * MINUTE_MS;

/**
 * Counts a period. Forwards the first day is excluded; working days count only days worked; a last calendar day, month
 * or year that is a day off rolls to the next working day. Backwards a day off rolls earlier: a later day would shorten
 * the time the law gives.
 *
 * Errors: `CalendarCoverageError` for working days past the published calendar. Calendar days, months and years whose
 * last day lies past it come back unrolled and `provisional`.
 *
 * @source 民法典 第二百条至第二百零四条; 行政处罚法 第八十五条
 */
export function computeDeadline(calendar: Calendar, counting: Counting): Deadline {
  return walk(calendar, counting);
}

/** The same count with every day it looked at. Days inside a long calendar count are not listed one by one. */
export function explainDeadline(calendar: Calendar, counting: Counting): Explanation {
  const days: ExplainedDay[] = [];
  const deadline = walk(calendar, counting, days);
  return { deadline, days, sentences: sentences(calendar, counting, deadline, days) };
}

/**
 * The earliest day a working-day count could end when it runs past the calendar: beyond the horizon every day might
 * turn out to be worked.
 */
export function earliestPossible(calendar: Calendar, { start, period }: Counting): IsoDate {
  let day = dayOf(start);
  for (let counted = 0; counted < period.amount;) {
    day = addDays(day, 1);
    if (worksAtBest(calendar, day)) counted += 1;
  }
  return day;
}

/** Whether a day is worked, or might yet turn out to be. */
export const worksAtBest = (calendar: Calendar, day: IsoDate): boolean =>
  !covers(calendar, day) || isWorkingDay(calendar, day);

const SHORTEST_DAYS: Record<Unit, number> = { minute: 0, hour: 0, workingDay: 1, calendarDay: 1, month: 28, year: 365 };
const LONGEST_DAYS = { calendarDay: 1, month: 31, year: 366 };

/**
 * Whether an ordered period is no longer than a bound. Same unit: by amount. Minutes and hours fit into any number of
 * days they do not exceed. Other units are compared by the dates both come to from `from`; where the calendar cannot
 * say, the ordered period is taken at its longest and the bound at its shortest.
 */
export function withinBound(
  period: Period,
  bound: Period,
  from?: { calendar: Calendar; start: IsoInstant | IsoDate },
): boolean {
  if (period.unit === bound.unit) return period.amount <= bound.amount;
  if (isClockTime(period.unit)) {
    const limit = isClockTime(bound.unit)
      ? inMs(bound)
      : bound.amount * SHORTEST_DAYS[bound.unit] * 24 * 60 * MINUTE_MS;
    return inMs(period) <= limit;
  }
  if (isClockTime(bound.unit)) return false;
  try {
    if (from) {
      const end = (p: Period) => computeDeadline(from.calendar, { start: from.start, period: p }).dueOn;
      return end(period) <= end(bound);
    }
  } catch (error) {
    if (!(error instanceof CalendarCoverageError)) throw error;
  }
  return longestDays(period) <= bound.amount * SHORTEST_DAYS[bound.unit];
}

/** Working days at their longest lie among as many days off, and a festival's week and a half besides. */
const longestDays = ({ amount, unit }: Period): number =>
  unit === 'workingDay' ? 2 * amount + 10 : amount * LONGEST_DAYS[unit as keyof typeof LONGEST_DAYS];

function walk(calendar: Calendar, counting: Counting, days?: ExplainedDay[]): Deadline {
  const { start, period, direction = 'forward' } = counting;
  const step = direction === 'forward' ? 1 : -1;
  if (isClockTime(period.unit)) {
    if (start.length === 10) throw new RangeError('按分钟或小时计算的期限须给出起算时刻。');
    const dueAt = new Date(Date.parse(start) + step * inMs(period)).toISOString();
    return { dueOn: dateOf(dueAt), dueAt, provisional: false };
  }
  const first = dayOf(start);
  days?.push({ date: first, treatment: 'excluded', note: '起算当日不计入' });
  const last =
    period.unit === 'workingDay'
      ? countWorkingDays(calendar, first, period.amount, step, days)
      : nominalDay(first, period, step);
  return roll(calendar, last, step, days);
}

function countWorkingDays(
  calendar: Calendar,
  first: IsoDate,
  amount: number,
  step: number,
  days?: ExplainedDay[],
): IsoDate {
  let day = first;
  for (let counted = 0; counted < amount;) {
    day = addDays(day, step);
    const worked = isWorkingDay(calendar, day);
    if (worked) counted += 1;
    const note = dayNote(calendar, day);
    days?.push({
      date: day,
      treatment: !worked ? 'skipped' : isMadeUp(calendar, day) ? 'madeUp' : 'counted',
      ...(worked ? { ordinal: counted } : {}),
      ...(note ? { note } : {}),
    });
  }
  return day;
}

/** The last day before any roll. */
export function nominalDay(first: IsoDate, { amount, unit }: Period, step: number): IsoDate {
  if (unit === 'calendarDay') return addDays(first, step * amount);
  return addMonths(first, step * amount * (unit === 'year' ? 12 : 1));
}

/** Rolls a last day off work; a day past the calendar is left where it is, provisionally. */
export function roll(calendar: Calendar, last: IsoDate, step: number, days?: ExplainedDay[]): Deadline {
  let day = last;
  try {
    while (!isWorkingDay(calendar, day)) {
      const note = dayNote(calendar, day);
      days?.push({ date: day, treatment: 'rolled', ...(note ? { note } : {}) });
      day = addDays(day, step);
    }
  } catch (error) {
    if (!(error instanceof CalendarCoverageError)) throw error;
    const note = isBefore(calendar, day) ? `没有录入${day.slice(0, 4)}年放假安排` : `待${day.slice(0, 4)}年放假通知`;
    days?.push({ date: day, treatment: 'unpublished', note });
    return { dueOn: last, dueAt: endOfDay(last), provisional: true };
  }
  days?.push({ date: day, treatment: 'last' });
  return { dueOn: day, dueAt: endOfDay(day), provisional: false };
}

function sentences(calendar: Calendar, counting: Counting, deadline: Deadline, days: ExplainedDay[]): string[] {
  const { start, period, direction = 'forward' } = counting;
  const length = `${period.amount}${UNIT_NAMES[period.unit]}`;
  if (isClockTime(period.unit)) {
    return [`自${formatChinese(start)}起${length}，至${formatChinese(deadline.dueAt)}届满。`];
  }
  const of = (treatment: ExplainedDay['treatment']) => days.filter((d) => d.treatment === treatment);
  const list = (some: ExplainedDay[]) => formatDays(some.map((d) => d.date));
  const way = direction === 'forward' ? '起算' : '向前倒算';
  const said = [`以${formatDay(dayOf(start))}为${way}之日，当日不计入，期限${length}。`];
  if (of('skipped').length > 0) said.push(`其间${list(of('skipped'))}不是工作日，不计入。`);
  if (of('madeUp').length > 0) said.push(`${list(of('madeUp'))}为调休上班日，计入。`);
  if (of('rolled').length > 0) {
    said.push(`${list(of('rolled'))}为休息日，${direction === 'forward' ? '顺延至' : '提前至'}下一个工作日。`);
  }
  if (deadline.provisional) {
    said.push(
      isBefore(calendar, deadline.dueOn)
        ? `最后一日在已录入日历（自${beginning(calendar)}起）之前，暂定${formatDay(deadline.dueOn)}，未核对是否为休息日。`
        : `最后一日在已公布日历（截至${horizon(calendar)}）之后，暂定${formatDay(deadline.dueOn)}，待放假通知公布后确定是否顺延。`,
    );
  } else {
    said.push(`最后一日为${formatDay(deadline.dueOn)}，至当日24时届满。`);
  }
  return said;
}

const dayOf = (start: string): IsoDate => (start.length === 10 ? start : dateOf(start));
