import {
  type CaseDocument,
  type ClockId,
  type Refusal,
  refuseService,
  refuseUnproven,
  serveDocument,
  servedAt,
  type TaskDeclaration,
  type TaskResult,
} from '#contracts';
import type { CaseFile, OpenOptions } from './case-file';

type Service = TaskResult<typeof serveDocument>;

/** What asks for the service of a document. */
export const toServe = (file: CaseFile, document: CaseDocument): OpenOptions<typeof serveDocument> => ({
  subject: { id: document.id, about: document.title },
  guard: (s, _by, receivedAt) => refuseServing(file, s, receivedAt, document.madeAt),
});

/** What the law asks of the service of a paper that exists since an instant. */
export const refuseServing = (
  file: CaseFile,
  service: Service | undefined,
  at: string,
  existsSince: string,
): Refusal | undefined =>
  refuseService(service, at) ??
  file.gate(2, () => refuseUnproven(file.state, service, { at, existsSince, calendar: file.calendar }));

/** The same of one handed over in the answer that makes it: there was none before the answer was asked for. */
export const refuseServingAtOnce = (
  file: CaseFile,
  service: Service | undefined,
  at: string,
  { kind }: TaskDeclaration,
): Refusal | undefined => refuseServing(file, service, at, file.openTask(kind)?.openedAt ?? at);

/**
 * Records the service of a document; answers when the law counts it as served, ISO 8601 UTC: legal clocks start there,
 * never when something was sent.
 *
 * @source 行政处罚法 第六十一条; 民事诉讼法 第八十七条至第九十五条
 */
export function recordService(file: CaseFile, { id, kind, title }: CaseDocument, service: Service): string {
  // The files stand with the answer they were handed in with.
  const { effectiveAt: _named, attachments: _files, ...proof } = service;
  const effectiveAt = servedAt(service, file.now(), file.calendar);
  file.record('document.served', { id, kind, title, ...proof, effectiveAt }, { basis: serveDocument.legalBasis });
  return effectiveAt;
}

/**
 * Has documents served, side by side, each by the clock `due` counts for it or for the case; its own is met by its service.
 * Answers when each of them counts as served, in their order.
 */
export async function served(file: CaseFile, documents: readonly CaseDocument[], due?: ClockId): Promise<string[]> {
  for (const document of documents) file.open(serveDocument, { ...toServe(file, document), ...(due ? { due } : {}) });
  const standing = () => documents.map(({ id }) => file.state.documents.find((d) => d.id === id)!);
  for (;;) {
    const waiting = standing().filter((d) => !d.served);
    if (waiting.length === 0) return standing().map((d) => d.served!.effectiveAt);
    const next = await file.first(Object.fromEntries(waiting.map((d) => [d.id, file.result(serveDocument, d.id)])));
    recordService(
      file,
      waiting.find((d) => d.id === next.on)!,
      next.data,
    );
    if (due) file.meet({ clock: due, subject: next.on });
  }
}
