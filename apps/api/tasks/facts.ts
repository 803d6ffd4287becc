import { z } from 'zod';
import type { Period } from '#law';
import {
  actionOf,
  type Belated,
  type CaseState,
  type CaseTask,
  type ContextField,
  type Deed,
  TASKS,
  UNITS,
} from '#contracts';
import { formOf, formSchema } from '../shared/validation';

/*
 * What a person reads beside a form: each fact with its title, and told in one of a few kinds, so that one renderer draws all of
 * them, whatever task they belong to.
 */

const titled = { title: z.string() };
const row = {
  text: z.object({ ...titled, kind: z.literal('text'), text: z.string() }),
  lines: z.object({ ...titled, kind: z.literal('lines'), lines: z.array(z.string()) }),
  money: z.object({ ...titled, kind: z.literal('money'), fen: z.number() }),
  day: z.object({ ...titled, kind: z.literal('day'), day: z.string() }),
  moment: z.object({ ...titled, kind: z.literal('moment'), at: z.string() }),
  change: z.object({ ...titled, kind: z.literal('change'), from: z.string().optional(), to: z.string().optional() }),
  period: z.object({
    ...titled,
    kind: z.literal('period'),
    period: z.object({ amount: z.number(), unit: z.enum(UNITS) }),
  }),
  /** By the hashes of their content. */
  files: z.object({ ...titled, kind: z.literal('files'), files: z.array(z.string()) }),
};
const RowView = z
  .discriminatedUnion('kind', [row.text, row.lines, row.money, row.day, row.moment, row.change, row.period, row.files])
  .meta({ id: 'FactRow' });
/** What somebody has answered or done: who, when, and everything of it. */
const RecordView = z
  .object({ ...titled, kind: z.literal('record'), by: z.string(), at: z.string(), rows: z.array(RowView) })
  .meta({ id: 'FactRecord' });
export const FactView = z.union([RowView, RecordView]).meta({ id: 'Fact' });
export const AnswerView = z.array(RowView);

export type Row = { [K in keyof typeof row]: z.output<(typeof row)[K]> }[keyof typeof row];
export type Fact = Row | z.output<typeof RecordView>;

/** What the task was opened with, in the order of its declaration. */
export function factsOf(state: CaseState, task: CaseTask): Fact[] {
  const { context = {} } = task;
  const declared: Record<string, ContextField> = TASKS[task.kind as keyof typeof TASKS].context ?? {};
  const facts = Object.entries(declared).flatMap(([name, field]) =>
    context[name] === undefined ? [] : told(field, context[name], state),
  );
  // What was received in time and reached the case after its end had been drawn.
  const belated = (context['belated'] ?? []) as Belated[];
  const late = belated.map((b) => deedOf(state, `${b.title}（在期限内收到，迟到本案）`, b.action, b));
  return [...facts, ...late];
}

/** An answer in full, by the form it was given with. */
export const answerOf = (state: CaseState, task: CaseTask): Row[] =>
  rowsOf(formSchemaOf(TASKS[task.kind as keyof typeof TASKS]), task.result ?? {}, state);

/** What was filled in, by the form it was filled in with. */
export const writtenIn = (
  declaration: Parameters<typeof formOf>[0],
  values: Record<string, unknown>,
  state: CaseState,
): Row[] => rowsOf(formSchemaOf(declaration), values, state);

function told({ title, kind, labels, from }: ContextField, value: unknown, state: CaseState): Fact[] {
  switch (kind) {
    case 'answer': {
      const task = state.tasks.find((t) => t.id === value);
      if (!task?.completedAt) return [];
      const [by, at] = [task.completedBy?.name ?? '', task.completedAt];
      return [{ title, kind: 'record', by, at, rows: answerOf(state, task) }];
    }
    case 'deed':
      return [deedOf(state, title, from!, value as Deed)];
    case 'choice':
      return [{ title, kind: 'text', text: labels?.[value as string] ?? String(value) }];
    case 'text':
      return [{ title, kind, text: value as string }];
    case 'lines':
      return [{ title, kind, lines: value as string[] }];
    case 'money':
      return [{ title, kind, fen: value as number }];
    case 'day':
      return [{ title, kind, day: value as string }];
    case 'change':
      return [{ title, kind, ...(value as object) }];
    case 'period':
      return [{ title, kind, period: value as Extract<Row, { kind: 'period' }>['period'] }];
  }
}

function deedOf(state: CaseState, title: string, action: string, { by, at, data }: Omit<Deed, 'visit'>): Fact {
  const declaration = actionOf(action);
  const rows = declaration ? rowsOf(formSchemaOf(declaration), data, state) : [];
  return { title, kind: 'record', by, at, rows };
}

/** As far as forms use it. */
interface FormSchema {
  type?: string;
  title?: string;
  format?: string;
  labels?: Record<string, string>;
  unit?: string;
  widget?: string;
  items?: FormSchema;
  properties?: Record<string, FormSchema>;
}

const formSchemaOf = (declaration: Parameters<typeof formOf>[0]) => formSchema(formOf(declaration)) as FormSchema;

function rowsOf({ properties = {} }: FormSchema, values: Record<string, unknown>, state: CaseState): Row[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const value = values[name];
    return value === undefined || value === null || value === '' ? [] : rowOf(field, value, state);
  });
}

function rowOf(field: FormSchema, value: unknown, state: CaseState): Row[] {
  const title = field.title ?? '';
  if (field.widget === 'none') return [];
  if (field.widget === 'attachments') return files(title, value as string[]);
  if (field.widget === 'officers') {
    const nameOf = (username: string) => state.officers.find((o) => o.username === username)?.name ?? username;
    return [{ title, kind: 'text', text: (value as string[]).map(nameOf).join('、') }];
  }
  if (field.unit === 'fen') return [{ title, kind: 'money', fen: value as number }];
  if (field.format === 'date') return [{ title, kind: 'day', day: value as string }];
  if (field.format === 'date-time') return [{ title, kind: 'moment', at: value as string }];
  if (isPeriod(value)) return [{ title, kind: 'period', period: value }];
  if (Array.isArray(value)) {
    const lines = value.map((one) => inWords(field.items ?? {}, one));
    return lines.length > 0 ? [{ title, kind: 'lines', lines }] : [];
  }
  if (typeof value === 'object') return rowsOf(field, value as Record<string, unknown>, state);
  return [{ title, kind: 'text', text: inWords(field, value) }];
}

const files = (title: string, hashes: string[]): Row[] =>
  hashes.length > 0 ? [{ title, kind: 'files', files: hashes }] : [];

/** In one line. */
function inWords({ labels, properties }: FormSchema, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([name, v]) => inWords(properties?.[name] ?? {}, v));
    return parts.filter(Boolean).join('　');
  }
  return labels?.[String(value)] ?? String(value);
}

const isPeriod = (value: unknown): value is Period =>
  typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;
