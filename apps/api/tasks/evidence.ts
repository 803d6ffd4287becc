import type { AnyEntry, CaseTask, ContextField } from '#contracts';
import type { DeedRecord, Fact, Sources } from './fact-views';

/** What of the record is evidence: what was put on file, shown, or said with pictures. */
const SHOWING = ['add-evidence', 'record-guidance', 'report-correction', 'state-defence', 'request-hearing'];

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
      (e.data.name === 'add-evidence' || hasFiles(e)) &&
      !Object.values(context).some((fact) => isDeed(fact, e)),
  );
  const meant = told.filter(
    ({ seq }) =>
      !phase || (phase === 'before' ? ordered === undefined || seq < ordered : ordered !== undefined && seq > ordered),
  );
  return meant.map((e) =>
    deedOf(from, `${title}：${(e.data.data['title'] as string | undefined) ?? e.data.title}`, e.data.name, {
      by: e.actor.name,
      at: e.data.receivedAt,
      data: e.data.data,
    }),
  );
}

const hasFiles = ({ data }: Performed) => ((data.data['attachments'] as string[] | undefined) ?? []).length > 0;

/** The same deed, as the sheet holds it. */
const isDeed = (fact: unknown, { data }: Performed): boolean =>
  typeof fact === 'object' && fact !== null && 'data' in fact && (fact as { at?: string }).at === data.receivedAt;
