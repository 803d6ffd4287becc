import { type ClockId, type Refusal, serveDocument, type TaskResult } from '#contracts';
import type { CaseFile } from './case-file';

type Service = TaskResult<typeof serveDocument>;

/** Handed over while the officer is there; every other way takes effect at a time of its own. */
const AT_ONCE = ['direct', 'leftBehind'];

/** A document is not served in the future, and no clock starts from a day that nobody has named. */
export function refuseService(service: Service | undefined, receivedAt: string): Refusal | undefined {
  if (!service) return undefined;
  if (service.effectiveAt) {
    return Date.parse(service.effectiveAt) > Date.parse(receivedAt)
      ? { code: 'DATE_IN_FUTURE', reason: '送达生效时间晚于现在。' }
      : undefined;
  }
  return AT_ONCE.includes(service.method)
    ? undefined
    : {
        code: 'SERVICE_TIME_REQUIRED',
        source: '民事诉讼法 第九十条至第九十五条',
      };
}

/**
 * Serves a document and records it; answers when the law counts it as served, ISO 8601 UTC: legal clocks start there,
 * never when something was sent. `already` is a service the form that made the document reported itself.
 *
 * @source 行政处罚法 第六十一条; 民事诉讼法 第八十七条至第九十五条
 */
export async function served(
  file: CaseFile,
  document: { kind: string; title: string; due?: ClockId },
  already?: Service,
): Promise<string> {
  const service =
    already ??
    (await file.task(serveDocument, {
      ...(document.due ? { due: document.due } : {}),
      context: { document: document.kind, title: document.title },
      guard: (s, _by, receivedAt) => refuseService(s, receivedAt),
    }));
  const effectiveAt = service.effectiveAt ? new Date(service.effectiveAt).toISOString() : file.now();
  const { method, recipient, note } = service;
  file.record(
    'document.served',
    { document: document.kind, title: document.title, method, recipient, effectiveAt, ...(note ? { note } : {}) },
    { basis: serveDocument.legalBasis },
  );
  return effectiveAt;
}
