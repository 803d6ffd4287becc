import { CalendarCoverageError, isWorkingDay } from './calendar';
import { addDays, dateOf, endOfDay, epochDay } from './dates';
import { inMs, isClockTime, nominalDay, roll, worksAtBest } from './periods';
import type { Calendar, Deadline, IsoDate, IsoInstant, Period, PeriodRule } from './types';

/** Which clock is meant: its kind and, where a case counts one kind for several things, the one it counts for. */
export interface ClockOf<I extends string = string> {
  clock: I;
  /** E.g. the document that is out for service. */
  subject?: string;
}

/** What can happen to the clocks of a case. Suspension and resumption concern all of them. */
export type LedgerEvent<I extends string = string> =
  | (ClockOf<I> & {
      type: 'started';
      rule: PeriodRule;
      period: Period;
      startedAt: IsoInstant;
      at: IsoInstant;
      /** The subject in words. */
      about?: string;
    })
  | (ClockOf<I> & {
      type: 'extended';
      by: Period;
      at: IsoInstant;
      reason: string;
      /** Granted after the end it counts on from the grant: the delay was not the party's. Absent: from the last day always. */
      fromGrant?: true;
    })
  /** Days that the law does not count, told by their dates: the time of a test, of an expert's opinion. */
  | (ClockOf<I> & {
      type: 'excluded';
      from: IsoDate;
      to: IsoDate;
      at: IsoInstant;
      reason: string;
      /** They ended otherwise than was told: in place of what was left out for the same reason. */
      instead?: true;
    })
  | { type: 'suspended'; at: IsoInstant; reason: string }
  | { type: 'resumed'; at: IsoInstant }
  | (ClockOf<I> & { type: 'met' | 'expired' | 'cancelled'; at: IsoInstant; reason?: string })
  /** Its end is taken back: what the party sent in time had not been heard. */
  | (ClockOf<I> & { type: 'reinstated'; at: IsoInstant; reason: string })
  /** What it counts from was another instant: no day that was told to the party becomes earlier. */
  | (ClockOf<I> & { type: 'restarted'; startedAt: IsoInstant; at: IsoInstant; reason: string })
  /** `told: 'kept'`: since revision 2 a day that was told to the party is not made earlier. */
  | { type: 'recomputed'; calendarVersion: string; at: IsoInstant; told?: 'kept' };

/** One deadline with its whole story. The dates are derived from the story and the calendar, never set. */
export interface Clock<I extends string = string> {
  /** Its kind. */
  id: I;
  subject?: string;
  about?: string;
  /** 1 when it is started first, 2 when it is started again: an earlier round keeps its story. */
  round: number;
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
  extensions: { by: Period; at: IsoInstant; reason: string; fromGrant?: true }[];
  /** Absent: none. */
  exclusions?: { from: IsoDate; to: IsoDate; at: IsoInstant; reason: string }[];
  suspensions: { from: IsoInstant; to?: IsoInstant; reason: string }[];
  /** Days told to the party that a calendar published later would have made earlier: they stand. Absent: none. */
  kept?: { dueOn: IsoDate; at: IsoInstant }[];
  /** The last day that stood when the case was suspended. */
  toldOn?: IsoDate;
  /** The last day by the calendar alone, where a day that was told is later and stands. */
  countedOn?: IsoDate;
  endedAt?: IsoInstant;
  /** Why it is no longer counted, in words. */
  endReason?: string;
  calendarVersion: string;
}

/** The ledger as the fold of its events. */
export const foldLedger = (events: readonly LedgerEvent[], calendar: Calendar): Clock[] =>
  events.reduce<Clock[]>((clocks, event) => applyLedger(clocks, event, calendar), []);

/** The current round of a clock. */
export const clockOf = <I extends string>(clocks: readonly Clock<I>[], of: ClockOf<I>): Clock<I> | undefined =>
  clocks.findLast((c) => c.id === of.clock && c.subject === of.subject);

/** Every clock in its current round, in the order in which they were started. */
export const currentClocks = <I extends string>(clocks: readonly Clock<I>[]): Clock<I>[] =>
  clocks.filter((c) => clockOf(clocks, refOf(c)) === c);

/** What names a clock, whatever its round. */
export const refOf = <I extends string>({ id, subject }: Pick<Clock<I>, 'id' | 'subject'>): ClockOf<I> => ({
  clock: id,
  ...(subject === undefined ? {} : { subject }),
});

/** What names one round of a clock among all of its case. */
export const clockKey = ({ id, subject, round }: Pick<Clock, 'id' | 'subject' | 'round'>): string =>
  [id, ...(subject === undefined ? [] : [subject]), ...(round > 1 ? [`#${round}`] : [])].join(' ');

/** Its name as a person reads it: 送达期限（行政处罚决定书）. */
export const clockTitle = ({ rule, about }: Pick<Clock, 'rule' | 'about'>): string =>
  about === undefined ? rule.title : `${rule.title}（${about}）`;

/** One event later. Ended clocks never change; starting one again begins another round beside the earlier ones. */
export function applyLedger<I extends string>(
  clocks: readonly Clock<I>[],
  event: LedgerEvent<I>,
  calendar: Calendar,
): Clock<I>[] {
  const change = (of: ClockOf<I>, when: (clock: Clock<I>) => boolean, with_: (clock: Clock<I>) => Clock<I>) => {
    const meant = clockOf(clocks, of);
    return clocks.map((c) => (c === meant && when(c) ? with_(c) : c));
  };
  switch (event.type) {
    case 'started': {
      const before = clockOf(clocks, event);
      const clock = dated<I>(
        {
          id: event.clock,
          ...(event.subject === undefined ? {} : { subject: event.subject }),
          ...(event.about === undefined ? {} : { about: event.about }),
          round: (before?.round ?? 0) + 1,
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
      const left = { status: 'cancelled', endedAt: event.at, endReason: '重新起算' } as const;
      return [...change(event, isOpen, (c) => ({ ...c, ...left })), clock];
    }
    case 'extended': {
      const { by, at, reason, fromGrant } = event;
      const extension = { by, at, reason, ...(fromGrant ? { fromGrant } : {}) };
      return change(event, isOpen, (c) => dated({ ...c, extensions: [...c.extensions, extension] }, calendar));
    }
    case 'excluded': {
      const { from, to, at, reason, instead } = event;
      return change(event, isOpen, (c) => {
        const others = (c.exclusions ?? []).filter((e) => !instead || e.reason !== reason || e.from !== from);
        return dated({ ...c, exclusions: [...others, { from, to, at, reason }] }, calendar);
      });
    }
    case 'suspended':
      return clocks.map((c) =>
        c.status === 'running' && c.rule.onSuspension !== 'continue'
          ? dated(
              {
                ...c,
                status: 'suspended',
                suspensions: [...c.suspensions, { from: event.at, reason: event.reason }],
                ...(c.dueOn && !c.provisional ? { toldOn: c.dueOn } : {}),
              },
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
      return change(event, isOpen, (c) => ({
        ...c,
        status: event.type,
        endedAt: event.at,
        ...(event.reason ? { endReason: event.reason } : {}),
      }));
    case 'reinstated':
      return change(
        event,
        (c) => !isOpen(c),
        ({ endedAt: _at, endReason: _why, ...rest }) => dated({ ...rest, status: 'running' }, calendar),
      );
    case 'restarted': {
      const { startedAt, at } = event;
      const anew = (c: Clock<I>) => keepTold(c, dated({ ...c, startedAt }, calendar), { told: 'kept', at }, calendar);
      return change(event, () => true, anew);
    }
    case 'recomputed':
      return clocks.map((c) => (isOpen(c) ? keepTold(c, dated(c, calendar), event, calendar) : c));
  }
}

/**
 * A day that was told to the party stands where the new calendar would make it earlier; later it may become.
 *
 * @source 行政处罚法 第五条（公正、公开原则）: the party relies on what it was told.
 */
function keepTold<I extends string>(
  before: Clock<I>,
  after: Clock<I>,
  { told, at }: { told?: 'kept'; at: IsoInstant },
  calendar: Calendar,
): Clock<I> {
  if (told !== 'kept' || before.rule.owner !== 'party' || isClockTime(before.period.unit)) return after;
  const paused = before.status === 'suspended';
  const dueOn = paused ? before.toldOn : before.provisional ? undefined : before.dueOn;
  // What the calendar makes of a clock that stands still is seen as if it had not been stopped.
  const would = paused
    ? dated({ ...after, status: 'running', suspensions: after.suspensions.slice(0, -1) }, calendar)
    : after;
  if (!dueOn || !would.dueOn || would.dueOn >= dueOn) return after;
  return dated({ ...after, kept: [...(after.kept ?? []), { dueOn, at }] }, calendar);
}

const isOpen = (clock: Pick<Clock, 'status'>) => clock.status === 'running' || clock.status === 'suspended';

const closeLast = ({ suspensions }: Clock, to: IsoInstant) =>
  suspensions.map((s, i) => (i === suspensions.length - 1 ? { ...s, to } : s));

/** The clock with its dates derived anew. */
function dated<I extends string>(clock: Clock<I>, calendar: Calendar): Clock<I> {
  const { dueOn: _on, dueAt: _at, earliestPossible: _earliest, countedOn: _counted, ...rest } = clock;
  const bare: Clock<I> = { ...rest, provisional: false, undetermined: false, calendarVersion: calendar.version };
  if (bare.status === 'suspended') return bare;
  try {
    const deadline = countStory(bare, calendar);
    if (!bare.kept) return { ...bare, ...deadline };
    const { kept: _kept, ...counted } = bare;
    const { dueOn } = countStory(counted, calendar);
    return { ...bare, ...deadline, ...(dueOn < deadline.dueOn ? { countedOn: dueOn } : {}) };
  } catch (error) {
    if (!(error instanceof CalendarCoverageError)) throw error;
    const earliestPossible = countStory(bare, calendar, (day) => worksAtBest(calendar, day)).dueOn;
    return { ...bare, undetermined: true, earliestPossible };
  }
}

/**
 * The last day of a clock's whole story.
 *
 * 1. The period and its extensions are one whole, counted part after part; pauses act on the whole, wherever they fall.
 * 2. A pause takes out the days after the one it began on, up to and with the one it ended on: suspending and resuming
 *    on one day changes nothing. Minutes and hours stand still to the millisecond.
 * 3. A pause that begins on the last day gives that day back at its end: no period lapses while the case is suspended.
 *    One that begins later gives nothing back: what had run out does not revive.
 * 4. An extension counts on from the last day that stood when it was granted, rolled days included: that day was told.
 *    Granted after that day, it counts on from the day of the grant where the event says so.
 * 5. The whole rolls at its own end only.
 * 6. Days not counted by law are taken out as a pause takes them: after their first, up to and with their last.
 * 7. A day that was told and stands is a part of the count up to that day.
 */
function countStory(
  clock: Clock,
  calendar: Calendar,
  worked = (day: IsoDate) => isWorkingDay(calendar, day),
): Deadline {
  if (clock.rule.direction === 'backward') return countBack(clock, calendar, worked);
  const reset = clock.rule.onSuspension === 'reset' ? clock.suspensions.findLast((s) => s.to)?.to : undefined;
  let start = reset ?? clock.startedAt;
  const pauses = [
    ...(reset ? [] : clock.suspensions.flatMap(({ from, to }) => (to ? [pause(from, to)] : []))),
    ...(clock.exclusions ?? []).map(exclusion),
  ].sort((a, b) => a.from.localeCompare(b.from));
  let parts = [clock.period];
  for (const step of [...clock.extensions, ...(clock.kept ?? [])].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const known = pauses.filter((p) => p.knownAt <= step.at);
    const nominal = countParts(start, parts, known, worked);
    if ('dueOn' in step) {
      const missing = daysBetween(dayOf(nominal), step.dueOn, known);
      if (missing > 0) parts.push({ amount: missing, unit: 'calendarDay' });
      continue;
    }
    const { by, at, fromGrant } = step;
    const stood = rollEnd(calendar, nominal, known);
    if (fromGrant && at >= stood.dueAt) {
      start = at;
      parts = [];
    } else if (!isClockTime(by.unit) || !isClockTime(parts.at(-1)!.unit)) {
      const rolled = daysBetween(dayOf(nominal), stood.dueOn, known);
      if (rolled > 0) parts.push({ amount: rolled, unit: 'calendarDay' });
    }
    parts.push(by);
  }
  return rollEnd(calendar, countParts(start, parts, pauses, worked), pauses);
}

/**
 * The latest day before an appointed one. The clock starts at the appointment, which no pause moves and no extension: where
 * the day is put off, the clock is started again. A day off work rolls earlier, or the party would have less time.
 */
function countBack({ startedAt, period }: Clock, calendar: Calendar, worked: (day: IsoDate) => boolean): Deadline {
  if (isClockTime(period.unit)) {
    const dueAt = new Date(Date.parse(startedAt) - inMs(period)).toISOString();
    return { dueOn: dateOf(dueAt), dueAt, provisional: false };
  }
  const first = dateOf(startedAt);
  if (period.unit !== 'workingDay') return roll(calendar, nominalDay(first, period, -1), -1);
  let day = first;
  for (let counted = 0; counted < period.amount;) {
    day = addDays(day, -1);
    if (worked(day)) counted += 1;
  }
  return roll(calendar, day, -1);
}

/** A suspension that has ended, or days not counted by law: by its instants and by its days. */
interface Pause {
  from: IsoInstant;
  to: IsoInstant;
  fromDay: IsoDate;
  toDay: IsoDate;
  /** Since when it counts in a date that is told. */
  knownAt: IsoInstant;
}
const pause = (from: IsoInstant, to: IsoInstant): Pause => ({
  from,
  to,
  fromDay: dateOf(from),
  toDay: dateOf(to),
  knownAt: to,
});
const exclusion = ({ from, to, at }: NonNullable<Clock['exclusions']>[number]): Pause => ({
  from: endOfDay(from),
  to: endOfDay(to),
  fromDay: from,
  toDay: to,
  knownAt: at,
});

/** Where a count has come to: a day, or an instant after minutes and hours. */
type Place = IsoDate | IsoInstant;

const isDay = (place: Place) => place.length === 10;
const dayOf = (place: Place): IsoDate => (isDay(place) ? place : dateOf(place));

const countParts = (
  start: IsoInstant,
  parts: readonly Period[],
  pauses: readonly Pause[],
  worked: (day: IsoDate) => boolean,
): Place => parts.reduce<Place>((place, part) => countPart(place, part, pauses, worked), start);

function countPart(from: Place, part: Period, pauses: readonly Pause[], worked: (day: IsoDate) => boolean): Place {
  if (isClockTime(part.unit)) {
    const begin = Date.parse(isDay(from) ? endOfDay(from) : from);
    let end = begin + inMs(part);
    for (const { from: stop, to: resume } of pauses) {
      const [stopped, resumed] = [Date.parse(stop), Date.parse(resume)];
      if (resumed > begin && stopped < end) end += resumed - Math.max(stopped, begin);
    }
    return new Date(end).toISOString();
  }
  const counts = part.unit === 'workingDay' ? worked : () => true;
  const first = dayOf(from);
  const days = part.unit === 'workingDay' ? part.amount : epochDay(nominalDay(first, part, 1)) - epochDay(first);
  let day = first;
  for (let counted = 0; counted < days;) {
    day = addDays(day, 1);
    if (!isPaused(day, pauses) && counts(day)) counted += 1;
  }
  return day;
}

const isPaused = (day: IsoDate, pauses: readonly Pause[]): boolean =>
  pauses.some((p) => day > p.fromDay && day <= p.toDay);

/** Days after one and up to another that no pause takes out. */
function daysBetween(after: IsoDate, to: IsoDate, pauses: readonly Pause[]): number {
  let days = 0;
  for (let day = addDays(after, 1); day <= to; day = addDays(day, 1)) if (!isPaused(day, pauses)) days += 1;
  return days;
}

function rollEnd(calendar: Calendar, end: Place, pauses: readonly Pause[]): Deadline {
  if (!isDay(end)) return { dueOn: dateOf(end), dueAt: end, provisional: false };
  let day = end;
  for (const { fromDay, toDay } of pauses) if (fromDay === day) day = toDay;
  return roll(calendar, day, 1);
}
