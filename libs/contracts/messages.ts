import type { Calendar } from '#law';
import type { Actor } from './actor';
import type { AnyEntry } from './journal';
import type { CaseState } from './case';

/** Names by which the API and the worker meet. A name never changes after release: running cases hold it. */
export const CASE_WORKFLOW = 'caseWorkflow';
export const caseWorkflowId = (caseNo: string) => `case:${caseNo}`;

export const UPDATES = { completeTask: 'completeTask', performAction: 'performAction' } as const;
export const QUERIES = { live: 'live' } as const;
export const SIGNALS = { calendarPublished: 'calendarPublished' } as const;

export interface CompleteTaskMessage {
  taskId: string;
  data: Record<string, unknown>;
  actor: Actor;
  key: string;
}

export interface PerformActionMessage {
  action: string;
  data: Record<string, unknown>;
  actor: Actor;
  key: string;
}

/** The whole case, and what may be done now without a task, whoever asks. */
export interface CaseAnswer {
  state: CaseState;
  allowedActions: string[];
}

export type CalendarPublishedMessage = Calendar;

/** What the projector sends: the whole state but for its `rules`, and every entry not yet acknowledged. */
export interface ProjectionBatch extends CaseAnswer {
  entries: AnyEntry[];
}

/** What the store answers: through which entry it holds the journal, and the hash of that entry. */
export interface ProjectionAck {
  seq: number;
  headHash: string;
}

export interface SealRequest {
  caseNo: string;
  throughSeq: number;
  at: string;
}
export interface SealResult {
  manifestHash: string;
  headHash: string;
  entries: number;
}

/** The activities a case's workflow calls. */
export interface CaseActivities {
  project(batch: ProjectionBatch): Promise<ProjectionAck>;
  seal(request: SealRequest): Promise<SealResult>;
}
