import type { Actor, CaseTask, ClockId, Refusal, Stage } from '#contracts';
import type { ClockOf } from '#law';

/** A legal check of what a person sent; undefined lets it pass. Synchronous and free of effects: it runs in the validator. */
export type Guard<T = Record<string, unknown>> = (data: T, by: Actor, receivedAt: string) => Refusal | undefined;

/** Something a person did that a stage may be waiting for. `at` is when the authority received it. */
export type Occurrence =
  | { on: 'task'; kind: string; task: CaseTask; data: Record<string, unknown>; by: Actor; at: string }
  | { on: 'action'; name: string; data: Record<string, unknown>; by: Actor; at: string };

/** One thing a stage waits for. */
export interface Trigger<T> {
  /** Name of the action it makes possible. */
  action?: string;
  guard?: Guard;
  /** The clock whose end it is. */
  expiry?: ClockOf<ClockId>;
  /** The kind of task that puts the end off while it is open. */
  heldBy?: string;
  due?: () => boolean;
  /** What its end says, where it says something. */
  drawn?: () => T;
  meets: (occurrence: Occurrence) => { data: T; by: Actor; task?: CaseTask } | undefined;
}

export type Triggers = Record<string, Trigger<unknown>>;

/** What `first` answers: the key of the trigger that was met, with its data. */
export type Met<T extends Triggers> = {
  [K in keyof T & string]: {
    on: K;
    at: string;
    by: Actor;
    data: NonNullable<T[K]> extends Trigger<infer D> ? D : never;
    /** The task that was answered, with what it had been asked. */
    task?: CaseTask;
  };
}[keyof T & string];

/** Thrown through a stage when something stronger than its own waiting happened: crime is suspected, the case is withdrawn. */
export class Diversion extends Error {
  constructor(readonly to: Stage) {
    super(`leaves for ${to}`);
  }
}
