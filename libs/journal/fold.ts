import { type Calendar, applyLedger } from '#law';
import {
  actionOf,
  actsAs,
  type AnyEntry,
  type CaseState,
  type CaseTask,
  gather,
  measureOf,
  messageKey,
  type Refusal,
  since,
  type TaskDeclaration,
  type TaskKind,
  TASKS,
  visitOf,
} from '#contracts';

/**
 * The case as its journal tells it. The workflow changes its own state through this function and nothing else, so what
 * MySQL keeps is enough to rebuild a case after its history has expired.
 *
 * Mutates and returns `state`; the first entry must be `case.registered`.
 */
export function applyEntry(state: CaseState | undefined, entry: AnyEntry, calendar: Calendar): CaseState {
  const next = entry.type === 'case.registered' ? begin(entry) : state;
  if (!next) throw new Error('journal does not begin with case.registered');
  change(next, entry, calendar);
  next.seq = entry.seq;
  next.updatedAt = entry.at;
  return next;
}

/**
 * A case rebuilt whole. Every date is counted by the calendar that was in force for the case then.
 * Errors: an empty journal, or one that does not begin with `case.registered`.
 */
export function foldJournal(entries: readonly AnyEntry[], calendarOf: (version: string) => Calendar): CaseState {
  let state: CaseState | undefined;
  let calendar: Calendar | undefined;
  for (const entry of entries) {
    const version = calendarChosenBy(entry);
    if (version !== undefined) calendar = calendarOf(version);
    state = applyEntry(state, entry, calendar!);
  }
  if (!state) throw new Error('journal is empty');
  return state;
}

function calendarChosenBy(entry: AnyEntry): string | undefined {
  if (entry.type === 'case.registered') return entry.data.calendarVersion;
  const recomputed = entry.type === 'clock.changed' && entry.data.event.type === 'recomputed';
  return recomputed ? (entry.data.event as { calendarVersion: string }).calendarVersion : undefined;
}

function begin(entry: Extract<AnyEntry, { type: 'case.registered' }>): CaseState {
  return {
    ...entry.data.facts,
    registeredAt: entry.at,
    registeredBy: entry.actor,
    status: 'open',
    stage: 'registration',
    visits: [{ stage: 'registration', at: entry.at }],
    tasks: [],
    clocks: [],
    documents: [],
    calendarVersion: entry.data.calendarVersion,
    lawPublication: 0,
    keys: {},
    partyActions: {},
    deeds: {},
    alarms: [],
    startedHere: [],
    belated: [],
    guidance: 0,
    evidence: 0,
    seq: 0,
    updatedAt: entry.at,
  };
}

function change(state: CaseState, entry: AnyEntry, calendar: Calendar): void {
  switch (entry.type) {
    case 'stage.entered':
      entered(state, entry);
      return;
    case 'task.opened':
      state.tasks.push({
        ...entry.data,
        stage: state.stage,
        legalBasis: entry.basis ?? '',
        state: 'open',
        openedAt: entry.at,
        visit: visitOf(state),
      });
      return;
    case 'task.completed': {
      const task = taskOf(state, entry.data.id);
      task.state = 'completed';
      task.result = entry.data.result;
      task.key = entry.data.key;
      task.completedAt = entry.at;
      task.completedBy = entry.actor;
      heard(state, entry);
      (TASKS as Partial<Record<string, TaskDeclaration>>)[task.kind]?.effect?.(state, entry.data.result, task);
      return;
    }
    case 'task.withdrawn':
      taskOf(state, entry.data.id).state = 'withdrawn';
      return;
    case 'action.performed':
      performed(state, entry);
      return;
    case 'clock.changed':
      state.clocks = applyLedger(state.clocks, entry.data.event, calendar);
      if (entry.data.event.type === 'started') {
        const { clock, subject } = entry.data.event;
        state.startedHere.push({ clock, ...(subject === undefined ? {} : { subject }) });
      }
      if (entry.data.event.type === 'recomputed') state.calendarVersion = entry.data.event.calendarVersion;
      return;
    case 'law.changed':
      // What runs goes on as it was told; what starts from now on is counted by these.
      state.rules = { ...state.rules, ...Object.fromEntries(entry.data.rules.map((r) => [r.id, r])) };
      state.lawPublication = entry.data.publication;
      return;
    case 'priors.lookedUp':
      state.priors = entry.data.priors;
      state.priorsAt = entry.data.lookedUpAt;
      for (const task of state.tasks) if (task.state === 'open') toldAnew(state, task, entry.at, calendar, ON_PRIORS);
      return;
    case 'item.changed': {
      const { version, effectiveFrom, effectiveTo } = state.item;
      state.itemBefore ??= { version, effectiveFrom, ...(effectiveTo ? { effectiveTo } : {}) };
      state.item = entry.data.item;
      // It is the one that is in force now.
      delete state.laterBasis;
      // Whatever fact of whatever task, it may rest on the item.
      for (const task of state.tasks) if (task.state === 'open') toldAnew(state, task, entry.at, calendar);
      return;
    }
    case 'case.filed':
      state.filedAt = entry.at;
      return;
    case 'case.escalated':
      state.escalation = {
        reason: entry.data.reason,
        ...(entry.data.found ? { found: entry.data.found } : {}),
        at: entry.at,
        frozenThroughSeq: entry.data.frozenThroughSeq,
      };
      return;
    case 'outcome.set':
      state.outcome = entry.data.outcome;
      state.outcomeAt = entry.at;
      return;
    case 'outcome.lifted':
      delete state.outcome;
      // When it came to stand as it does: by this others look anew.
      state.outcomeAt = entry.at;
      return;
    case 'case.sealed':
      state.sealed = { at: entry.at, manifestHash: entry.data.manifestHash };
      return;
    case 'case.closed':
      state.status = 'closed';
      state.closedAt = entry.at;
      return;
    case 'measure.released': {
      const measure = measureOf(state, entry.data.id)!;
      const ended = { how: entry.data.how, at: entry.at };
      measure.things = measure.things.map((t) => (t.ended ? t : { ...t, ended }));
      measure.state = 'over';
      return;
    }
    case 'message.refused':
      heard(state, entry, entry.data.refusal);
      counted(state, entry, 'refused');
      return;
    case 'case.turnedBack':
      delete state.escalation;
      state.belated = [];
      return;
    case 'clock.reminded':
    case 'clock.overdue':
    case 'expiry.held':
    case 'calendar.missing':
      state.alarms.push(entry.data.alarm);
      return;
    case 'document.made':
      state.documents.push({ ...entry.data, madeAt: entry.at, visit: visitOf(state) });
      return;
    case 'document.issued': {
      const { id, kind: _kind, title: _title, ...issued } = entry.data;
      documentOf(state, id).issued = issued;
      return;
    }
    case 'document.served': {
      const { id, kind: _kind, title: _title, ...served } = entry.data;
      documentOf(state, id).served = served;
      return;
    }
    case 'document.recalled':
      documentOf(state, entry.data.id).recalled = { at: entry.at, reason: entry.data.reason };
      return;
    case 'case.registered':
      return;
  }
}

/** What a stage has opened and started waits while the case is with the police, and is found where it comes back. */
function entered(state: CaseState, { data: { stage, back }, at }: Extract<AnyEntry, { type: 'stage.entered' }>): void {
  const { left } = state;
  if (stage === 'transfer' && since(state, 2)) state.left = { visit: visitOf(state), startedHere: state.startedHere };
  else delete state.left;
  state.stage = stage;
  state.visits.push({ stage, at, ...(back && left ? { of: left.visit } : {}) });
  state.startedHere = (back && left?.startedHere) || [];
}

function performed(state: CaseState, entry: Extract<AnyEntry, { type: 'action.performed' }>): void {
  const { name, title, data, receivedAt } = entry.data;
  heard(state, entry);
  counted(state, entry, name);
  const deed = { by: entry.actor.name, at: receivedAt, data };
  state.deeds[name] = { ...deed, byId: entry.actor.id, seq: entry.seq, visit: visitOf(state) };
  tookPart(state, entry);
  if (entry.data.belated) {
    // A new list: entries and tasks keep the one they were told.
    state.belated = [...state.belated, { action: name, title, ...deed, seq: entry.seq }];
    for (const task of state.tasks) {
      if (task.state === 'open') task.context = { ...task.context, belated: state.belated };
    }
  }
  actionOf(name)?.effect?.(state, data, entry.at, entry.actor);
}

/** In which role somebody has acted without having been asked. */
function tookPart(state: CaseState, { actor, seq, data }: Extract<AnyEntry, { type: 'action.performed' }>): void {
  const role = actor.kind === 'user' ? actsAs(state, actionOf(data.name)?.by ?? [], actor) : undefined;
  if (!role || state.parts?.some((p) => p.id === actor.id && p.role === role)) return;
  (state.parts ??= []).push({ id: actor.id, role, what: data.title, seq });
}

/** What of an open task's facts rests on the party's other matters. */
const ON_PRIORS = ['recommendation', 'reasons', 'proposed', 'priors', 'concurrent'];

/** `names`: the facts that are told anew; absent: every one that the task's declaration names. */
function toldAnew(state: CaseState, task: CaseTask, at: string, calendar: Calendar, names?: readonly string[]): void {
  const { context = {} }: TaskDeclaration = TASKS[task.kind as TaskKind];
  const fields = Object.entries(context).filter(([name]) => names?.includes(name) ?? true);
  if (fields.length === 0) return;
  const kept = Object.entries(task.context ?? {}).filter(([name]) => !fields.some(([told]) => told === name));
  task.context = {
    ...Object.fromEntries(kept),
    ...gather(Object.fromEntries(fields), state, {
      calendar,
      at,
      ...(task.subject === undefined ? {} : { subject: task.subject }),
    }),
  };
}

type Message = Extract<AnyEntry, { type: 'task.completed' | 'action.performed' | 'message.refused' }>;

function heard(state: CaseState, { seq, actor, data }: Message, refusal?: Refusal): void {
  state.keys[messageKey(actor, data.key)] = { seq, digest: data.digest, ...(refusal ? { refusal } : {}) };
}

function counted(state: CaseState, { actor }: AnyEntry, what: string): void {
  if (actor.kind === 'party') state.partyActions[what] = (state.partyActions[what] ?? 0) + 1;
}

function documentOf(state: CaseState, id: string) {
  const document = state.documents.find((d) => d.id === id);
  if (!document) throw new Error(`journal names unknown document ${id}`);
  return document;
}

function taskOf(state: CaseState, id: string) {
  const task = state.tasks.find((t) => t.id === id);
  if (!task) throw new Error(`journal names unknown task ${id}`);
  return task;
}
