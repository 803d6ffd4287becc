import {
  askedOf,
  assessHalf,
  type CaseState,
  type CaseTask,
  ERRORS,
  OUTCOMES,
  type Outcome,
  reasonsOf,
  type Role,
  ROLES,
  screen,
  since,
  type Stage,
  STAGES,
  type TaskDeclaration,
  type TaskKind,
  TASKS,
  verdictOf,
  waitsForPolice,
} from '#contracts';
import { formOf } from '#documents';
import { type Calendar, type Clock, formatChinese, isClockTime } from '#law';
import type { z } from 'zod';
import { Course } from './course';
import { LEADS } from './leads';

/** What handing in an answer would lead to. */
export interface Foretold {
  /** After “提交后：”. */
  sentence: string;
  /** The answer would be refused as it stands; the sentence says why. */
  refused: boolean;
  stage: Stage;
  outcome?: Outcome;
  /** The case would end. */
  closes: boolean;
  /** The tasks that would be opened. */
  tasks: { kind: TaskKind; title: string; role: Role; dueOn?: string; dueAt?: string }[];
}

/**
 * What an answer of `by`, a user name, would lead to, by the same rules that will judge it and the same ledger that will count; undefined while the
 * form does not say enough. `state` with its rules. An answer that the form itself would not let pass is foretold as far as it says.
 */
export function foretell(
  state: CaseState,
  task: CaseTask,
  answer: Record<string, unknown>,
  calendar: Calendar,
  at: string,
  by?: string,
): Foretold | undefined {
  const { standing, partyMay }: TaskDeclaration = TASKS[task.kind as TaskKind];
  if (!standing && !(partyMay && since(state, 2))) {
    if (waitsForPolice(state, task)) return refused(state, ERRORS.CASE_IN_TRANSFER.title);
    if (state.status === 'suspended' && !state.left) return refused(state, '案件已中止，恢复后才能提交。');
  }
  const course = new Course(state, task, calendar, at, by);
  const said = sayable(task.kind as TaskKind, answer);
  const lead = said && LEADS[task.kind as TaskKind](said as never, course, task);
  if (!lead) return undefined;
  if (lead.refused) return refused(state, lead.refused.reason ?? ERRORS[lead.refused.code].title);
  const tasks = course.opened.map(({ kind, clock, about, subject }) => {
    const { title, candidate }: TaskDeclaration = TASKS[kind];
    const due = clock && course.clock(clock, subject);
    return {
      kind,
      title: about ? `${title}：${about}` : title,
      role: candidate,
      of: askedOf({ kind, ...(subject ? { subject } : {}) }),
      due,
      ...(due?.dueOn && due.dueAt ? { dueOn: due.dueOn, dueAt: due.dueAt } : {}),
    };
  });
  const words = [
    ...(lead.note ? [lead.note] : []),
    ...(course.outcome && course.outcome !== state.outcome ? [`处理结果为“${OUTCOMES[course.outcome]}”。`] : []),
    ...(course.closed ? ['卷宗封存，案件结案。'] : []),
    ...(course.stage !== state.stage ? [`案件进入${STAGES[course.stage].title}环节。`] : []),
    ...(tasks.length > 0 ? [`接下来${tasks.map((t) => next(state, t)).join('；')}。`] : []),
  ];
  return {
    sentence: words.join(''),
    refused: false,
    stage: course.stage,
    ...(course.outcome ? { outcome: course.outcome } : {}),
    closes: course.closed,
    tasks: tasks.map(({ due: _, of: __, ...told }) => told),
  };
}

/** What the law advises on what is in the form so far, in words; undefined where it advises nothing, or nothing yet. */
export function advised(
  state: CaseState,
  task: Pick<CaseTask, 'kind'>,
  answer: Record<string, unknown>,
): { words: string; reasons: string[] } | undefined {
  if (task.kind !== screen.kind) return undefined;
  const assessed = assessHalf(state, sayable('screen', answer) ?? {});
  return assessed && { words: verdictOf(assessed)!, reasons: reasonsOf(assessed) };
}

/** Fields with parts, which say nothing until they are whole; and findings, which say something as soon as each has its result. */
const WHOLE = ['service', 'period', 'findings'];

/** What of an unfinished form can be read; undefined while what matters is half said. */
function sayable(kind: TaskKind, answer: Record<string, unknown>): Record<string, unknown> | undefined {
  const { shape } = formOf(TASKS[kind] as TaskDeclaration);
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape as Record<string, z.ZodType>)) {
    const parsed = field.safeParse(answer[name]);
    if (parsed.success) read[name] = parsed.data;
    else if (name === 'findings' && areFindings(answer[name])) read[name] = answer[name];
    else if (WHOLE.includes(name) && answer[name] !== undefined) return undefined;
  }
  return read;
}

const areFindings = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);

const refused = ({ stage }: CaseState, why: string): Foretold => ({
  sentence: `不能提交：${why}`,
  refused: true,
  stage,
  closes: false,
  tasks: [],
});

interface Next {
  kind: TaskKind;
  title: string;
  role: Role;
  of?: string | undefined;
  due?: Clock | undefined;
}

function next(state: CaseState, task: Next): string {
  const { partyMay }: TaskDeclaration = TASKS[task.kind];
  const who =
    task.role === 'officer'
      ? `${ROLES.officer}（${state.officers
          .filter((o) => !task.of || o.username === task.of)
          .map((o) => o.name)
          .join('、')}）`
      : ROLES[task.role];
  return `由${who}${partyMay ? '或当事人' : ''}办理“${task.title}”${endOf(task.due)}`;
}

function endOf(clock: Clock | undefined): string {
  if (!clock) return '';
  const { dueOn, dueAt, period, provisional } = clock;
  if (!dueOn || !dueAt) return '，最后一日待放假安排公布后确定';
  return `，${formatChinese(isClockTime(period.unit) ? dueAt : dueOn)}届满${provisional ? '（暂定）' : ''}`;
}
