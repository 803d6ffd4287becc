import type { Calendar, IsoInstant, Period } from '#law';
import type { CaseState, Deed } from './case';

/** How one fact is drawn. */
export type ContextKind =
  | 'text'
  | 'lines'
  | 'choice'
  | 'money'
  | 'day'
  | 'change'
  | 'period'
  | 'answer'
  | 'deed'
  | 'evidence'
  | 'minutes'
  | 'check';

/** One fact that a decision rests on: its title, how it is drawn, and where the case has it. */
export interface ContextField<V = unknown> {
  readonly title: string;
  readonly kind: ContextKind;
  /** The words of a choice. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Kind of the task whose answer it is, name of the action whose deed it is. */
  readonly from?: string;
  /** What the system makes of the facts: it stands above the form that judges it. */
  readonly advice?: true;
  /** Of a check: the act that its gates may keep from being done. */
  readonly act?: 'decision' | 'closing';
  /** Changes from day to day: told when it is read, while the task is open, and not kept with it. */
  readonly live?: true;
  /** Of evidence: from before the order to correct, or from after it. Absent: all. */
  readonly phase?: EvidencePhase;
  /** What the case holds of it when the task is opened; undefined: nothing. */
  readonly of: (state: CaseState, opening: Opening) => V | undefined;
}

/** What the opening of a task knows beside the state. */
export interface Opening {
  /** What the task is about, where the case asks the same for several things. */
  subject?: string;
  calendar: Calendar;
  /** When it is opened; of what is live, when it is read. */
  at: IsoInstant;
}

/** Of the flexible track: what was found, and what the party has made of it. */
export type EvidencePhase = 'before' | 'after';

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
  answer: (
    title: string,
    from: string,
    when: (state: CaseState, opening: Opening) => boolean = () => true,
  ): ContextField<string> => ({
    title,
    kind: 'answer',
    from,
    of: (state, opening) =>
      when(state, opening) ? state.tasks.findLast((t) => t.kind === from && t.state === 'completed')?.id : undefined,
  }),
  /** The last time somebody did this. */
  deed: (title: string, from: string, of: Of<Deed> = ({ deeds }) => deeds[from]): ContextField<Deed> => ({
    title,
    kind: 'deed',
    from,
    of,
  }),
  /** What was put on file of the case, with its pictures. The record holds it, not the state. */
  evidence: (title: string, phase?: EvidencePhase): ContextField<never> => ({
    title,
    kind: 'evidence',
    live: true,
    ...(phase ? { phase } : {}),
    of: () => undefined,
  }),
  /** The 笔录 that the task is about, as they were written. The record holds them, not the state. */
  minutes: (title: string): ContextField<never> => ({ title, kind: 'minutes', live: true, of: () => undefined }),
  /** 程序体检 as it stands when the sheet is read (`gates/`). The record holds its proof, not the state. */
  check: (act?: 'decision' | 'closing'): ContextField<never> => ({
    title: '程序体检',
    kind: 'check',
    live: true,
    ...(act ? { act } : {}),
    of: () => undefined,
  }),
};

export const advice = <V>(field: ContextField<V>): ContextField<V> => ({ ...field, advice: true });
/** Where it is told at all. */
export const only = <V>(
  field: ContextField<V>,
  when: (state: CaseState, opening: Opening) => boolean,
): ContextField<V> => ({
  ...field,
  of: (state, opening) => (when(state, opening) ? field.of(state, opening) : undefined),
});
export const live = <V>(field: ContextField<V>): ContextField<V> => ({ ...field, live: true });

/** Days, `YYYY-MM-DD`; of periods of minutes or hours, instants. */
export interface Change {
  from?: string;
  to?: string;
}

/** What a task begins with: everything its declaration names that the case holds and that stays as it is. */
export function gather(fields: ContextFields | undefined, state: CaseState, opening: Opening): Record<string, unknown> {
  const kept = Object.entries(fields ?? {}).filter(([, field]) => !field.live);
  const held = kept.map(([name, field]) => [name, field.of(state, opening)] as const);
  return Object.fromEntries(held.filter(([, value]) => value !== undefined && !isEmpty(value)));
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
