import {
  addEvidence,
  type AnyEntry,
  type CaseTask,
  type ContextField,
  minutesNumbered,
  minutesTitle,
  pagesSaid,
  takeMinutes,
} from '#contracts';
import type { DeedRecord, Fact, Row, Sources } from './fact-views';

/** What of the record is evidence: what was put on file, shown, or said with pictures. */
const SHOWING = [
  'add-evidence',
  'take-minutes',
  'record-guidance',
  'report-correction',
  'state-defence',
  'request-hearing',
];

type Performed = Extract<AnyEntry, { type: 'action.performed' }>;

/**
 * The evidence of a case as a sheet shows it, the first first: of a task that is done only what lay before it. With a phase
 * only what came before the order to correct, or after it. What the sheet shows as a fact of its own is not shown twice.
 */
export function evidenceOf(
  from: Sources,
  { state, completedAt, context = {} }: CaseTask,
  { title, phase }: ContextField,
  deedOf: (from: Sources, title: string, action: string, deed: DeedRecord) => Fact,
): Fact[] {
  const ordered = from.entries.find((e) => e.type === 'task.completed' && e.data.kind === 'issueCorrectionOrder')?.seq;
  const told = from.entries.filter(
    (e): e is Performed =>
      e.type === 'action.performed' &&
      SHOWING.includes(e.data.name) &&
      (state === 'open' || !completedAt || e.at <= completedAt) &&
      (isEvidence(e) || hasFiles(e)) &&
      !Object.values(context).some((fact) => isDeed(fact, e)),
  );
  const meant = told.filter(
    ({ seq }) =>
      !phase || (phase === 'before' ? ordered === undefined || seq < ordered : ordered !== undefined && seq > ordered),
  );
  return meant.map((e) =>
    deedOf(
      from,
      `${title}：${minutesIn(from, e) ?? (e.data.data['title'] as string | undefined) ?? e.data.title}`,
      e.data.name,
      {
        by: e.actor.name,
        at: e.data.receivedAt,
        data: e.data.data,
      },
    ),
  );
}

/** Put on file as evidence, with files or without. */
export const isEvidence = (e: AnyEntry): boolean =>
  e.type === 'action.performed' && [addEvidence.name, takeMinutes.name].includes(e.data.name as never);

const taken = ({ entries }: Pick<Sources, 'entries'>) =>
  entries.filter((e): e is Performed => e.type === 'action.performed' && e.data.name === takeMinutes.name);

/** The entry in which the 笔录 of a number were handed in. */
export const takenIn = (from: Pick<Sources, 'entries'>, no: number): Performed | undefined => taken(from)[no - 1];

/** What was said of the pages that were left to whoever was asked: it came after the 笔录 were handed in. */
export const PAGES_SAID = '逐页核对';
export function saidIn(from: Pick<Sources, 'entries' | 'state'>, { seq }: { seq: number }): Row[] {
  const found = minutesNumbered(from.state, taken(from).findIndex((e) => e.seq === seq) + 1);
  const lines = found ? pagesSaid(found) : [];
  return lines.length > 0 ? [{ title: PAGES_SAID, kind: 'lines', lines }] : [];
}

/** What an entry's 笔录 are called, and which later ones correct them. */
export function minutesIn(from: Pick<Sources, 'entries' | 'state'>, { seq }: { seq: number }): string | undefined {
  const found = minutesNumbered(from.state, taken(from).findIndex((e) => e.seq === seq) + 1);
  return found && `${minutesTitle(found)}${found.correctedBy ? `，已由第 ${found.correctedBy} 份更正` : ''}`;
}

const hasFiles = ({ data }: Performed) => ((data.data['attachments'] as string[] | undefined) ?? []).length > 0;

/** The same deed, as the sheet holds it. */
const isDeed = (fact: unknown, { data }: Performed): boolean =>
  typeof fact === 'object' && fact !== null && 'data' in fact && (fact as { at?: string }).at === data.receivedAt;
