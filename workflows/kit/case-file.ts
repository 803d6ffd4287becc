import { condition, workflowInfo } from '@temporalio/workflow';
import {
  applyLedger,
  type Calendar,
  type Clock,
  clockOf,
  type ClockOf,
  clockTitle,
  currentClocks,
  dateOf,
  type LedgerEvent,
  notNewer,
  type Period,
  type PeriodRule,
  refOf,
} from '#law';
import {
  type ActionData,
  type ActionDeclaration,
  type Actor,
  announcementOf,
  type AnyEntry,
  approveTransfer,
  basisIn,
  type CaseDocument,
  type CaseMemory,
  type CaseStart,
  type CaseState,
  type CaseTask,
  type ClockId,
  type ClockRow,
  CLOCKS,
  depositFine,
  type DocumentKind,
  DOCUMENTS,
  type EntryData,
  type EntryType,
  fileOnSpot,
  handInFine,
  handInPapers,
  gather,
  type JournalHead,
  latest,
  type LawPublishedMessage,
  leavesOutAnnouncement,
  type NextStage,
  type Outcome,
  OUTCOMES,
  outlives,
  type PriorsMessage,
  type ReckonedMessage,
  type Refusal,
  recomputed,
  retractPublication,
  since,
  type Stage,
  STAGES,
  SYSTEM,
  TASKS,
  type TaskContext,
  type TaskDeclaration,
  type TaskResult,
  type Track,
  TRACKS,
  visitOf,
} from '#contracts';
import { applyEntry } from '#journal';
import { Turns } from './turns';
import { Diversion, type Guard, type Met, type Occurrence, type Trigger, type Triggers } from './triggers';

/** Thrown through a stage at rest: the case goes on in a fresh history, exactly where it waits. */
export class FreshHistory extends Error {}

/** A clock by its kind, and by what it counts for where the case has several of the kind. */
export type ClockRef = ClockId | ClockOf<ClockId>;
const refTo = (ref: ClockRef): ClockOf<ClockId> => (typeof ref === 'string' ? { clock: ref } : ref);
const isTo = (a: ClockOf<ClockId>) => (b: ClockOf<ClockId>) => a.clock === b.clock && a.subject === b.subject;

/** What a document, a task or a clock is about, where the case has several of its kind. */
export interface Subject {
  id: string;
  /** In words. */
  about: string;
}

export interface OpenOptions<D extends TaskDeclaration> {
  /** Each subject has its own task of the kind. */
  subject?: Subject;
  /** The clock by whose end it is due. */
  due?: ClockId;
  /** What of the declared facts the stage knows better than the case. */
  context?: TaskContext<D>;
  /** Whether the party may do it too, where that is not so of every one of the kind. */
  partyMay?: boolean;
  /** What the law asks of the answer. A refusal leaves nothing behind. */
  guard?: Guard<TaskResult<D>>;
}

interface StartOptions {
  period?: Period;
  startedAt?: string;
  subject?: Subject;
  /** Of a clock whose length a person names. */
  rule?: PeriodRule;
}

interface Found {
  tasks: CaseTask[];
  clocks: ClockOf<ClockId>[];
  documents: CaseDocument[];
}

/**
 * A case as its stages see it: the facts, the clocks, the tasks, and the places to wait.
 *
 * 1. Only `record` changes the state, through the same fold that rebuilds a case from its journal; `reckon` takes that fold's
 *    own word where the two differ.
 * 2. Only `until` waits. Between two waits a stage runs without yielding, so whoever sent a message finds the case
 *    at rest again before the answer goes out (`settled`).
 * 3. Messages take effect one at a time (`turns`): the next is looked at when the case has drawn every consequence of
 *    the one before. Whoever waits looks again after waking, since another may have woken first.
 * 4. A stage can be begun again from its first line in the middle of its work: what it has opened and started in this
 *    visit is found, not repeated. So a fresh history, or a case started again from its journal, goes on where it stood.
 * 5. Nothing here reads a clock but `now`, or does I/O: the projector and the alarms run beside it.
 */
export class CaseFile {
  state!: CaseState;
  calendar: Calendar;
  /** The entries of this run, and those the run before it had not heard to be stored. */
  readonly entries: AnyEntry[] = [];
  readonly generation: number;
  /** Through which entry the journal is known to be stored when the run begins. */
  readonly begunAt: JournalHead;
  readonly turns = new Turns();
  /**
   * The case's own time, ms: when the last message was sent, or the instant the last alarm stands for. Engine time goes on
   * with a local activity's answer too, which a replay hears in an earlier task than the first run did. So engine time is
   * asked only where a run begins, and whether the history has grown long is looked at only where time moves.
   */
  private moment: number;
  historyIsLong = false;
  /** Every timer is set once more, whatever is believed to be set. */
  anew = false;
  /** Set by every entry; cleared by the housekeeping that re-arms alarms and search attributes. */
  dirty = true;
  /** What the law asks of an answer, by the kind and subject of its task. */
  private readonly guards = new Map<string, Guard>();
  private readonly mailbox: Occurrence[] = [];
  private triggers: Triggers = {};
  private waitingFor?: () => boolean;
  private divertedTo?: Stage;
  private freshHistory = false;
  private working = false;
  private ended = false;
  private looking = false;
  private returning = false;
  /**
   * What an earlier run of this stage has opened and started in this visit, in order; taken out as it is met again, and
   * forgotten where the stage waits: there it has caught up, and what it opens from then on is new.
   */
  private found: Found = { tasks: [], clocks: [], documents: [] };

  constructor(input: CaseStart | CaseMemory) {
    this.calendar = input.calendar;
    if ('state' in input) {
      this.state = input.state;
      this.entries.push(...input.entries);
      this.generation = input.generation;
      this.begunAt = input.final;
      this.moment = Math.max(Date.now(), Date.parse(input.at));
    } else {
      this.moment = Date.now();
      this.generation = 0;
      this.begunAt = { seq: 0, headHash: '' };
      this.record(
        'case.registered',
        { facts: input.facts, calendarVersion: input.calendar.version },
        { by: input.registeredBy, basis: STAGES.registration.source },
      );
    }
  }

  /** Called by whatever comes from outside, with the instant it stands for: a message, a signal, an alarm. */
  wake(at: number): void {
    this.moment = Math.max(this.moment, at);
    this.historyIsLong ||= workflowInfo().continueAsNewSuggested;
  }

  /** What `look` finds at that instant, which leaves the case's time as it was. */
  asOf<R>(at: number, look: () => R): R {
    const before = this.moment;
    this.moment = Math.max(before, at);
    try {
      return this.byAllGates(look);
    } finally {
      this.moment = before;
    }
  }

  /** What `look` finds by all that the law asks today, whatever the case's revision. */
  byAllGates<R>(look: () => R): R {
    this.looking = true;
    try {
      return look();
    } finally {
      this.looking = false;
    }
  }

  /** Whether the case takes the ways of this revision of the procedure (ADR 022). */
  since(revision: number): boolean {
    return since(this.state, revision);
  }

  /**
   * What the law asks since a revision. A case begun before has answers on record that were taken without it, which its
   * replay takes again; what reaches it now is looked at by all gates, and refused.
   */
  gate(revision: number, check: () => Refusal | undefined): Refusal | undefined {
    return this.looking || this.since(revision) ? check() : undefined;
  }

  // ── the record ────────────────────────────────────────────────────────────────────────────────────────────────

  /** The case's own time, ISO 8601 UTC. It never goes back. */
  now(): string {
    return new Date(this.moment).toISOString();
  }

  /** Appends one entry and changes the state by it. */
  record<T extends EntryType>(type: T, data: EntryData[T], options: { by?: Actor; basis?: string } = {}): void {
    const { basis } = options;
    // Until 0.2.0 every department's record cited what the market bureau's does.
    const cited = basis !== undefined && this.state && this.since(2) ? basisIn(this.state, basis) : basis;
    const entry = {
      seq: (this.state?.seq ?? 0) + 1,
      at: this.now(),
      actor: options.by ?? SYSTEM,
      type,
      data,
      ...(cited === undefined ? {} : { basis: cited }),
    } as AnyEntry;
    this.state = applyEntry(this.state, entry, this.calendar);
    this.entries.push(entry);
    this.dirty = true;
  }

  /** What the next run goes on from, when the journal is known to be stored through `final`. */
  memory(final: JournalHead): CaseMemory {
    return {
      state: this.state,
      calendar: this.calendar,
      at: this.now(),
      entries: this.entries.filter((e) => e.seq > final.seq),
      final,
      generation: this.generation + 1,
    };
  }

  enter(stage: Stage): void {
    if (stage !== this.state.stage) {
      const { track: from } = STAGES[this.state.stage];
      const { track, source } = STAGES[stage];
      const { returning } = this;
      this.returning = false;
      this.record('stage.entered', { stage, ...(returning ? { back: true } : {}) }, { basis: source });
      if (stage === 'transfer' && this.since(2)) this.suspendClocks('案件移送公安机关');
      else if (!returning && track !== from) this.leaveBehind(track);
      // A case that was suspended before stays so.
      else if (returning && this.state.status === 'open') this.resumeClocks();
    }
    const visit = visitOf(this.state);
    this.found = {
      tasks: this.state.tasks.filter((t) => t.visit === visit),
      clocks: [...this.state.startedHere],
      documents: this.state.documents.filter((d) => d.visit === visit),
    };
  }

  /** Where the case stood when it went to the police: it goes on there with what was open and counted. */
  goBack(): NextStage<'transfer'> {
    this.returning = true;
    return this.state.visits[this.state.left!.visit]!.stage as NextStage<'transfer'>;
  }

  /** What the clocks of another track counted is over. */
  private leaveBehind(track: Track): void {
    for (const clock of currentClocks(this.state.clocks)) {
      const { endedBy }: ClockRow = CLOCKS[clock.id];
      const asked = COUNTS_FOR[clock.id];
      const letter =
        clock.id === 'assistance' && this.state.tasks.some((t) => t.state === 'open' && t.subject === clock.subject);
      if (outlives(clock.id) || letter || (asked && this.openTask(asked.kind))) continue;
      if (track === 'closing' || endedBy.includes(track)) this.cancelClock(refOf(clock), `案件转入${TRACKS[track]}`);
    }
  }

  setOutcome(outcome: Outcome, basis?: string): void {
    this.record(
      'outcome.set',
      { outcome, text: OUTCOMES[outcome] },
      { basis: basis ?? STAGES[this.state.stage].source },
    );
  }

  // ── tasks ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Opens a task and leaves it open; its answer is met by `result` or `done`. Opening one that is open already, of the
   * same kind and subject, changes nothing. Answers the task as it stands: in a stage begun again it may have been answered
   * or withdrawn before.
   */
  open<D extends TaskDeclaration>(declaration: D, options: OpenOptions<D> = {}): CaseTask {
    const { kind } = declaration;
    const subject = options.subject?.id;
    if (options.guard) this.guards.set(guardKey({ kind, subject }), options.guard as Guard);
    const isIt = (t: CaseTask) => t.kind === kind && t.subject === subject;
    const isOpen = (t: CaseTask) => isIt(t) && t.state === 'open';
    const standing = takeFirst(this.found.tasks, isIt) ?? this.state.tasks.find(isOpen);
    if (standing) return standing;
    const { belated } = this.state;
    const context = {
      ...gather(declaration.context, this.state, {
        calendar: this.calendar,
        at: this.now(),
        ...(subject ? { subject } : {}),
      }),
      ...options.context,
      ...(belated.length > 0 ? { belated } : {}),
    };
    this.record(
      'task.opened',
      {
        id: `${this.state.caseNo}-${this.state.tasks.length + 1}`,
        kind,
        title: options.subject ? `${declaration.title}：${options.subject.about}` : declaration.title,
        candidate: declaration.candidate,
        partyMay: options.partyMay ?? declaration.partyMay ?? false,
        ...(subject === undefined ? {} : { subject }),
        ...(options.due ? { clock: options.due } : {}),
        ...(Object.keys(context).length > 0 ? { context } : {}),
      },
      { basis: declaration.legalBasis },
    );
    return this.state.tasks.at(-1)!;
  }

  /** Opens a task and waits for its answer. */
  async task<D extends TaskDeclaration>(declaration: D, options: OpenOptions<D> = {}): Promise<TaskResult<D>> {
    const asked = this.open(declaration, options);
    if (asked.state === 'completed') return asked.result as TaskResult<D>;
    const met = await this.first({ done: this.result(declaration, options.subject?.id) });
    return met.data;
  }

  /** Waits until no task of this kind is open; its last answer, if there ever was one. */
  async done<D extends TaskDeclaration>(declaration: D): Promise<TaskResult<D> | undefined> {
    await this.until(() => !this.openTask(declaration.kind));
    return this.latest(declaration);
  }

  /** The last answer to a task of this kind. */
  latest<D extends TaskDeclaration>(declaration: D): TaskResult<D> | undefined {
    return latest(this.state, declaration);
  }

  /** Whatever it is about. */
  openTask(kind: string): CaseTask | undefined {
    return this.state.tasks.find((t) => t.kind === kind && t.state === 'open');
  }

  guardOf(task: CaseTask): Guard | undefined {
    return this.guards.get(guardKey(task));
  }

  /** Those of the given kinds; else all but what is no stage's. */
  withdraw(reason: string, kinds?: readonly string[]): void {
    for (const task of this.state.tasks) {
      if (task.state !== 'open' || (kinds ? !kinds.includes(task.kind) : isStanding(task))) continue;
      this.withdrawTask(task, reason);
    }
  }

  /** One task; of a paper that was announced, the announcement ends with it. */
  withdrawTask({ id, kind, title, subject }: CaseTask, reason: string): void {
    this.record('task.withdrawn', { id, kind, title, reason });
    const paper = this.state.documents.find((d) => d.id === subject);
    if (paper) this.endAnnouncement(paper, reason);
  }

  // ── clocks ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** In its current round. */
  clock(ref: ClockRef): Clock<ClockId> | undefined {
    return clockOf(this.state.clocks, refTo(ref));
  }

  running(ref: ClockRef): boolean {
    const status = this.clock(ref)?.status;
    return status === 'running' || status === 'suspended';
  }

  rule(id: ClockId): PeriodRule {
    const rule = this.state.rules[id];
    // Not an `ApplicationFailure`: that would end the case, while this waits for someone to mend it.
    if (!rule) throw new Error(`no period rule "${id}" for this case`);
    return rule;
  }

  /** Starts the clock of a period rule: another round where it has run before, one of its own for each subject. */
  startClock(id: ClockId, options: StartOptions = {}): void {
    const { subject } = options;
    const ref: ClockOf<ClockId> = { clock: id, ...(subject ? { subject: subject.id } : {}) };
    if (takeFirst(this.found.clocks, isTo(ref))) return;
    const rule = options.rule ?? this.rule(id);
    const at = this.now();
    this.ledger(rule, {
      type: 'started',
      ...ref,
      ...(subject ? { about: subject.about } : {}),
      rule,
      period: options.period ?? rule.period,
      startedAt: options.startedAt ?? at,
      at,
    });
    if (this.state.status === 'suspended' && !outlives(id)) this.suspendClocks('案件中止期间起算');
  }

  /** True for a clock that the current stage has started. */
  startedHere(id: ClockId): boolean {
    return this.state.startedHere.some((c) => c.clock === id);
  }

  /** What the clock waited for has happened, `at` that instant. A clock that does not run is left alone. */
  meet(ref: ClockRef, at?: string): void {
    this.end(ref, 'met', undefined, at);
  }

  /** The end of a clock is taken back. */
  reinstate(ref: ClockRef, reason: string): void {
    this.ledger(this.clock(ref)!.rule, { type: 'reinstated', ...refTo(ref), at: this.now(), reason });
  }

  expire(ref: ClockRef): void {
    this.end(ref, 'expired');
  }

  cancelClock(ref: ClockRef, reason: string): void {
    this.end(ref, 'cancelled', reason);
  }

  /** A party's period that is extended late counts on from the grant: the delay was the authority's. */
  extend(ref: ClockRef, by: Period, reason: string): void {
    const { rule } = this.clock(ref)!;
    const fromGrant = rule.owner === 'party' && this.since(2) ? ({ fromGrant: true } as const) : {};
    this.ledger(rule, { type: 'extended', ...refTo(ref), by, at: this.now(), reason, ...fromGrant });
  }

  /** It counts from another instant than was thought. */
  restart(ref: ClockRef, startedAt: string, reason: string): void {
    this.ledger(this.clock(ref)!.rule, { type: 'restarted', ...refTo(ref), startedAt, at: this.now(), reason });
  }

  /** Days that a clock does not count. */
  exclude(ref: ClockRef, days: { from: string; to: string; reason: string }): void {
    this.ledger(this.clock(ref)!.rule, { type: 'excluded', ...refTo(ref), ...days, at: this.now() });
  }

  /** The days of an announcement, as far as they are known: they count neither for the decision nor for its service. */
  leaveOutAnnouncement({ title, announced }: CaseDocument, to: string): void {
    const from = announced!.publishedOn;
    const reason = `公告送达期间（${title}）`;
    for (const clock of currentClocks(this.state.clocks)) {
      const open = clock.status === 'running' || clock.status === 'suspended';
      if (!open || !leavesOutAnnouncement(clock.id)) continue;
      const before = clock.exclusions?.find((e) => e.reason === reason && e.from === from);
      if (before?.to === to) continue;
      const at = this.now();
      const instead = before ? ({ instead: true } as const) : {};
      this.ledger(clock.rule, { type: 'excluded', ...refOf(clock), from, to, reason, at, ...instead });
    }
  }

  /** It is over before its days have passed: why, in words. */
  endAnnouncement(paper: CaseDocument, reason: string): void {
    const clock = announcementOf(paper);
    if (!this.running(clock)) return;
    this.cancelClock(clock, reason);
    this.leaveOutAnnouncement(paper, dateOf(this.now()));
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
      { title: '全部期限', event: recomputed(this.state, calendar, this.now()) },
      { basis: calendar.years.at(-1)?.source },
    );
  }

  /**
   * The clocks as the journal tells them, whose state this is: nothing happened in the case, so nothing is recorded. Of
   * another entry than the last it changes nothing.
   */
  reckon({ seq, clocks, alarms }: ReckonedMessage): void {
    if (seq !== this.state.seq) return;
    Object.assign(this.state, { clocks, alarms });
    this.anew = true;
    this.dirty = true;
  }

  /** Rules published since the case was registered. Those that come late, or twice, change nothing. */
  useLaw({ publication, source, rules }: LawPublishedMessage): void {
    if (publication <= this.state.lawPublication) return;
    const titles = rules.map((r) => r.title);
    this.record('law.changed', { publication, source, rules, titles }, { basis: source });
  }

  /** The party's other matters as they stand now. Those that come late, or say nothing new, change nothing. */
  usePriors({ priors, lookedUpAt }: PriorsMessage): void {
    const { state } = this;
    if (state.outcome || lookedUpAt <= (state.priorsAt ?? state.registeredAt)) return;
    if (JSON.stringify(priors) === JSON.stringify(state.priors)) return;
    this.record('priors.lookedUp', { priors, lookedUpAt }, { basis: '行政处罚法 第三十三条第一款' });
  }

  private end(ref: ClockRef, type: 'met' | 'expired' | 'cancelled', reason?: string, at = this.now()): void {
    if (!this.running(ref)) return;
    // In a stage begun again: what runs is a later round than the one meant here, which has ended.
    if (this.found.clocks.some(isTo(refTo(ref)))) return;
    this.ledger(this.clock(ref)!.rule, { type, ...refTo(ref), at, ...(reason ? { reason } : {}) });
  }

  private ledger(rule: PeriodRule, event: Extract<LedgerEvent<ClockId>, ClockOf>): void {
    // The dates are told in the entry for its readers; they are those the fold will reach.
    const clock = clockOf(applyLedger(this.state.clocks, event, this.calendar), event)!;
    const dates = clock.dueOn ? { dueOn: clock.dueOn, dueAt: clock.dueAt! } : {};
    this.record('clock.changed', { title: clockTitle(clock), event, ...dates }, { basis: rule.source });
  }

  // ── documents ─────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Makes a document: another one of its kind where an earlier was served or recalled, one of its own for each subject.
   * Answers the document as it stands: in a stage begun again it may have been served or recalled before.
   */
  make(kind: DocumentKind, subject?: Subject): CaseDocument {
    const isIt = (d: CaseDocument) => d.kind === kind && d.subject === subject?.id;
    const inHand = (d: CaseDocument) => isIt(d) && !d.served && !d.recalled;
    const standing = takeFirst(this.found.documents, isIt) ?? this.state.documents.find(inHand);
    if (standing) return standing;
    const { title, source } = DOCUMENTS[kind];
    this.record(
      'document.made',
      {
        id: `${this.state.caseNo}-D${this.state.documents.length + 1}`,
        kind,
        title: subject ? `${title}（${subject.about}）` : title,
        ...(subject ? { subject: subject.id } : {}),
      },
      { basis: source },
    );
    return this.state.documents.at(-1)!;
  }

  /** Takes back a document that was not served yet. */
  recall({ id, kind, title }: CaseDocument, reason: string): void {
    this.record('document.recalled', { id, kind, title, reason }, { basis: DOCUMENTS[kind].source });
  }

  // ── waiting ───────────────────────────────────────────────────────────────────────────────────────────────────

  /** Waits for the first of several things; the key says which. Of two at once the one listed first wins. */
  async first<T extends Triggers>(triggers: T): Promise<Met<T>> {
    this.triggers = triggers;
    try {
      await this.until(() => this.match(triggers) !== undefined);
      return this.take(triggers)!;
    } finally {
      this.triggers = {};
    }
  }

  action<D extends ActionDeclaration>(declaration: D, guard?: Guard<ActionData<D>>): Trigger<ActionData<D>> {
    return {
      action: declaration.name,
      ...(guard ? { guard: guard as Guard } : {}),
      meets: (o) =>
        o.on === 'action' && o.name === declaration.name ? { data: o.data as ActionData<D>, by: o.by } : undefined,
    };
  }

  /** The answer to a task; of one subject, where it is named. */
  result<D extends TaskDeclaration>(declaration: D, subject?: string): Trigger<TaskResult<D>> {
    return {
      meets: (o) =>
        o.on === 'task' && o.kind === declaration.kind && (subject === undefined || o.task.subject === subject)
          ? { data: o.data as TaskResult<D>, by: o.by, task: o.task }
          : undefined,
    };
  }

  /** A clock that no stage starts: one begun again finds it without having started it. */
  carriesOn(ref: ClockOf<ClockId>): void {
    takeFirst(this.found.clocks, isTo(ref));
  }

  /** The end of a clock. With `heldBy` it waits while a task of that kind is open: an undecided request is not the party's fault. */
  expiry(ref: ClockRef, options: { heldBy?: TaskDeclaration } = {}): Trigger<undefined> {
    const clock = refTo(ref);
    return {
      expiry: clock,
      ...(options.heldBy ? { heldBy: options.heldBy.kind } : {}),
      due: () =>
        this.isDue(clock) &&
        !(options.heldBy && this.openTask(options.heldBy.kind)) &&
        // What was received before the end is heard before the end is drawn.
        !this.turns.before(this.clock(clock)!.dueAt!),
      meets: () => undefined,
    };
  }

  /** A running clock with a settled date that has passed `at` this instant. A provisional date never expires anything. */
  isDue(ref: ClockRef, at: string = this.now()): boolean {
    return this.clock(ref)?.status === 'running' && this.isPast(ref, at);
  }

  /** Whether the settled date of a clock, whatever became of it, has passed `at` this instant. */
  isPast(ref: ClockRef, at: string): boolean {
    const clock = this.clock(ref);
    return !!clock?.dueAt && !clock.provisional && Date.parse(clock.dueAt) <= Date.parse(at);
  }

  /** Waits for the side effect that ends the case: what it covers is complete, so nothing is recorded meanwhile. */
  async during<R>(work: Promise<R>): Promise<R> {
    this.waitingFor = () => false;
    this.working = true;
    try {
      return await work;
    } finally {
      this.waitingFor = undefined;
      this.working = false;
    }
  }

  /** True from when the dossier is being sealed: nothing is recorded any more but the seal. */
  get complete(): boolean {
    return this.working || this.ended;
  }

  /** True when the case has drawn every consequence of what it was told, and waits. */
  settled(): boolean {
    return this.ended || (this.waitingFor !== undefined && this.divertedTo === undefined && !this.waitingFor());
  }

  /** Waits until the case is settled, and `wanted`. */
  async atRest(wanted: () => boolean = () => true): Promise<void> {
    const reached = () => this.settled() && wanted();
    do await condition(reached);
    while (!reached());
  }

  /** Leaves this history at the place where the stage waits. Only at rest, with nobody's turn under way. */
  beginAnew(): void {
    this.freshHistory = true;
  }

  /** The open task that puts off the end of a clock. */
  holderOf(ref: ClockOf<ClockId>): CaseTask | undefined {
    const ends = Object.values(this.triggers).find((t) => t.expiry && isTo(ref)(t.expiry));
    return ends?.heldBy === undefined ? undefined : this.openTask(ends.heldBy);
  }

  /** What the stage waits for when it waits for this action. */
  awaited(action: string): Trigger<unknown> | undefined {
    return Object.values(this.triggers).find((t) => t.action === action);
  }

  tell(occurrence: Occurrence): void {
    this.mailbox.push(occurrence);
  }

  /** The turn is over: what no stage took has had its consequence in the record. */
  clearMailbox(): void {
    this.mailbox.length = 0;
  }

  /** Makes the current stage leave for another at once. */
  divert(to: Stage): void {
    this.divertedTo = to;
  }

  close(outcome: Outcome): void {
    this.record('case.closed', { outcome });
    this.ended = true;
  }

  /** Waits; leaves the stage instead when the case is diverted or goes on in a fresh history. Errors: `Diversion`, `FreshHistory`. */
  async until(predicate: () => boolean): Promise<void> {
    do {
      this.waitingFor = predicate;
      if (!predicate()) this.found = { tasks: [], clocks: [], documents: [] };
      await condition(() => this.divertedTo !== undefined || this.freshHistory || predicate());
      this.waitingFor = undefined;
      if (this.divertedTo) {
        const to = this.divertedTo;
        this.divertedTo = undefined;
        throw new Diversion(to);
      }
      if (this.freshHistory) throw new FreshHistory();
    } while (!predicate());
  }

  private take<T extends Triggers>(triggers: T): Met<T> | undefined {
    const match = this.match(triggers);
    if (match?.occurrence) this.mailbox.splice(this.mailbox.indexOf(match.occurrence), 1);
    return match?.met;
  }

  private match<T extends Triggers>(triggers: T): { met: Met<T>; occurrence?: Occurrence } | undefined {
    for (const occurrence of this.mailbox) {
      for (const [on, trigger] of Object.entries(triggers)) {
        const met = trigger.meets(occurrence);
        if (met) return { met: { on, at: occurrence.at, ...met } as Met<T>, occurrence };
      }
    }
    for (const [on, trigger] of Object.entries(triggers)) {
      if (!trigger.due?.()) continue;
      return { met: { on, at: this.clock(trigger.expiry!)!.dueAt!, data: trigger.drawn?.(), by: SYSTEM } as Met<T> };
    }
    return undefined;
  }
}

/** Whether a task is no stage's. */
export const isStanding = ({ kind }: Pick<CaseTask, 'kind'>): boolean =>
  (TASKS as Partial<Record<string, TaskDeclaration>>)[kind]?.standing === true;

/** What is no stage's goes on in every other: its clock with it. */
const COUNTS_FOR: Partial<Record<ClockId, TaskDeclaration>> = {
  transferApproval: approveTransfer,
  retraction: retractPublication,
  onSpotReport: fileOnSpot,
  onSpotPapers: handInPapers,
  handIn: handInFine,
  deposit: depositFine,
};

const guardKey = ({ kind, subject }: { kind: string; subject?: string | undefined }) => `${kind} ${subject ?? ''}`;

/** The first that is meant, taken out of the list. */
function takeFirst<T>(list: T[], isIt: (one: T) => boolean): T | undefined {
  const at = list.findIndex(isIt);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}
