import { CalendarCoverageError, isWorkingDay } from './calendar';
import { addDays, dateOf, endOfDay, epochDay } from './dates';
import { computeDeadline, earliestPossible, inMs, isClockTime, roll } from './periods';
import type { Calendar, IsoDate, IsoInstant, Period, PeriodRule } from './types';

/** What can happen to the clocks of a case. Suspension and resumption concern all of them. */
export type LedgerEvent =
  | { type: 'started'; clock: string; rule: PeriodRule; period: Period; startedAt: IsoInstant; at: IsoInstant }
  | { type: 'extended'; clock: string; by: Period; at: IsoInstant; reason: string }
  | { type: 'suspended'; at: IsoInstant; reason: string }
  | { type: 'resumed'; at: IsoInstant }
  | { type: 'met' | 'expired' | 'cancelled'; clock: string; at: IsoInstant; reason?: string }
  /** Its end is taken back: what the party sent in time had not been heard. */
  | { type: 'reinstated'; clock: string; at: IsoInstant; reason: string }
  | { type: 'recomputed'; calendarVersion: string; at: IsoInstant };

/** One deadline with its whole story. The dates are derived from the story and the calendar, never set. */
export interface Clock {
  id: string;
  rule: PeriodRule;
  period: Period;
  startedAt: IsoInstant;
  status: 'running' | 'suspended' | 'met' | 'expired' | 'cancelled';
  /** The last day; absent while suspended or undetermined. */
  dueOn?: IsoDate;
  /** The instant after it. */
  dueAt?: IsoInstant;
  provisional: boolean;
  /** A working-day count past the published calendar: no date can be given yet. */
  undetermined: boolean;
  earliestPossible?: IsoDate;
  extensions: { by: Period; at: IsoInstant; reason: string }[];
  suspensions: { from: IsoInstant; to?: IsoInstant; reason: string }[];
  endedAt?: IsoInstant;
  calendarVersion: string;
}

/** The ledger as the fold of its events. */
export const foldLedger = (events: readonly LedgerEvent[], calendar: Calendar): Clock[] =>
  events.reduce<Clock[]>((clocks, event) => applyLedger(clocks, event, calendar), []);

/** One event later. Ended clocks never change; starting an ended id again starts it anew. */
export function applyLedger(clocks: readonly Clock[], event: LedgerEvent, calendar: Calendar): Clock[] {
  const change = (id: string, with_: (clock: Clock) => Clock) =>
    clocks.map((c) => (c.id === id && isOpen(c) ? with_(c) : c));
  switch (event.type) {
    case 'started': {
      const clock = dated(
        {
          id: event.clock,
          rule: event.rule,
          period: event.period,
          startedAt: event.startedAt,
          status: 'running',
          provisional: false,
          undetermined: false,
          extensions: [],
          suspensions: [],
          calendarVersion: calendar.version,
        },
        calendar,
      );
      return [...clocks.filter((c) => c.id !== event.clock), clock];
    }
    case 'extended':
      return change(event.clock, (c) =>
        dated({ ...c, extensions: [...c.extensions, { by: event.by, at: event.at, reason: event.reason }] }, calendar),
      );
    case 'suspended':
      return clocks.map((c) =>
        c.status === 'running' && c.rule.onSuspension !== 'continue'
          ? dated(
              { ...c, status: 'suspended', suspensions: [...c.suspensions, { from: event.at, reason: event.reason }] },
              calendar,
            )
          : c,
      );
    case 'resumed':
      return clocks.map((c) =>
        c.status === 'suspended'
          ? dated({ ...c, status: 'running', suspensions: closeLast(c, event.at) }, calendar)
          : c,
      );
    case 'met':
    case 'expired':
    case 'cancelled':
      return change(event.clock, (c) => ({ ...c, status: event.type, endedAt: event.at }));
    case 'reinstated':
      return clocks.map((c) => {
        if (c.id !== event.clock || isOpen(c)) return c;
        const { endedAt: _, ...rest } = c;
        return dated({ ...rest, status: 'running' }, calendar);
      });
    case 'recomputed':
      return clocks.map((c) => (isOpen(c) ? dated(c, calendar) : c));
  }
}

const isOpen = (clock: Clock) => clock.status === 'running' || clock.status === 'suspended';

const closeLast = ({ suspensions }: Clock, to: IsoInstant) =>
  suspensions.map((s, i) => (i === suspensions.length - 1 ? { ...s, to } : s));

/** The clock with its dates derived anew. */
function dated(clock: Clock, calendar: Calendar): Clock {
  const { dueOn: _on, dueAt: _at, earliestPossible: _earliest, ...rest } = clock;
  const bare: Clock = { ...rest, provisional: false, undetermined: false, calendarVersion: calendar.version };
  if (bare.status === 'suspended') return bare;
  try {
    return { ...bare, ...due(bare, calendar) };
  } catch (error) {
    if (!(error instanceof CalendarCoverageError)) throw error;
    return {
      ...bare,
      undetermined: true,
      earliestPossible: earliestPossible(calendar, { start: bare.startedAt, period: bare.period }),
    };
  }
}

type Due = { dueOn: IsoDate; dueAt: IsoInstant; provisional: boolean };

function due(clock: Clock, calendar: Calendar): Due {
  const reset = clock.rule.onSuspension === 'reset' ? clock.suspensions.findLast((s) => s.to)?.to : undefined;
  const start = reset ?? clock.startedAt;
  const pauses = reset
    ? []
    : clock.suspensions.filter((s): s is { from: string; to: string; reason: string } => !!s.to);
  const base = isClockTime(clock.period.unit)
    ? shifted(computeDeadline(calendar, { start, period: clock.period }), pauses)
    : paused(clock, start, pauses, calendar);
  return clock.extensions.reduce((d, { by }) => prolong(d, by, calendar), base);
}

/** Minutes and hours: the time suspended is added to the millisecond. */
function shifted(d: Due, pauses: { from: string; to: string }[]): Due {
  const ms = pauses.reduce((sum, p) => sum + Math.max(0, Date.parse(p.to) - Date.parse(p.from)), 0);
  const dueAt = new Date(Date.parse(d.dueAt) + ms).toISOString();
  return { dueOn: dateOf(dueAt), dueAt, provisional: false };
}

/**
 * Days: the day of suspension still counts as elapsed, the day of resumption does not count again, so suspending and
 * resuming on one day changes nothing. Working days skip the days of the pause; the other units move by their number.
 */
function paused(clock: Clock, start: IsoInstant, pauses: { from: string; to: string }[], calendar: Calendar): Due {
  const spans = pauses.map((p) => ({ from: dateOf(p.from), to: dateOf(p.to) })).filter((s) => s.to > s.from);
  if (spans.length === 0) return computeDeadline(calendar, { start, period: clock.period });
  if (clock.period.unit === 'workingDay') {
    let day = dateOf(start);
    for (let counted = 0; counted < clock.period.amount;) {
      day = addDays(day, 1);
      const inPause = spans.some((s) => day > s.from && day <= s.to);
      if (!inPause && isWorkingDay(calendar, day)) counted += 1;
    }
    return { dueOn: day, dueAt: endOfDay(day), provisional: false };
  }
  const days = spans.reduce((sum, s) => sum + epochDay(s.to) - epochDay(s.from), 0);
  return roll(calendar, addDays(unrolled(dateOf(start), clock.period), days), 1);
}

/** The nominal last day before any roll. */
function unrolled(start: IsoDate, period: Period): IsoDate {
  const everyDayWorked: Calendar = { version: '', years: [] };
  return computeDeadline(everyDayWorked, { start, period }).dueOn;
}

/** An extension counts on from the last day; a longer last day rolls only at its own end. */
function prolong(d: Due, by: Period, calendar: Calendar): Due {
  if (isClockTime(by.unit)) {
    const dueAt = new Date(Date.parse(d.dueAt) + inMs(by)).toISOString();
    return { dueOn: dateOf(dueAt), dueAt, provisional: d.provisional };
  }
  return computeDeadline(calendar, { start: d.dueOn, period: by });
}
