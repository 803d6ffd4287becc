import {
  type Actor,
  askMeasure,
  type CaseDocument,
  type CaseState,
  type CaseTask,
  clockOfMeasure,
  type DocumentKind,
  DOCUMENTS,
  type Measure,
  measureOf,
  paperOfDisposal,
  papersOfMeasure,
  paperSubject,
  preserveEvidence,
  refuseMeasure,
  refuseMeasuring,
  seizeThings,
  type TaskDeclaration,
  type TaskKind,
  TASKS,
} from '#contracts';
import { applyLedger, type Calendar, clockOf } from '#law';

/** A paper that is still to be made, in the case as it would stand when it is. */
export interface PaperToBe {
  state: CaseState;
  document: CaseDocument;
}

/**
 * The paper of a measure that an action would make, or by what it says lead to once it is approved and taken; undefined: none, or the
 * case refuses the action. `state` with its rules.
 */
export function paperOfAction(
  state: CaseState,
  name: string,
  data: Record<string, unknown>,
  by: Actor,
  at: string,
  calendar: Calendar,
): PaperToBe | undefined {
  const isSeizing = name === seizeThings.name;
  if (!isSeizing && name !== preserveEvidence.name) return undefined;
  const kind = isSeizing ? (data['kind'] as Measure['kind']) : 'preservation';
  if (refuseMeasuring(state, kind) ?? refuseMeasure(state, kind, data, at)) return undefined;
  const after = structuredClone(state);
  askMeasure(after, kind, data, at, by);
  return taken(after, after.measures!.at(-1)!, at, calendar);
}

/** The same of an answer; `task` as it was answered. */
export function paperOfMeasureTask(state: CaseState, task: CaseTask, calendar: Calendar): PaperToBe | undefined {
  const { effect }: TaskDeclaration = TASKS[task.kind as TaskKind];
  const answer = task.result ?? {};
  const before = measureOf(state, task.subject);
  if (!before || !effect) return undefined;
  const after = structuredClone({ ...state, tasks: state.tasks.map((t) => (t.id === task.id ? task : t)) });
  const at = task.completedAt!;
  effect(after, answer, task);
  if (task.kind === 'takeMeasure') return taken(after, measureOf(after, before.id)!, at, calendar);
  const how = String(answer['how']);
  if (how === 'seized') return taken(after, after.measures!.at(-1)!, at, calendar);
  const kind = paperOfDisposal(before, how);
  return kind && made(after, before, kind, at);
}

/** What is not taken yet is read as though it were taken now. */
function taken(state: CaseState, measure: Measure, at: string, calendar: Calendar): PaperToBe | undefined {
  measure.takenAt ??= at;
  const ref = clockOfMeasure(measure);
  const rule = state.rules[ref.clock];
  if (!rule) return undefined;
  const event = { type: 'started', ...ref, rule, period: rule.period, startedAt: measure.takenAt, at } as const;
  const clocks = applyLedger(state.clocks, event, calendar);
  // Where the holidays of its last day are not published yet, the measure does not wait for them.
  if (!clockOf(clocks, ref)?.dueOn) return undefined;
  return made({ ...state, clocks }, measure, papersOfMeasure(measure).taken, at);
}

const made = (state: CaseState, measure: Measure, kind: DocumentKind, madeAt: string): PaperToBe => ({
  state,
  document: {
    id: 'draft',
    kind,
    title: DOCUMENTS[kind].title,
    subject: paperSubject(state, measure),
    madeAt,
    visit: 0,
  },
});
