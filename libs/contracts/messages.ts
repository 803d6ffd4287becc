import type { Calendar } from '#law';
import type { Actor } from './actor';
import type { CaseState } from './case';
import type { Issued } from './documents';
import type { AnyEntry } from './journal';

/** Names by which the API and the worker meet. A name never changes after release: running cases hold it. */
export const CASE_WORKFLOW = 'caseWorkflow';
export const caseWorkflowId = (caseNo: string) => `case:${caseNo}`;

export const UPDATES = { completeTask: 'completeTask', performAction: 'performAction' } as const;
export const QUERIES = { live: 'live', entries: 'entries', timers: 'timers' } as const;
export const SIGNALS = {
  calendarPublished: 'calendarPublished',
  lawPublished: 'lawPublished',
  priorsChanged: 'priorsChanged',
  reckoned: 'reckoned',
} as const;

/** What every message of a person carries. */
export interface PersonsMessage {
  data: Record<string, unknown>;
  actor: Actor;
  key: string;
  /** SHA-256 of what was asked, content included: a key answers only for what it came with. */
  digest: string;
  /** When the authority received it, ISO 8601 UTC. Lateness is judged by this instant, never by when the case got to it. */
  receivedAt: string;
  /** When it was sent to the case, this time, ISO 8601 UTC: the case's own time goes by it. */
  sentAt: string;
}

/** As it is kept until the case has answered. */
export type KeptMessage = Omit<PersonsMessage, 'sentAt'>;

export interface CompleteTaskMessage extends PersonsMessage {
  taskId: string;
}

export interface PerformActionMessage extends PersonsMessage {
  action: string;
}

/** The whole case, and what may be done now without a task, whoever asks. */
export interface CaseAnswer {
  state: CaseState;
  allowedActions: string[];
}

/** Through which entry a journal is meant, and the hash of that entry. */
export interface JournalHead {
  seq: number;
  headHash: string;
}

/**
 * What the projector sends: the whole state but for its `rules`, and every entry after `final`.
 *
 * `final`   what the workflow knows, from its own history, to be stored. Entries after it are provisional: the workflow
 *           task that made them may never be completed, and its repetition may tell otherwise.
 * `order`   grows with the case's history. Of two batches the one with the greater order is the truth.
 * `offers`  the first entry this run could send again.
 */
export interface ProjectionBatch extends CaseAnswer {
  entries: AnyEntry[];
  final: JournalHead;
  order: number;
  offers: number;
}

/** What the store answers: what it holds now. Less than was sent means that it lacks entries before those. */
export type ProjectionAck = JournalHead;

/** What a case goes on from: in a fresh history, or started again from its journal. */
export interface CaseMemory {
  state: CaseState;
  calendar: Calendar;
  /** The case's own time, ISO 8601 UTC: it does not go back. */
  at: string;
  /** Entries after `final`: not yet known to be stored for good. */
  entries: AnyEntry[];
  final: JournalHead;
  /** How many histories the case had before this one. */
  generation: number;
}

/** The run's own entries, and the run before it where the rest is found. */
export interface EntriesAnswer {
  entries: AnyEntry[];
  before?: string;
}

/** The instants for which a case has a timer set, by the key of the clock, ISO 8601 UTC; and the case's own time. */
export interface TimersAnswer {
  seq: number;
  now: string;
  armed: Record<string, string>;
}

/** What the journal says of the clocks, through the entry `seq`: a workflow that holds it otherwise takes it from here. */
export type ReckonedMessage = Pick<CaseState, 'seq' | 'clocks' | 'alarms'>;

export interface SealRequest {
  caseNo: string;
  /** The last entry that is sealed. */
  through: AnyEntry;
  at: string;
}
export interface SealResult {
  manifestHash: string;
  headHash: string;
  entries: number;
}

export interface IssueRequest {
  caseNo: string;
  documentId: string;
  /** The entry through which the paper tells the case; the number alone where it is long known to be stored. */
  through: Pick<AnyEntry, 'seq'> | AnyEntry;
}

/** The activities a case's workflow calls. */
export interface CaseActivities {
  project(batch: ProjectionBatch): Promise<ProjectionAck>;
  issue(request: IssueRequest): Promise<Issued>;
  seal(request: SealRequest): Promise<SealResult>;
}
