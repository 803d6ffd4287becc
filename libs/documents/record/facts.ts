import { type Period, type ScreeningAnswer, unmetQuestions } from '#law';
import {
  actionOf,
  type Belated,
  type CaseState,
  type CaseTask,
  type ContextField,
  type Deed,
  issueCorrectionOrder,
  latest,
  minutesNumbered,
  numberIn,
  pagesSaid,
  takeMinutes,
  type TaskDeclaration,
  type TaskKind,
  TASKS,
} from '#contracts';
import { type FormSchema, formSchemaOf, isAsked } from './forms';
import { wantingOf } from './check';
import { evidenceOf, PAGES_SAID, takenIn } from './evidence';
import type { DeedRecord, Fact, Row, Sources } from './fact-views';
import { officersEver } from './officers';

/** What the task was opened with, in the order of its declaration; while it is open, also what changes from day to day. */
export function factsOf(from: Sources, task: CaseTask): Fact[] {
  const declared = Object.entries(declarationOf(task.kind).context ?? {});
  const facts = declared.flatMap(([name, field]) =>
    told(from, task, field, held(from, task, name, field)).map((fact) => ({
      ...fact,
      name,
      ...(field.advice ? { advice: true as const } : {}),
    })),
  );
  // What was received in time and reached the case after its end had been drawn.
  const belated = (task.context?.['belated'] ?? []) as Belated[];
  const late = belated.map((b) => deedOf(from, `${b.title}（在期限内收到，迟到本案）`, b.action, b));
  return [...facts, ...late];
}

/** An open task that an earlier version has opened lacks what has been declared since. */
function held({ state, opening }: Sources, task: CaseTask, name: string, field: ContextField): unknown {
  const kept = task.context?.[name];
  if (kept !== undefined || task.state !== 'open') return kept;
  const value = field.of(state, { ...opening, ...(task.subject === undefined ? {} : { subject: task.subject }) });
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

/** An answer in full, by the form it was given with. */
export const answerOf = (from: Sources, task: CaseTask): Row[] =>
  rowsOf(formSchemaOf(declarationOf(task.kind)), task.result ?? {}, from);

/** What was decided, in the words of the form: its first choice that had to be made. */
export function decisionIn(kind: string, result: Record<string, unknown>): string | null {
  const { properties = {}, required = [] } = formSchemaOf(declarationOf(kind));
  const [name, field] = Object.entries(properties).find(([n, f]) => f.labels && required.includes(n)) ?? [];
  return (name && field?.labels?.[String(result[name])]) || null;
}

const declarationOf = (kind: string): TaskDeclaration => TASKS[kind as TaskKind];

/** What was filled in, by the form it was filled in with. */
export const writtenIn = (
  declaration: Parameters<typeof formSchemaOf>[0],
  values: Record<string, unknown>,
  from: Sources,
): Row[] => rowsOf(formSchemaOf(declaration), values, from);

function told(from: Sources, task: CaseTask, field: ContextField, value: unknown): Fact[] {
  const { title, kind, labels } = field;
  if (kind === 'evidence') return evidenceOf(from, task, field, deedOf);
  if (kind === 'minutes') return minutesOf(from, task, title);
  if (kind === 'check') return task.state === 'open' ? [{ title, kind, wanting: wantingOf(from, field.act) }] : [];
  if (value === undefined) return [];
  switch (kind) {
    case 'answer': {
      const answered = from.state.tasks.find((t) => t.id === value);
      if (!answered?.completedAt) return [];
      const [by, at] = [answered.completedBy?.name ?? '', answered.completedAt];
      return [{ title, kind: 'record', by, at, rows: answerOf(from, answered) }];
    }
    case 'deed':
      return [deedOf(from, title, field.from!, value as Deed)];
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

/** 笔录 as they were written: nothing of them is ever changed. */
function minutesOf(from: Sources, { subject }: CaseTask, title: string): Fact[] {
  const no = numberIn(subject);
  const entry = takenIn(from, no);
  if (!entry) return [];
  const { actor, data } = entry;
  const lines = pagesSaid(minutesNumbered(from.state, no)!);
  return [
    deedOf(from, title, takeMinutes.name, { by: actor.name, at: data.receivedAt, data: data.data }),
    ...(lines.length > 0 ? [{ title: PAGES_SAID, kind: 'lines' as const, lines }] : []),
  ];
}

function deedOf(from: Sources, title: string, action: string, { by, at, data }: DeedRecord): Fact {
  const declaration = actionOf(action);
  const rows = declaration ? rowsOf(formSchemaOf(declaration), data, from) : [];
  return { title, kind: 'record', by, at, rows };
}

function rowsOf({ properties = {} }: FormSchema, values: Record<string, unknown>, from: Sources): Row[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const value = values[name];
    if (value === undefined || value === null || value === '') return [];
    // A sum that nobody was asked for is nought by itself: nothing was said of it.
    return value === 0 && !isAsked(field, values) ? [] : rowOf(field, value, from);
  });
}

function rowOf(field: FormSchema, value: unknown, from: Sources): Row[] {
  const title = field.title ?? '';
  switch (field.widget) {
    case 'signature': {
      const { text, image } = value as { text: string; image: string };
      return [...filesRow(title, [image], from), { title: '承诺书全文', kind: 'text', text }];
    }
    case 'attachments':
      return filesRow(title, value as string[], from);
    case 'officers':
      return [{ title, kind: 'text', text: (value as string[]).map((u) => nameOf(u, from)).join('、') }];
    case 'paper':
    case 'servedPaper':
      return [{ title, kind: 'text', text: from.state.documents.find((d) => d.id === value)?.title ?? '' }];
    case 'conditions':
      return conditionsRow(title, value as ScreeningAnswer[], from.state);
    case 'findings':
      return [{ title, kind: 'findings', findings: findingsOf(field, value as Finding[], from.state) }];
  }
  if (field.unit === 'fen') return [{ title, kind: 'money', fen: value as number }];
  if (field.format === 'date') return [{ title, kind: 'day', day: value as string }];
  if (field.format === 'date-time') return [{ title, kind: 'moment', at: value as string }];
  if (isPeriod(value)) return [{ title, kind: 'period', period: value }];
  if (Array.isArray(value)) {
    const lines = value.map((one) => inWords(field.items ?? {}, one));
    return lines.length > 0 ? [{ title, kind: 'lines', lines }] : [];
  }
  if (typeof value === 'object') return rowsOf(field, value as Record<string, unknown>, from);
  return [{ title, kind: 'text', text: inWords(field, value) }];
}

const nameOf = (username: string, from: Sources): string =>
  officersEver(from).get(username)?.name ?? from.names.get(username) ?? username;

const filesRow = (title: string, hashes: string[], { files }: Sources): Row[] =>
  hashes.length > 0
    ? [
        {
          title,
          kind: 'files',
          files: hashes.map((sha256) => files.get(sha256) ?? { sha256, name: '附件', type: '', size: 0 }),
        },
      ]
    : [];

interface Finding {
  requirement: number;
  result: string;
  evidence?: string;
}

function findingsOf({ items }: FormSchema, findings: Finding[], state: CaseState) {
  const requirements = latest(state, issueCorrectionOrder)?.requirements ?? [];
  const labels = items?.properties?.['result']?.labels ?? {};
  return findings.map(({ requirement, result, evidence }) => ({
    requirement: requirements[requirement - 1] ?? `第 ${requirement} 项要求`,
    corrected: result === 'corrected',
    result: labels[result] ?? result,
    ...(evidence ? { evidence } : {}),
  }));
}

/** In one line. */
function inWords({ labels, properties, unit }: FormSchema, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (unit === 'fen') return `${(Number(value) / 100).toFixed(2)} 元`;
  if (typeof value === 'object' && value !== null) {
    // In the order of the form.
    const said = Object.entries(value).filter(([, v]) => v !== undefined);
    const order = Object.keys(properties ?? {});
    said.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
    const parts = said.map(([name, v]) => inWords(properties?.[name] ?? {}, v));
    return parts.filter(Boolean).join('　');
  }
  return labels?.[String(value)] ?? String(value);
}

function conditionsRow(title: string, answers: ScreeningAnswer[], { item }: CaseState): Row[] {
  const unmet = unmetQuestions(item.questions ?? [], answers);
  const lines = answers.flatMap(({ question, answer }) => {
    const asked = item.questions?.find((q) => q.id === question);
    if (!asked) return [];
    const said =
      typeof answer === 'boolean' ? (answer ? '是' : '否') : asked.kind === 'amountFen' ? yuan(answer) : answer;
    const [met, not] = asked.excludes ? ['不属于排除情形', '属于排除情形，不能从宽'] : ['符合', '不符合'];
    return [`${asked.text}：${said}（${unmet.includes(asked) ? not : met}）`];
  });
  return lines.length > 0 ? [{ title, kind: 'lines', lines }] : [];
}

const yuan = (fen: number) => `${(fen / 100).toFixed(2)} 元`;

const isPeriod = (value: unknown): value is Period =>
  typeof value === 'object' && value !== null && 'amount' in value && 'unit' in value;
