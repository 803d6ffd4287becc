import { ANNOUNCEMENT, announcedUntil, type Calendar, dateOf, formatChinese, servedByAnnouncement } from '#law';
import type { CaseState } from '../case';
import type { TaskResult } from '../declare';
import type { Refusal } from '../errors';
import { CHANNELS, type ServiceMethod } from '../fields';
import { serviceAddress } from '../service-address';
import type { serveDocument } from '../tasks';

/** As it is handed in; an earlier version asked in the same form when it was announced. */
type Service = TaskResult<typeof serveDocument> & { publishedOn?: string | undefined };

/** Handed over while the officer is there; every other way takes effect at a time of its own. */
const AT_ONCE: readonly ServiceMethod[] = ['direct', 'leftBehind'];

/** A document is not served in the future, and no clock starts from a day that nobody has named. */
export function refuseService(
  served: Pick<Service, 'method' | 'effectiveAt' | 'publishedOn'> | undefined,
  receivedAt: string,
): Refusal | undefined {
  if (!served) return undefined;
  if (served.effectiveAt) {
    return Date.parse(served.effectiveAt) > Date.parse(receivedAt)
      ? { code: 'DATE_IN_FUTURE', reason: '送达生效时间晚于现在。', source: '民事诉讼法 第八十七条' }
      : undefined;
  }
  return AT_ONCE.includes(served.method) || served.publishedOn
    ? undefined
    : { code: 'SERVICE_TIME_REQUIRED', source: '民事诉讼法 第九十条至第九十五条' };
}

/** When the law counts it as served, ISO 8601 UTC: by an announcement when its days have passed, and no other day. */
export function servedAt(
  { effectiveAt, publishedOn }: Pick<Service, 'effectiveAt' | 'publishedOn'>,
  at: string,
  calendar: Calendar,
): string {
  if (publishedOn) return servedByAnnouncement(publishedOn, calendar);
  return effectiveAt ? new Date(effectiveAt).toISOString() : at;
}

interface Serving {
  /** Before it the paper did not exist, ISO 8601 UTC. */
  existsSince: string;
  /** When the answer was received. */
  at: string;
  calendar: Calendar;
}

const MINUTE_MS = 60_000;
const unproven = (reason: string, source: string): Refusal => ({ code: 'SERVICE_UNPROVEN', reason, source });

/**
 * A paper is served when it exists, and each way of serving proves what makes it one.
 *
 * @source 民事诉讼法 第八十七条至第九十五条; 市场监督管理行政处罚程序规定 第八十二条
 */
export function refuseUnproven(state: CaseState, served: Service | undefined, serving: Serving): Refusal | undefined {
  if (!served) return undefined;
  const { method, effectiveAt, attachments = [], witnesses = [], wrongAddress } = served;
  // Forms name minutes.
  const since = Math.floor(Date.parse(serving.existsSince) / MINUTE_MS) * MINUTE_MS;
  if (effectiveAt && Date.parse(effectiveAt) < since) return tooEarly(formatChinese(serving.existsSince));
  if (wrongAddress) return refuseWrongAddress(state, served);
  switch (method) {
    case 'direct':
      return undefined;
    case 'leftBehind':
      return new Set(witnesses).size >= 2 || attachments.length > 0
        ? undefined
        : unproven('留置送达须有两名以上见证人，或者上传拍照、录像。', '民事诉讼法 第八十九条');
    case 'electronic':
      return refuseChannel(state, served);
    case 'post':
      return served.mailNo ? undefined : unproven('邮寄送达须填写邮件编号。', '民事诉讼法 第九十一条');
    case 'entrusted':
    case 'forwarded':
      return served.agent
        ? undefined
        : unproven('委托、转交送达须写明受托或者转交的单位。', '民事诉讼法 第九十一条至第九十三条');
    case 'announcement':
      return refuseAnnouncement(served, serving);
  }
}

const tooEarly = (existsSince: string): Refusal => ({
  code: 'SERVED_BEFORE_MADE',
  reason: `文书${existsSince}之后才制作，不可能在此之前送达。`,
  source: '民事诉讼法 第八十七条',
});

/** Left at the address the party had confirmed, or returned from there, it is served. @source 市场监督管理行政处罚程序规定 第八十三条第二款 */
function refuseWrongAddress(state: CaseState, { method, effectiveAt, mailNo, attachments = [] }: Service) {
  const source = '市场监督管理行政处罚程序规定 第八十三条第二款';
  const confirmed = serviceAddress(state);
  if (!confirmed || (effectiveAt && confirmed.signedOn > dateOf(effectiveAt)))
    return {
      code: 'ADDRESS_NOT_CONFIRMED',
      reason: '当事人此前没有签过送达地址确认书，没有收到就不是送达，请登记送达未成，改用其他方式。',
      source,
    } satisfies Refusal;
  if (!effectiveAt) return unproven('请填写文书留在该地址或者邮件退回的时间。', source);
  if (method === 'post' && !mailNo) return unproven('邮寄送达须填写邮件编号。', '民事诉讼法 第九十一条');
  return attachments.length > 0 ? undefined : unproven('请上传文书留在该地址的照片或者退回的邮件。', source);
}

/** @source 民事诉讼法 第九十条 */
function refuseChannel(state: CaseState, { channel, effectiveAt }: Service): Refusal | undefined {
  const source = '民事诉讼法 第九十条';
  if (!channel) return unproven('电子送达须选择送达渠道。', source);
  const confirmed = serviceAddress(state);
  const covers = confirmed?.channels.includes(channel) && (!effectiveAt || confirmed.signedOn <= dateOf(effectiveAt));
  return covers
    ? undefined
    : {
        code: 'ADDRESS_NOT_CONFIRMED',
        reason: `没有当事人送达前签名、同意以${CHANNELS[channel]}送达的送达地址确认书，请先登记确认书或改用其他方式。`,
        source,
      };
}

/** @source 民事诉讼法 第九十五条; 市场监督管理行政处罚程序规定 第八十二条第五项 */
function refuseAnnouncement(
  { publishedOn, effectiveAt, note, attachments = [] }: Service,
  { existsSince, at, calendar }: Serving,
): Refusal | undefined {
  const { source } = ANNOUNCEMENT;
  if (!publishedOn || effectiveAt) return unproven('公告送达只填公告发布日期，生效日期由系统计算。', source);
  if (publishedOn < dateOf(existsSince)) return tooEarly(formatChinese(existsSince));
  if (publishedOn > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: '公告发布日期晚于今天。', source };
  const { dueOn, dueAt, provisional } = announcedUntil(publishedOn, calendar);
  if (provisional) return { code: 'CALENDAR_NOT_COVERED', source };
  if (at < dueAt) {
    return { code: 'ANNOUNCEMENT_RUNNING', reason: `公告期至${formatChinese(dueOn)}届满，届满后再填写送达。`, source };
  }
  if (!note) return unproven('公告送达须在备注中写明原因和经过。', source);
  return attachments.length > 0 ? undefined : unproven('公告送达须上传公告的照片或者登载页。', source);
}
