import { CancellationScope, isCancellation, patched, sleep } from '@temporalio/workflow';
import { type Clock, clockKey, clockTitle, currentClocks, horizon, refOf } from '#law';
import { type Alarm, alarmsOf } from '#journal';
import { type ClockId, errandOf, serveDocument, type TimersAnswer } from '#contracts';
import { delivered } from './alteration';
import type { CaseFile } from './case-file';
import { ENDS_BY_ITSELF, lapse } from './measures';
import { byAnnouncement } from './served';
import { remindOfSuspension } from './standing-actions';

interface Wanted extends Alarm {
  clock: Clock<ClockId>;
}
type Kind = Alarm['kind'];

/**
 * A clock that has ended and runs again, by what came in time and was heard late, says again what it has to say. Before: only
 * in a fresh history, so that whoever answered what came late was told or not told that the period had ended meanwhile.
 */
const RINGS_AGAIN = '2026-12-rings-again';

/**
 * One durable timer per running clock, always set for the next thing that clock has to say: remind, fall due, or, when
 * its date cannot be settled yet, reach the end of the published calendar. Derived from the ledger and re-derived
 * after every change, so a timer and a date can never disagree.
 */
export class Alarms {
  /** By the clock's key: each round and each subject has its own. */
  private readonly armed = new Map<string, { at: number; scope: CancellationScope }>();
  /** Those that had nothing to record, with their clock's key; the others are in the state, so that a resumed history does not ring twice. */
  private readonly rung = new Map<string, string>();
  constructor(private readonly file: CaseFile) {}

  rearm(): void {
    const now = Date.parse(this.file.now());
    const wanted = new Map<string, Wanted>();
    const clocks = currentClocks(this.file.state.clocks);
    this.forgetEnded(clocks);
    for (const clock of clocks) {
      const next = this.next(clock);
      if (next) wanted.set(clockKey(clock), { ...next, clock });
    }
    const { anew } = this.file;
    this.file.anew = false;
    for (const [key, timer] of this.armed) {
      if (wanted.get(key)?.at === timer.at && !anew) continue;
      // Whose instant has come rings by itself, and finds its clock ended.
      if (timer.at <= now && this.file.since(2)) continue;
      this.armed.delete(key);
      timer.scope.cancel();
    }
    for (const [key, want] of wanted) {
      if (!this.armed.has(key)) this.arm(key, want);
    }
  }

  /** What came in time and is heard late has an ended clock run again. */
  private forgetEnded(clocks: readonly Clock[]): void {
    const running = clocks.filter(({ status }) => status === 'running').map(clockKey);
    const ended = [...this.rung].filter(([, key]) => !running.includes(key)).map(([alarm]) => alarm);
    if (ended.length > 0 && patched(RINGS_AGAIN)) for (const alarm of ended) this.rung.delete(alarm);
  }

  /** What is set, as the watchdog asks. */
  get told(): TimersAnswer {
    const armed = [...this.armed].map(([key, { at }]) => [key, new Date(at).toISOString()]);
    return {
      seq: this.file.state.seq,
      now: this.file.now(),
      armed: Object.fromEntries(armed) as TimersAnswer['armed'],
    };
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
        this.rung.set(alarm, clockKey(clock));
        this.ring(clock, kind, alarm);
        this.file.dirty = true;
      })
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }

  private next(clock: Clock<ClockId>): Alarm | undefined {
    return alarmsOf(clock, this.file.calendar).find(({ at, kind }) => {
      // A reminder of what has passed reminds nobody.
      if (kind === 'remind' && at <= Date.parse(this.file.now())) return false;
      const alarm = alarmOf(clock, kind, at);
      return !this.rung.has(alarm) && !this.file.state.alarms.includes(alarm);
    });
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
    // What no stage waits for.
    const paper = armed.id === 'announcement' ? armed.subject : undefined;
    const errand = paper === undefined ? undefined : errandOf(this.file.state, paper);
    if (paper !== undefined && errand && errand.kind !== serveDocument.kind) {
      delivered(this.file, paper, byAnnouncement(this.file, paper));
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
