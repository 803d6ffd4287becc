import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import {
  CalendarCoverageError,
  type Clock,
  clockKey,
  clockTitle,
  computeDeadline,
  currentClocks,
  horizon,
  endOfDay,
  refOf,
} from '#law';
import { reminderTime } from '#journal';
import type { ClockId } from '#contracts';
import type { CaseFile } from './case-file';
import { ENDS_BY_ITSELF, lapse } from './measures';
import { remindOfSuspension } from './standing-actions';

type Kind = 'remind' | 'due' | 'horizon';

interface Wanted {
  at: number;
  kind: Kind;
  clock: Clock<ClockId>;
}

/**
 * One durable timer per running clock, always set for the next thing that clock has to say: remind, fall due, or, when
 * its date cannot be settled yet, reach the end of the published calendar. Derived from the ledger and re-derived
 * after every change, so a timer and a date can never disagree.
 */
export class Alarms {
  /** By the clock's key: each round and each subject has its own. */
  private readonly armed = new Map<string, { at: number; scope: CancellationScope }>();
  /** Those that had nothing to record; the others are in the state, so that a resumed history does not ring twice. */
  private readonly rung = new Set<string>();
  constructor(private readonly file: CaseFile) {}

  rearm(): void {
    const now = Date.parse(this.file.now());
    const wanted = new Map<string, Wanted>();
    for (const clock of currentClocks(this.file.state.clocks)) {
      const next = this.next(clock);
      if (next) wanted.set(clockKey(clock), { ...next, clock });
    }
    for (const [key, timer] of this.armed) {
      if (wanted.get(key)?.at === timer.at) continue;
      // Whose instant has come rings by itself, and finds its clock ended.
      if (timer.at <= now && this.file.since(2)) continue;
      this.armed.delete(key);
      timer.scope.cancel();
    }
    for (const [key, want] of wanted) {
      if (!this.armed.has(key)) this.arm(key, want);
    }
  }

  private arm(key: string, { at, kind, clock }: Wanted): void {
    const scope = new CancellationScope();
    this.armed.set(key, { at, scope });
    // How long it sleeps changes nothing in the case, so here the engine's time serves.
    // eslint-disable-next-line no-restricted-syntax
    const ms = Math.max(at - Date.now(), 1);
    void scope
      .run(() => sleep(ms, { summary: `${clock.id} ${kind}` }))
      .then(() => {
        this.armed.delete(key);
        this.file.wake(at);
        const alarm = alarmOf(clock, kind, at);
        this.rung.add(alarm);
        this.ring(clock, kind, alarm);
        this.file.dirty = true;
      })
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }

  private next(clock: Clock<ClockId>): { at: number; kind: Kind } | undefined {
    if (clock.status !== 'running') return undefined;
    const candidates: { at: number; kind: Kind }[] = [];
    if (clock.undetermined || clock.provisional) {
      candidates.push({ at: Date.parse(endOfDay(horizon(this.file.calendar))), kind: 'horizon' });
    } else if (clock.dueAt) {
      const due = Date.parse(clock.dueAt);
      const remind = this.remindAt(clock);
      if (remind && remind < due && remind > Date.parse(this.file.now()))
        candidates.push({ at: remind, kind: 'remind' });
      candidates.push({ at: due, kind: 'due' });
    }
    return candidates.find((c) => {
      const alarm = alarmOf(clock, c.kind, c.at);
      return !this.rung.has(alarm) && !this.file.state.alarms.includes(alarm);
    });
  }

  /** In the morning of the day the rule names, counted back from the last day. */
  private remindAt(clock: Clock): number | undefined {
    if (!clock.rule.remindBefore || !clock.dueOn || clock.period.unit === 'minute' || clock.period.unit === 'hour') {
      return undefined;
    }
    try {
      const { dueOn } = computeDeadline(this.file.calendar, {
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

  /** What the clock, as it stands by now, has to say. */
  private ring(armed: Clock<ClockId>, kind: Kind, alarm: string): void {
    const ref = refOf(armed);
    const clock = this.file.clock(ref);
    if (!clock || clock.round !== armed.round || clock.status !== 'running') return;
    const of = { ...ref, title: clockTitle(clock), alarm };
    const about = { ...of, ...(clock.dueOn ? { dueOn: clock.dueOn } : {}) };
    const basis = { basis: clock.rule.source };
    if (kind === 'remind') this.file.record('clock.reminded', about, basis);
    if (kind === 'horizon') {
      const year = Number(horizon(this.file.calendar).slice(0, 4)) + 1;
      this.file.record('calendar.missing', { ...of, year }, basis);
    }
    if (kind === 'due' && armed.id === 'suspension') {
      this.file.record('clock.reminded', about, basis);
      remindOfSuspension(this.file);
      return;
    }
    if (kind !== 'due') return;
    if (ENDS_BY_ITSELF.includes(clock.id)) {
      void lapse(this.file, ref, clock.dueAt!);
      return;
    }
    const holder = this.file.holderOf(ref);
    if (holder) {
      this.file.record('expiry.held', { ...of, taskId: holder.id }, basis);
    } else if (clock.rule.owner === 'authority') {
      this.file.record('clock.overdue', about, basis);
    }
  }
}

const alarmOf = (clock: Clock, kind: Kind, at: number) => `${clockKey(clock)} ${kind} ${at}`;
