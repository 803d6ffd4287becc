import { ApplicationFailure, condition } from '@temporalio/workflow';
import { type Calendar, type Clock, type LedgerEvent, notNewer, type Period, type PeriodRule } from '#law';
import {
  type ActionData,
  type ActionDeclaration,
  type Actor,
  type AnyEntry,
  type CaseStart,
  type CaseState,
  type CaseTask,
  type EntryData,
  type EntryType,
  type Outcome,
  OUTCOMES,
  type Stage,
  STAGES,
  SYSTEM,
  type TaskDeclaration,
  type TaskResult,
} from '#contracts';
import { applyEntry } from '#journal';
import { Diversion, type Guard, type Met, type Occurrence, type Trigger, type Triggers } from './triggers';

export interface OpenOptions<D extends TaskDeclaration> {
  /** The clock by whose end it is due. */
  due?: string;
  context?: Record<string, unknown>;
  /** What the law asks of the answer. A refusal leaves nothing behind. */
  guard?: Guard<TaskResult<D>>;
}

/** What survives continue-as-new. */
export interface CaseMemory {
  state: CaseState;
  calendar: Calendar;
  unacknowledged: AnyEntry[];
  rung: string[];
}

/**
 * A case as its stages see it: the facts, the clocks, the tasks, and the places to wait.
 *
 * 1. Only `record` changes the state, through the same fold that rebuilds a case from its journal.
 * 2. Only `until` waits. Between two waits a stage runs without yielding, so whoever sent a message finds the case
 *    at rest again before the answer goes out (`settled`).
 * 3. Nothing here reads a clock but `now`, or does I/O: the projector and the alarms run beside it.
 */
export class CaseFile {
  state!: CaseState;
  calendar: Calendar;
  unacknowledged: AnyEntry[] = [];
  /** Set by every entry; cleared by the housekeeping that re-arms alarms and search attributes. */
  dirty = true;
  /** Alarms that have rung, by clock, kind and instant: a restarted clock rings anew, a resumed history does not. */
  rung: string[] = [];
  readonly guards = new Map<string, Guard>();
  /** Party clocks whose expiry waits for a decision: clock id → task kind. */
  readonly holds = new Map<string, string>();
  private readonly mailbox: Occurrence[] = [];
  private triggers: Triggers = {};
  private waitingFor?: () => boolean;
  private divertedTo?: Stage;
  private ended = false;

  constructor(input: CaseStart | CaseMemory) {
    this.calendar = input.calendar;
    if ('state' in input) {
      this.state = input.state;
      this.unacknowledged = input.unacknowledged;
      this.rung = input.rung;
    } else {
      this.record(
        'case.registered',
        { facts: input.facts, calendarVersion: input.calendar.version },
        { by: input.registeredBy, basis: STAGES.registration.source },
      );
    }
  }

  // ── the record ────────────────────────────────────────────────────────────────────────────────────────────────

  /** The workflow's own time, ISO 8601 UTC. */
  now(): string {
    return new Date().toISOString();
  }

  /** Appends one entry and changes the state by it. */
  record<T extends EntryType>(type: T, data: EntryData[T], options: { by?: Actor; basis?: string } = {}): void {
    const entry = {
      seq: (this.state?.seq ?? 0) + 1,
      at: this.now(),
      actor: options.by ?? SYSTEM,
      type,
      data,
      ...(options.basis === undefined ? {} : { basis: options.basis }),
    } as AnyEntry;
    this.state = applyEntry(this.state, entry, this.calendar);
    this.unacknowledged.push(entry);
    this.dirty = true;
  }

  /** Keeps what the store does not hold yet. */
  acknowledge(seq: number): void {
    this.unacknowledged = this.unacknowledged.filter((e) => e.seq > seq);
  }

  memory(): CaseMemory {
    return {
      state: this.state,
      calendar: this.calendar,
      unacknowledged: this.unacknowledged,
      rung: this.rung,
    };
  }

  enter(stage: Stage): void {
    if (stage === this.state.stage) return;
    this.record('stage.entered', { stage }, { basis: STAGES[stage].source });
  }

  setOutcome(outcome: Outcome, basis?: string): void {
    this.record(
      'outcome.set',
      { outcome, text: OUTCOMES[outcome] },
      { basis: basis ?? STAGES[this.state.stage].source },
    );
  }

  // ── tasks ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Opens a task and leaves it open; its answer is met by `result` or `done`. Opening a kind that is open already changes nothing. */
  open<D extends TaskDeclaration>(declaration: D, options: OpenOptions<D> = {}): void {
    if (options.guard) this.guards.set(declaration.kind, options.guard as Guard);
    if (this.openTask(declaration.kind)) return;
    this.record(
      'task.opened',
      {
        id: `${this.state.caseNo}-${this.state.tasks.length + 1}`,
        kind: declaration.kind,
        title: declaration.title,
        candidate: declaration.candidate,
        partyMay: declaration.partyMay ?? false,
        ...(options.due ? { clock: options.due } : {}),
        ...(options.context ? { context: options.context } : {}),
      },
      { basis: declaration.legalBasis },
    );
  }

  /** Opens a task and waits for its answer. */
  async task<D extends TaskDeclaration>(declaration: D, options: OpenOptions<D> = {}): Promise<TaskResult<D>> {
    this.open(declaration, options);
    const met = await this.first({ done: this.result(declaration) });
    return met.data;
  }

  /** Waits until no task of this kind is open; its last answer, if there ever was one. */
  async done<D extends TaskDeclaration>(declaration: D): Promise<TaskResult<D> | undefined> {
    await this.until(() => !this.openTask(declaration.kind));
    return this.latest(declaration);
  }

  /** The last answer to a task of this kind. */
  latest<D extends TaskDeclaration>(declaration: D): TaskResult<D> | undefined {
    return this.state.tasks.findLast((t) => t.kind === declaration.kind && t.state === 'completed')?.result as
      TaskResult<D> | undefined;
  }

  openTask(kind: string): CaseTask | undefined {
    return this.state.tasks.find((t) => t.kind === kind && t.state === 'open');
  }

  withdraw(reason: string, kinds?: readonly string[]): void {
    for (const task of this.state.tasks) {
      if (task.state !== 'open' || (kinds && !kinds.includes(task.kind))) continue;
      this.record('task.withdrawn', { id: task.id, kind: task.kind, title: task.title, reason });
    }
  }

  // ── clocks ────────────────────────────────────────────────────────────────────────────────────────────────────

  clock(id: string): Clock | undefined {
    return this.state.clocks.find((c) => c.id === id);
  }

  running(id: string): boolean {
    const status = this.clock(id)?.status;
    return status === 'running' || status === 'suspended';
  }

  rule(id: string): PeriodRule {
    const rule = this.state.rules[id];
    if (!rule) throw ApplicationFailure.nonRetryable(`no period rule "${id}" for this case`, 'INTERNAL');
    return rule;
  }

  /** Starts the clock of a period rule. Restarting one that has ended re-arms it. */
  startClock(id: string, options: { period?: Period; startedAt?: string } = {}): void {
    const rule = this.rule(id);
    const at = this.now();
    this.ledger(rule, {
      type: 'started',
      clock: id,
      rule,
      period: options.period ?? rule.period,
      startedAt: options.startedAt ?? at,
      at,
    });
  }

  /** What the clock waited for has happened. A clock that does not run is left alone. */
  meet(id: string): void {
    this.end(id, 'met');
  }

  expire(id: string): void {
    this.end(id, 'expired');
  }

  cancelClock(id: string, reason: string): void {
    this.end(id, 'cancelled', reason);
  }

  extend(id: string, by: Period, reason: string): void {
    this.ledger(this.rule(id), { type: 'extended', clock: id, by, at: this.now(), reason });
  }

  suspendClocks(reason: string): void {
    this.record('clock.changed', { title: '全部期限', event: { type: 'suspended', at: this.now(), reason } });
  }

  resumeClocks(): void {
    this.record('clock.changed', { title: '全部期限', event: { type: 'resumed', at: this.now() } });
  }

  /** A newly published calendar settles what was provisional or undetermined. One that comes late, or twice, changes nothing. */
  useCalendar(calendar: Calendar): void {
    if (calendar.version === this.calendar.version || notNewer(calendar.version, this.calendar.version)) return;
    this.calendar = calendar;
    this.record(
      'clock.changed',
      { title: '全部期限', event: { type: 'recomputed', calendarVersion: calendar.version, at: this.now() } },
      { basis: calendar.years.at(-1)?.source },
    );
  }

  private end(id: string, type: 'met' | 'expired' | 'cancelled', reason?: string): void {
    if (!this.running(id)) return;
    this.ledger(this.clock(id)!.rule, { type, clock: id, at: this.now(), ...(reason ? { reason } : {}) });
  }

  private ledger(rule: PeriodRule, event: LedgerEvent): void {
    // The dates are told in the entry for its readers; they are those the fold is about to reach.
    const entry: EntryData['clock.changed'] = { title: rule.title, event };
    this.record('clock.changed', entry, { basis: rule.source });
    const clock = this.clock(rule.id);
    if (clock?.dueOn) Object.assign(entry, { dueOn: clock.dueOn, dueAt: clock.dueAt });
  }

  // ── waiting ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** Waits for the first of several things; the key says which. Of two at once the one listed first wins. */
  async first<T extends Triggers>(triggers: T): Promise<Met<T>> {
    this.triggers = triggers;
    this.holds.clear();
    for (const trigger of Object.values(triggers)) {
      if (trigger.action) this.guards.set(`action:${trigger.action}`, trigger.guard ?? (() => undefined));
      if (trigger.expiry && trigger.heldBy) this.holds.set(trigger.expiry, trigger.heldBy);
    }
    this.mailbox.length = 0;
    let met: Met<T> | undefined;
    try {
      await this.until(() => (met = this.match(triggers)) !== undefined);
    } finally {
      this.triggers = {};
    }
    return met!;
  }

  action<D extends ActionDeclaration>(declaration: D, guard?: Guard<ActionData<D>>): Trigger<ActionData<D>> {
    return {
      action: declaration.name,
      ...(guard ? { guard: guard as Guard } : {}),
      meets: (o) =>
        o.on === 'action' && o.name === declaration.name ? { data: o.data as ActionData<D>, by: o.by } : undefined,
    };
  }

  result<D extends TaskDeclaration>(declaration: D): Trigger<TaskResult<D>> {
    return {
      meets: (o) =>
        o.on === 'task' && o.kind === declaration.kind ? { data: o.data as TaskResult<D>, by: o.by } : undefined,
    };
  }

  /** The end of a clock. With `heldBy` it waits while a task of that kind is open: an undecided request is not the party's fault. */
  expiry(clock: string, options: { heldBy?: TaskDeclaration } = {}): Trigger<undefined> {
    return {
      expiry: clock,
      ...(options.heldBy ? { heldBy: options.heldBy.kind } : {}),
      due: () => this.isDue(clock) && !(options.heldBy && this.openTask(options.heldBy.kind)),
      meets: () => undefined,
    };
  }

  /** A running clock with a settled date that has passed. A provisional date never expires anything. */
  isDue(id: string): boolean {
    const clock = this.clock(id);
    return clock?.status === 'running' && !clock.provisional && !!clock.dueAt && Date.parse(clock.dueAt) <= Date.now();
  }

  /** Waits for a side effect. Messages are still taken meanwhile. */
  async during<R>(work: Promise<R>): Promise<R> {
    this.waitingFor = () => false;
    try {
      return await work;
    } finally {
      this.waitingFor = undefined;
    }
  }

  /** True when the case has drawn every consequence of what it was told, and waits. */
  settled(): boolean {
    return this.ended || (this.waitingFor !== undefined && this.divertedTo === undefined && !this.waitingFor());
  }

  awaits(action: string): boolean {
    return Object.values(this.triggers).some((t) => t.action === action);
  }

  tell(occurrence: Occurrence): void {
    this.mailbox.push(occurrence);
  }

  /** Makes the current stage leave for another at once. */
  divert(to: Stage): void {
    this.divertedTo = to;
  }

  close(outcome: Outcome): void {
    this.record('case.closed', { outcome });
    this.ended = true;
  }

  /** Waits; leaves the stage instead when the case is diverted. Errors: `Diversion`. */
  async until(predicate: () => boolean): Promise<void> {
    this.waitingFor = predicate;
    await condition(() => this.divertedTo !== undefined || predicate());
    this.waitingFor = undefined;
    if (this.divertedTo) {
      const to = this.divertedTo;
      this.divertedTo = undefined;
      throw new Diversion(to);
    }
  }

  private match<T extends Triggers>(triggers: T): Met<T> | undefined {
    for (const occurrence of this.mailbox) {
      for (const [on, trigger] of Object.entries(triggers)) {
        const met = trigger.meets(occurrence);
        if (met) return { on, at: occurrence.at, ...met } as Met<T>;
      }
    }
    for (const [on, trigger] of Object.entries(triggers)) {
      if (trigger.due?.())
        return { on, at: this.clock(trigger.expiry!)!.dueAt!, data: undefined, by: SYSTEM } as Met<T>;
    }
    return undefined;
  }
}
