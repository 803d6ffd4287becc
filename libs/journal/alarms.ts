import { CalendarCoverageError, type Calendar, type Clock, computeDeadline, endOfDay, horizon } from '#law';
import { reminderTime } from './office-hours';

/** What a clock has to say at an instant, ms. */
export interface Alarm {
  at: number;
  kind: 'remind' | 'due' | 'horizon';
}

/**
 * What a running clock has to say, in order: remind, fall due, or, when its date cannot be settled yet, reach the end of the
 * published calendar.
 */
export function alarmsOf(clock: Clock, calendar: Calendar): Alarm[] {
  if (clock.status !== 'running') return [];
  if (clock.undetermined || clock.provisional)
    return [{ at: Date.parse(endOfDay(horizon(calendar))), kind: 'horizon' }];
  if (!clock.dueAt) return [];
  const due = Date.parse(clock.dueAt);
  const remind = remindAt(clock, calendar);
  return [...(remind && remind < due ? [{ at: remind, kind: 'remind' } as const] : []), { at: due, kind: 'due' }];
}

/** In the morning of the day the rule names, counted back from the last day. */
function remindAt(clock: Clock, calendar: Calendar): number | undefined {
  if (!clock.rule.remindBefore || !clock.dueOn || clock.period.unit === 'minute' || clock.period.unit === 'hour') {
    return undefined;
  }
  try {
    const { dueOn } = computeDeadline(calendar, {
      start: clock.dueOn,
      period: clock.rule.remindBefore,
      direction: 'backward',
    });
    return reminderTime(dueOn);
  } catch (error) {
    // Early in the calendar's first year nobody can count back: then there is no reminder, but the case goes on.
    if (error instanceof CalendarCoverageError) return undefined;
    throw error;
  }
}
