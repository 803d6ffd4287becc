import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { CalendarCoverageError, type Clock, computeDeadline, horizon, endOfDay, startOfDay } from '#law';
import type { ClockId } from '#contracts';
import type { CaseFile } from './case-file';

const NINE_O_CLOCK = 9 * 3_600_000;
type Kind = 'remind' | 'due' | 'horizon';

/**
 * One durable timer per running clock, always set for the next thing that clock has to say: remind, fall due, or, when
 * its date cannot be settled yet, reach the end of the published calendar. Derived from the ledger and re-derived
 * after every change, so a timer and a date can never disagree.
 */
export class Alarms {
  private readonly armed = new Map<ClockId, { at: number; scope: CancellationScope }>();
  /** Those that had nothing to record; the others are in the state, so that a resumed history does not ring twice. */
  private readonly rung = new Set<string>();
  constructor(private readonly file: CaseFile) {}

  rearm(): void {
    const wanted = new Map<ClockId, { at: number; kind: Kind; clock: Clock }>();
    for (const clock of this.file.state.clocks) {
      const next = this.next(clock);
      if (next) wanted.set(clock.id, { ...next, clock });
    }
    for (const [id, timer] of this.armed) {
      if (wanted.get(id)?.at === timer.at) continue;
      this.armed.delete(id);
      timer.scope.cancel();
    }
    for (const [id, want] of wanted) {
      if (!this.armed.has(id)) this.arm(id, want);
    }
  }

  private arm(id: ClockId, want: { at: number; kind: Kind; clock: Clock }): void {
    const scope = new CancellationScope();
    this.armed.set(id, { at: want.at, scope });
    // How long it sleeps changes nothing in the case, so here the engine's time serves.
    // eslint-disable-next-line no-restricted-syntax
    const ms = Math.max(want.at - Date.now(), 1);
    void scope
      .run(() => sleep(ms, { summary: `${id} ${want.kind}` }))
      .then(() => {
        this.armed.delete(id);
        this.file.wake(want.at);
        this.rung.add(key(id, want.kind, want.at));
        this.ring(id, want.kind, key(id, want.kind, want.at));
        this.file.dirty = true;
      })
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }

  private next(clock: Clock): { at: number; kind: Kind } | undefined {
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
      const alarm = key(clock.id, c.kind, c.at);
      return !this.rung.has(alarm) && !this.file.state.alarms.includes(alarm);
    });
  }

  /** Nine in the morning of the day the rule names, counted back from the last day. */
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
      return Date.parse(startOfDay(dueOn)) + NINE_O_CLOCK;
    } catch (error) {
      // Early in the calendar's first year nobody can count back: then there is no reminder, but the case goes on.
      if (error instanceof CalendarCoverageError) return undefined;
      throw error;
    }
  }

  private ring(id: ClockId, kind: Kind, alarm: string): void {
    const clock = this.file.clock(id);
    if (!clock || clock.status !== 'running') return;
    const about = { clock: id, title: clock.rule.title, ...(clock.dueOn ? { dueOn: clock.dueOn } : {}), alarm };
    const basis = { basis: clock.rule.source };
    if (kind === 'remind') this.file.record('clock.reminded', about, basis);
    if (kind === 'horizon') {
      const year = Number(horizon(this.file.calendar).slice(0, 4)) + 1;
      this.file.record('calendar.missing', { clock: id, title: clock.rule.title, year, alarm }, basis);
    }
    if (kind !== 'due') return;
    const held = this.file.holds.get(id);
    const holder = held && this.file.openTask(held);
    if (holder) {
      this.file.record('expiry.held', { clock: id, title: clock.rule.title, taskId: holder.id, alarm }, basis);
    } else if (clock.rule.owner === 'authority') {
      this.file.record('clock.overdue', about, basis);
    }
  }
}

const key = (clock: string, kind: Kind, at: number) => `${clock} ${kind} ${at}`;
