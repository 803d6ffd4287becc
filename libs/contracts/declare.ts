import type { z } from 'zod';
import type { Actor, Role } from './actor';
import type { CaseState, CaseTask } from './case';
import type { ContextFields, ContextOf } from './context';
import type { Refusal } from './errors';

/**
 * A human task, declared once. The API's validation and OpenAPI schema, the console's form, the workflow's typed
 * result and the inbox columns all come from this.
 *
 * `form` is a thunk because the workflow bundle leaves the schema library out: workflows need the declaration's words,
 * never its schema, and evaluating schemas in every workflow context would cost more than the rest of the bundle.
 */
export interface TaskDeclaration<
  K extends string = string,
  F extends z.ZodObject = z.ZodObject,
  C extends ContextFields = ContextFields,
> {
  readonly kind: K;
  readonly title: string;
  readonly legalBasis: string;
  /** Whose work it is; within the case's unit. */
  readonly candidate: Role;
  /** True: the party may do it too, from the party's own page. */
  readonly partyMay?: boolean;
  /** True: two different officers of the case must be named in the form's `officers`. */
  readonly twoOfficers?: boolean;
  /** True: it is no stage's. What ends a stage leaves it open, and it is answered in a suspended case too. */
  readonly standing?: boolean;
  readonly form: () => F;
  /** The facts that the answer rests on: the page shows them beside the form, and the record keeps them. */
  readonly context?: C;
  /** What the form may begin with, so that nobody types what the case already knows: a part that may be left out, once it is opened. */
  readonly prefill?: (state: CaseState, subject?: string) => Record<string, unknown>;
  /** Fields that may be left out and say nothing in this case: its sheet does not ask for them. */
  readonly unasked?: (state: CaseState) => readonly string[];
  /** What the answer changes in the record beside being on it. */
  readonly effect?: (state: CaseState, answer: Record<string, unknown>, task: CaseTask) => void;
}

/** What the person filled in. */
export type TaskResult<D extends TaskDeclaration> = z.output<ReturnType<D['form']>>;

/** What the task was opened with. */
export type TaskContext<D extends TaskDeclaration> = ContextOf<NonNullable<D['context']>>;

export const defineTask = <
  const K extends string,
  F extends z.ZodObject,
  C extends ContextFields = Record<never, never>,
>(
  declaration: TaskDeclaration<K, F, C>,
) => declaration;

/** Something a person may do to a case without having been asked. */
export interface ActionDeclaration<K extends string = string, F extends z.ZodObject = z.ZodObject> {
  /** As in the URL: `report-correction`. */
  readonly name: K;
  readonly title: string;
  readonly legalBasis: string;
  readonly by: readonly Role[];
  /** How the party may do it too: by its form, from its page, or by passing the course. */
  readonly partyMay?: 'byForm' | 'byCourse';
  /** `always`: while the case is open; `awaited`: only when the stage waits for it; `suspended`: only while the case is. */
  readonly when: 'always' | 'awaited' | 'suspended';
  /** The particular reason why no stage waits for it, where a person deserves a better answer than "not now". */
  readonly whyNot?: (state: CaseState) => Refusal | undefined;
  /** Without it, none of the first two while the case is suspended. */
  readonly despiteSuspension?: boolean;
  /** Its form is long enough to be kept on the device while it is filled in. */
  readonly keeps?: boolean;
  /** The party reads of it on its page. */
  readonly partyHears?: boolean;
  /** What it changes in the record beside being on it; what follows from it is the stage's, or stands in `workflows/kit/standing-actions.ts`. */
  readonly effect?: (state: CaseState, data: Record<string, unknown>, at: string, by: Actor) => void;
  /** True where the case as it stands would refuse it whatever were filled in: then it is offered to nobody. */
  readonly futile?: (state: CaseState) => boolean;
  /** What cannot be taken back, in one sentence: it is offered last, marked, and asked for with this sentence. */
  readonly consequence?: string;
  /** How often the party may do it in one case: its words are heard, its case is not paralysed. */
  readonly partyAtMost?: number;
  readonly form: () => F;
}

export type ActionData<D extends ActionDeclaration> = z.output<ReturnType<D['form']>>;

export const defineAction = <const K extends string, F extends z.ZodObject, const W extends ActionDeclaration['when']>(
  declaration: ActionDeclaration<K, F> & { readonly when: W },
) => declaration;
