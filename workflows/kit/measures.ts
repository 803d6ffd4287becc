import {
  afterTheHour,
  type CaseDocument,
  type CaseTask,
  clockOfMeasure,
  approveMeasure,
  decidePreservation,
  decideSeizure,
  deliverMeasure,
  type DocumentKind,
  EXCLUSIONS,
  type ExclusionOfTime,
  heldIn,
  isSeizure,
  type Measure,
  measureBasis,
  measureOf,
  measureTitle,
  type OTHER_ENDS,
  paperSubject,
  papersOfMeasure,
  SEIZURE_EXTENSION,
  type serveDocument,
  subjectOf,
  takeMeasure,
  type TaskResult,
} from '#contracts';
import { addDays, type ClockOf } from '#law';
import type { CaseFile } from './case-file';
import { recordService } from './served';

type Service = TaskResult<typeof serveDocument>;

/*
 * 先行登记保存, 查封, 扣押: they stand beside the stages, each with its own tasks and its own clock, from the taking until nothing is held
 * any more.
 */

/** It was asked for: the head decides; of what was taken on the spot, within hours. */
export function asked(file: CaseFile, { service }: { service?: Service | undefined }): void {
  const measure = file.state.measures!.at(-1)!;
  const subject = subjectOf(measure);
  if (!measure.urgent) {
    file.open(approveMeasure, { subject });
    return;
  }
  file.startClock('measureApproval', { startedAt: afterTheHour(measure.takenAt!), subject });
  file.open(approveMeasure, { subject, due: 'measureApproval' });
  taken(file, measure, service);
}

/** It is held: its time runs, its paper goes out, and what becomes of the things is to be decided. */
function taken(file: CaseFile, measure: Measure, service: Service | undefined): void {
  file.startClock(clockOfMeasure(measure).clock, { startedAt: measure.takenAt!, subject: subjectOf(measure) });
  handOut(file, measure, papersOfMeasure(measure).taken, service);
  askWhatBecomes(file, measure);
}

const askWhatBecomes = (file: CaseFile, measure: Measure): void => {
  const { clock: due } = clockOfMeasure(measure);
  file.open(isSeizure(measure) ? decideSeizure : decidePreservation, { subject: subjectOf(measure), due });
};

function handOut(file: CaseFile, measure: Measure, kind: DocumentKind, service?: Service): void {
  const document: CaseDocument = file.make(kind, {
    id: paperSubject(file.state, measure),
    about: measureTitle(measure),
  });
  if (service) recordService(file, document, service);
  else file.open(deliverMeasure, { subject: { id: document.id, about: document.title } });
}

/** The head has said whether it may be, or might have been. */
export function approved(file: CaseFile, { subject }: CaseTask): void {
  const measure = measureOf(file.state, subject)!;
  file.meet({ clock: 'measureApproval', subject: measure.id });
  if (measure.state === 'approved') file.open(takeMeasure, { subject: subjectOf(measure) });
  if (measure.approval!.decision === 'refuse' && heldIn(measure).length > 0) release(file, measure, 'disapproved');
}

export function takenAsApproved(file: CaseFile, { subject }: CaseTask, { service }: { service?: Service }): void {
  const measure = measureOf(file.state, subject)!;
  taken(file, measure, service);
  const before = measureOf(file.state, measure.after);
  if (before?.state === 'over') over(file, before);
}

/** What was decided has its consequence; what is left is decided on next. */
export function disposed(file: CaseFile, { subject }: CaseTask, answer: Record<string, unknown>): void {
  const measure = measureOf(file.state, subject)!;
  const ref = clockOfMeasure(measure);
  const how = String(answer['how']);
  const reason = String(answer['reason']);
  if (how === 'seized') {
    // Kept as evidence until it has been sealed or detained, or its time is over.
    file.open(takeMeasure, { subject: subjectOf(file.state.measures!.at(-1)!) });
    const open = meantToBeTaken(file, measure);
    if (heldIn(measure).some((t) => !open.has(t.name))) askWhatBecomes(file, measure);
    return;
  }
  if (how === 'extended') {
    file.extend(ref, SEIZURE_EXTENSION, reason);
    handOut(file, measure, 'seizureExtension');
  } else if (how === 'examined' && isSeizure(measure)) {
    const from = String(answer['from']);
    const to = addDays(from, Number(answer['days']));
    file.exclude(ref, { from, to, reason: EXCLUSIONS[answer['examination'] as ExclusionOfTime] });
    handOut(file, measure, 'examinationNotice');
  } else if (how === 'released' || how === 'recorded') {
    handOut(file, measure, papersOfMeasure(measure).ended);
  }
  if (measure.state === 'over') over(file, measure);
  else askWhatBecomes(file, measure);
}

/** Everything that was held has gone with the case. */
export function handedOver(file: CaseFile): void {
  for (const measure of file.state.measures ?? [])
    if (measure.state === 'over' && file.running(clockOfMeasure(measure))) over(file, measure);
}

const meantToBeTaken = ({ state }: CaseFile, { id }: Measure): Set<string> =>
  new Set(
    (state.measures ?? []).flatMap((m) =>
      m.after === id && m.state === 'approved' ? m.things.map((t) => t.name) : [],
    ),
  );

/** Nothing is held by it any more. */
function over(file: CaseFile, measure: Measure): void {
  file.meet(clockOfMeasure(measure));
  const reason = `${measureTitle(measure)}已经处理`;
  withdrawOf(file, measure, reason);
}

/** Nobody is asked any more what becomes of it, nor to take over what it held. */
function withdrawOf(file: CaseFile, { id }: Measure, reason: string): void {
  const about = new Set([
    id,
    ...(file.state.measures ?? []).filter((m) => m.after === id && m.state === 'approved').map((m) => m.id),
  ]);
  // An approval that is owed is still given, or refused, on record.
  const kinds: readonly string[] = [decidePreservation.kind, decideSeizure.kind, takeMeasure.kind];
  for (const task of file.state.tasks) {
    if (task.state !== 'open' || !kinds.includes(task.kind) || !about.has(task.subject ?? '')) continue;
    file.record('task.withdrawn', { id: task.id, kind: task.kind, title: task.title, reason });
  }
}

/** What is still held is released, with an entry and a paper of its own. */
function release(file: CaseFile, measure: Measure, how: keyof typeof OTHER_ENDS): void {
  const title = measureTitle(measure);
  const things = heldIn(measure).map((t) => t.name);
  file.record('measure.released', { id: measure.id, title, things, how }, { basis: measureBasis(measure) });
  const ref = clockOfMeasure(measure);
  if (how === 'lapsed') file.expire(ref);
  else file.meet(ref);
  withdrawOf(file, measure, `${title}已经解除`);
  handOut(file, measure, papersOfMeasure(measure).ended);
}

/**
 * The end of the time for which something may be held. What was decided before the end and is on its way is heard first.
 *
 * @source 行政处罚法 第五十六条; 市场监督管理行政处罚程序规定 第三十五条; 行政强制法 第二十五条、第二十八条第一款第四项
 */
export async function lapse(file: CaseFile, ref: ClockOf, dueAt: string): Promise<void> {
  await file.turns.take(dueAt, async () => {
    await file.atRest();
    const measure = measureOf(file.state, ref.subject);
    if (measure && heldIn(measure).length > 0 && file.isDue(clockOfMeasure(measure))) release(file, measure, 'lapsed');
    await file.atRest();
  });
}

export const ENDS_BY_ITSELF: readonly string[] = ['preservation', 'seizure'];
