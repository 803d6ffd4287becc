import type { Refusal } from '../errors';
import type { ServiceMethod } from '../fields';

/** Handed over while the officer is there; every other way takes effect at a time of its own. */
const AT_ONCE: readonly ServiceMethod[] = ['direct', 'leftBehind'];

/** A document is not served in the future, and no clock starts from a day that nobody has named. */
export function refuseService(
  served: { method: ServiceMethod; effectiveAt?: string | undefined } | undefined,
  receivedAt: string,
): Refusal | undefined {
  if (!served) return undefined;
  if (served.effectiveAt) {
    return Date.parse(served.effectiveAt) > Date.parse(receivedAt)
      ? { code: 'DATE_IN_FUTURE', reason: '送达生效时间晚于现在。', source: '民事诉讼法 第八十七条' }
      : undefined;
  }
  return AT_ONCE.includes(served.method)
    ? undefined
    : { code: 'SERVICE_TIME_REQUIRED', source: '民事诉讼法 第九十条至第九十五条' };
}
