import type { Calendar, Period } from '#law';
import type { CaseState, Deed } from './case';

/** How one fact is drawn. */
export type ContextKind = 'text' | 'lines' | 'choice' | 'money' | 'day' | 'change' | 'period' | 'answer' | 'deed';

/** One fact that a decision rests on: its title, how it is drawn, and where the case has it. */
export interface ContextField<V = unknown> {
  readonly title: string;
  readonly kind: ContextKind;
  /** The words of a choice. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Kind of the task whose answer it is, name of the action whose deed it is. */
  readonly from?: string;
  /** What the case holds of it when the task is opened; undefined: nothing. */
  readonly of: (state: CaseState, opening: Opening) => V | undefined;
}

/** What the opening of a task knows beside the state. */
export interface Opening {
  /** What the task is about, where the case asks the same for several things. */
  subject?: string;
  calendar: Calendar;
}

export type ContextFields = Readonly<Record<string, ContextField>>;

/** What a task was opened with. */
export type ContextOf<C extends ContextFields> = {
  [K in keyof C]?: C[K] extends ContextField<infer V> ? V : never;
};

type Of<V> = ContextField<V>['of'];

/** The kinds of facts, each made of its title and where the case has it. */
export const fact = {
  text: (title: string, of: Of<string>): ContextField<string> => ({ title, kind: 'text', of }),
  lines: (title: string, of: Of<readonly string[]>): ContextField<readonly string[]> => ({ title, kind: 'lines', of }),
  choice: <K extends string>(title: string, labels: Record<K, string>, of: Of<K>): ContextField<K> => ({
    title,
    kind: 'choice',
    labels,
    of,
  }),
  /** In fen. */
  money: (title: string, of: Of<number>): ContextField<number> => ({ title, kind: 'money', of }),
  /** `YYYY-MM-DD`. */
  day: (title: string, of: Of<string>): ContextField<string> => ({ title, kind: 'day', of }),
  /** A day that would become another. */
  change: (title: string, of: Of<Change>): ContextField<Change> => ({ title, kind: 'change', of }),
  period: (title: string, of: Of<Period>): ContextField<Period> => ({ title, kind: 'period', of }),
  /** The last answer to a task of this kind, by the task's id: it is shown with who gave it and when. */
  answer: (title: string, from: string, when: (state: CaseState) => boolean = () => true): ContextField<string> => ({
    title,
    kind: 'answer',
    from,
    of: (state) =>
      when(state) ? state.tasks.findLast((t) => t.kind === from && t.state === 'completed')?.id : undefined,
  }),
  /** The last time somebody did this. */
  deed: (title: string, from: string, of: Of<Deed> = ({ deeds }) => deeds[from]): ContextField<Deed> => ({
    title,
    kind: 'deed',
    from,
    of,
  }),
};

export interface Change {
  from?: string;
  to?: string;
}

/** What a task begins with: everything its declaration names that the case holds. */
export function gather(fields: ContextFields | undefined, state: CaseState, opening: Opening): Record<string, unknown> {
  const held = Object.entries(fields ?? {}).map(([name, field]) => [name, field.of(state, opening)] as const);
  return Object.fromEntries(held.filter(([, value]) => value !== undefined && !isEmpty(value)));
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
