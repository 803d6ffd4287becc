import { dateOf } from '#law';
import type { Refusal } from '../errors';

const OF_DEVICE = ['device', 'deviceReview', 'reviewedBy', 'reviewedOn'];

/** What a device has recorded is no evidence before it was reviewed. @source 行政处罚法 第四十一条 */
export function refuseEvidence(data: Record<string, unknown>, at: string): Refusal | undefined {
  if (data['collected'] !== 'byDevice') return undefined;
  if (!OF_DEVICE.every((field) => data[field]))
    return { code: 'MONITORING_UNREVIEWED', source: '行政处罚法 第四十一条' };
  return String(data['reviewedOn']) > dateOf(at)
    ? { code: 'DATE_IN_FUTURE', reason: '审核日期晚于今天，请核对。' }
    : undefined;
}
