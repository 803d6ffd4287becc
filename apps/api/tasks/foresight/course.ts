import {
  afterDefence,
  type CaseState,
  type CaseTask,
  type ClockId,
  type DocumentKind,
  decisionServedAt,
  DOCUMENTS,
  finedFen,
  JOINT_ACTS,
  type JointAct,
  LENIENT_OUTCOMES,
  offersCommitment,
  type Outcome,
  remedyPeriod,
  type Stage,
  type TaskDeclaration,
  type TaskKind,
  TASKS,
  toConfirm,
} from '#contracts';
import { applyLedger, type Calendar, type Clock, clockOf, type Period, type PeriodRule } from '#law';

/** A task that would be opened, and the clock by whose end it would be due. */
export interface Opened {
  kind: TaskKind;
  clock?: ClockId;
  /** What it is about, in words; and by its id, where its clock is its own. */
  about?: string;
  subject?: string;
}

/**
 * A case on paper: what would become of it, up to where it rests again. Counted by the ledger and the rules that the workflow
 * goes by; that it goes the same ways, to the same dates, is held by `test/workflows/foresight.spec.ts`.
 */
export class Course {
  stage: Stage;
  outcome: Outcome | undefined;
  closed = false;
  clocks: Clock<ClockId>[];
  /** Run out with nothing reported, and nobody has looked. */
  unverified: boolean;
  readonly opened: Opened[] = [];
  private withdrawn = new Set<string>();

  constructor(
    readonly state: CaseState,
    private readonly answered: CaseTask,
    readonly calendar: Calendar,
    /** Now, ISO 8601 UTC. */
    readonly at: string,
    /** Who would answer, by the user name. */
    private readonly by?: string,
  ) {
    this.stage = state.stage;
    this.outcome = state.outcome;
    this.unverified = state.escalation?.found === 'unverified';
    this.clocks = state.clocks;
  }

  clock(id: ClockId, subject?: string): Clock<ClockId> | undefined {
    return clockOf(this.clocks, { clock: id, ...(subject === undefined ? {} : { subject }) });
  }

  start(
    clock: ClockId,
    {
      period,
      startedAt = this.at,
      rule = this.state.rules[clock]!,
      subject,
    }: { period?: Period; startedAt?: string; rule?: PeriodRule; subject?: string } = {},
  ): void {
    const of = { clock, ...(subject === undefined ? {} : { subject }) };
    const event = { type: 'started', ...of, rule, period: period ?? rule.period, startedAt, at: this.at } as const;
    this.clocks = applyLedger(this.clocks, event, this.calendar);
  }

  /** Whether the case takes the ways of this revision of the procedure. */
  since(revision: number): boolean {
    return (this.state.revision ?? 1) >= revision;
  }

  /** The party's period. */
  extend(clock: ClockId, by: Period): void {
    const fromGrant = this.since(2) ? ({ fromGrant: true } as const) : {};
    const event = { type: 'extended', clock, by, at: this.at, reason: '', ...fromGrant } as const;
    this.clocks = applyLedger(this.clocks, event, this.calendar);
  }

  /** Its end is taken back. */
  reinstate(clock: ClockId): void {
    this.clocks = applyLedger(this.clocks, { type: 'reinstated', clock, at: this.at, reason: '' }, this.calendar);
  }

  /** A running clock whose settled end has passed. */
  isDue(id: ClockId): boolean {
    const clock = this.clock(id);
    return clock?.status === 'running' && !!clock.dueAt && !clock.provisional && clock.dueAt <= this.at;
  }

  open(kind: TaskKind, clock?: ClockId, about?: string, subject?: string): void {
    if (this.isOpen(kind)) return;
    this.opened.push({
      kind,
      ...(clock ? { clock } : {}),
      ...(about ? { about } : {}),
      ...(subject ? { subject } : {}),
    });
  }

  /** Of those who did it together, who would be asked to confirm it. */
  askTogether(kind: JointAct, named: readonly string[] | undefined): void {
    if (!this.since(5)) return;
    const officers = named ?? this.state.officers.map((o) => o.username);
    for (const { username, name } of toConfirm(this.state, officers, this.by))
      this.opened.push({
        kind: 'confirmAct',
        about: `${JOINT_ACTS[kind]}，${name}`,
        subject: `${this.answered.id}:${username}`,
      });
  }

  isOpen(kind: TaskKind): boolean {
    const standing = this.state.tasks.some(
      (t) => t.kind === kind && t.state === 'open' && t.id !== this.answered.id && !this.withdrawn.has(t.id),
    );
    return standing || this.opened.some((t) => t.kind === kind);
  }

  /** The party may still ask for a hearing, or has asked for one. */
  get awaitsHearing(): boolean {
    const running = this.clock('hearingRequest')?.status === 'running' && !this.isDue('hearingRequest');
    return running || this.isOpen('recordHearing');
  }

  /** Education is on file, or is being put there. */
  get educated(): boolean {
    return (
      this.answered.kind === 'educate' || this.state.tasks.some((t) => t.kind === 'educate' && t.state === 'completed')
    );
  }

  withdraw(...kinds: TaskKind[]): void {
    for (const { id, kind } of this.state.tasks)
      if (kinds.length === 0 || kinds.includes(kind as TaskKind)) this.withdrawn.add(id);
  }

  /** Comes to a stage, and as far in it as nobody needs to do anything. */
  enter(stage: Stage): void {
    this.stage = stage;
    ENTERING[stage]?.(this);
  }

  end(outcome: Outcome): void {
    this.outcome = outcome;
    this.enter('closing');
  }

  /** A document is made and has to be served. */
  serve(kind: DocumentKind, clock?: ClockId): void {
    this.open('serveDocument', clock, DOCUMENTS[kind].title);
  }

  /** What the service of a document begins. */
  served(
    kind: DocumentKind,
    startedAt: string,
    { period, hearing }: { period?: Period; hearing?: boolean } = {},
  ): void {
    switch (kind) {
      case 'correctionOrder':
        this.start('correction', { startedAt, ...(period ? { period } : {}) });
        if (offersCommitment(this.state)) this.open('signCommitment', 'correction');
        this.enter('observation');
        return;
      case 'penaltyNotice':
        this.start('defence', { startedAt });
        if (hearing) this.start('hearingRequest', { startedAt });
        this.enter('defence');
        return;
      case 'hearingNotice':
        // Served too late it appoints nothing.
        this.open(startedAt < this.clock('hearingNotice')!.dueAt! ? 'holdHearing' : 'arrangeHearing', 'decision');
        return;
      case 'penaltyDecision':
      case 'onSpotDecision':
        if (this.since(2) && finedFen(this.state) === 0) return this.enter('closing');
        this.start('payment', { startedAt });
        this.enter('performance');
        return;
      case 'demandNotice':
        this.start('demand', { startedAt });
        return;
      case 'noPenaltyDecision':
      case 'noViolationDecision':
        this.enter('closing');
    }
  }
}

const begin = (clock: ClockId, kind: TaskKind) => (c: Course) => {
  c.start(clock);
  c.open(kind, clock);
};

/** What a case does when it comes to a stage. */
const ENTERING: Partial<Record<Stage, (c: Course) => void>> = {
  screening: begin('verification', 'screen'),
  education: (c) => {
    begin('study', 'educate')(c);
    c.enter('correction');
  },
  correction: (c) => c.open('issueCorrectionOrder', 'verification'),
  observation: (c) => {
    if (!c.isDue('correction') || c.isOpen('approveExtension')) return;
    c.unverified = c.since(2);
    c.enter('escalation');
  },
  reinspection: begin('reinspection', 'reinspect'),
  disposition: (c) => {
    c.withdraw('signCommitment');
    // What waits for the education is the lenient ending.
    if (c.isOpen('educate')) return;
    if (c.state.item.focusArea) begin('legalReview', 'reviewLegality')(c);
    else begin('disposition', 'approveLeniency')(c);
  },
  escalation: (c) => {
    c.withdraw();
    const standing = c.opened.filter(({ kind }) => (TASKS[kind] as TaskDeclaration).standing);
    c.opened.splice(0, c.opened.length, ...standing);
    c.enter('filing');
  },
  onSpot: (c) => c.open('punishOnSpot', 'verification'),
  filing: (c) => {
    begin('filing', 'approveFiling')(c);
    if (c.unverified) begin('reinspection', 'reinspect')(c);
  },
  investigation: begin('investigation', 'investigate'),
  legalReview: begin('legalReview', 'reviewLegality'),
  notice: (c) => c.open('giveNotice', 'decision'),
  defence: (c) => {
    if (!c.isDue('defence')) return c.open('recordDefence', 'defence');
    if (!c.awaitsHearing) c.enter(afterDefence(c.state));
  },
  hearing: (c) => c.open('arrangeHearing', 'decision'),
  deliberation: (c) => c.open('deliberate', 'decision'),
  decision: (c) => c.open('decide', 'decision'),
  service: (c) => {
    const status = c.clock('service')?.status;
    if (status !== 'running' && status !== 'suspended') c.start('service');
    const refuted = c.outcome === 'noViolation' ? 'noViolationDecision' : 'noPenaltyDecision';
    c.serve(c.outcome === 'penalty' ? 'penaltyDecision' : refuted, 'service');
  },
  performance: (c) => c.open('recordPerformance', 'payment'),
  demand: (c) => {
    c.open('recordPerformance', 'payment');
    c.open('issueDemand');
    const period = remedyPeriod(c.state, decisionServedAt(c.state));
    if (!period || period.over) return;
    const { startedAt, after } = period;
    c.start('litigation', {
      startedAt,
      ...(after ? { ...after, rule: { ...c.state.rules['litigation']!, ...after } } : {}),
    });
  },
  transfer: (c) =>
    c.since(2) ? begin('transferDelivery', 'deliverTransfer')(c) : begin('transferApproval', 'approveTransfer')(c),
  closing: (c) => {
    if (c.outcome === 'withdrawn') {
      begin('archiving', 'fileDossier')(c);
      return;
    }
    if (c.outcome === 'referred' && c.since(4)) {
      begin('referral', 'deliverReferral')(c);
      return;
    }
    if (LENIENT_OUTCOMES.includes(c.outcome!) && !c.educated) c.open('educate');
    begin('closing', 'approveClosing')(c);
  },
};
