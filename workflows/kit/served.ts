import {
  announcementOf,
  announcementRule,
  type CaseDocument,
  type ClockId,
  errandOf,
  hangingOn,
  type Refusal,
  refuseAnnounced,
  refuseService,
  refuseUnproven,
  serveDocument,
  servedAt,
  type TaskDeclaration,
  type TaskResult,
} from '#contracts';
import { refOf, startOfDay } from '#law';
import type { CaseFile, OpenOptions } from './case-file';
import type { Trigger } from './triggers';

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
  file.gate(4, () => refuseAnnounced(service?.method)) ??
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
 * 公告送达: the case waits for its end, and its days are left out where the law does not count them.
 *
 * @source 民事诉讼法 第九十五条; 市场监督管理行政处罚程序规定 第六十四条、第八十二条第五项
 */
export function announce(file: CaseFile, documentId: string): void {
  const document = file.state.documents.find((d) => d.id === documentId)!;
  const rule = announcementRule(file.state);
  const subject = { id: document.id, about: document.title };
  file.startClock('announcement', { rule, subject, startedAt: startOfDay(document.announced!.publishedOn) });
  file.leaveOutAnnouncement(document, file.clock(announcementOf(document))!.dueOn!);
}

/** What counts from the service of a document counts from the instant by which its record was corrected. */
export function recount(file: CaseFile, documentId: string): void {
  const document = file.state.documents.find((d) => d.id === documentId)!;
  const { from, to, reason } = document.corrections!.at(-1)!;
  for (const clock of hangingOn(file.state, { ...document, served: { ...document.served!, effectiveAt: from } }))
    file.restart(refOf(clock), to, `更正送达记录：${reason}`);
}

/** The service of a document: as it is answered, or by its announcement when its days have passed. */
export function service(file: CaseFile, document: CaseDocument): Trigger<Service> {
  const clock = announcementOf(document);
  file.carriesOn(clock);
  return {
    ...file.expiry(clock),
    meets: file.result(serveDocument, document.id).meets,
    drawn: () => byAnnouncement(file, document.id),
  };
}

/** What the end of an announcement says. */
export function byAnnouncement(file: CaseFile, documentId: string): Service {
  const { announced } = file.state.documents.find((d) => d.id === documentId)!;
  const { course, place, publishedOn } = announced!;
  return { method: 'announcement', recipient: file.state.party.name, note: course, place, publishedOn } as Service;
}

/**
 * Records the service of a document; answers when the law counts it as served, ISO 8601 UTC: legal clocks start there,
 * never when something was sent.
 *
 * @source 行政处罚法 第六十一条; 民事诉讼法 第八十七条至第九十五条
 */
export function recordService(file: CaseFile, document: CaseDocument, service: Service): string {
  const { id, kind, title } = document;
  // The files stand with the answer they were handed in with.
  const { effectiveAt: _named, attachments: _files, ...proof } = service;
  const announcement = file.running(announcementOf(document)) && file.clock(announcementOf(document));
  const ended = announcement && service.method === 'announcement' ? announcement : undefined;
  // The last moment of the last day, which is the day of service.
  const effectiveAt = ended
    ? new Date(Date.parse(ended.dueAt!) - 1).toISOString()
    : servedAt(service, file.now(), file.calendar);
  file.record('document.served', { id, kind, title, ...proof, effectiveAt }, { basis: serveDocument.legalBasis });
  const paper = file.state.documents.find((d) => d.id === id)!;
  if (ended) {
    file.meet(announcementOf(document), ended.dueAt);
    file.leaveOutAnnouncement(paper, ended.dueOn!);
    const errand = errandOf(file.state, id);
    if (errand) file.withdrawTask(errand, '公告期满，视为送达');
  } else file.endAnnouncement(paper, '已经以其他方式送达');
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
    const next = await file.first(Object.fromEntries(waiting.map((d) => [d.id, service(file, d)])));
    recordService(
      file,
      waiting.find((d) => d.id === next.on)!,
      next.data,
    );
    if (due) file.meet({ clock: due, subject: next.on });
  }
}
