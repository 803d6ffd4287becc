import { dateOf } from '#law';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { refuseInstants } from './time';

const OF_DEVICE = ['device', 'deviceReview', 'reviewedBy', 'reviewedOn'];

/** Who has made a recording, when and how. @source 市场监督管理行政处罚程序规定 第二十六条 */
export function refuseUnmarked(state: CaseState, data: Record<string, unknown>, at: string): Refusal | undefined {
  if (data['kind'] !== 'audiovisual') return undefined;
  const { method, recordedFrom: from, recordedTo: to, recorder } = data as Partial<Record<string, string>>;
  if (!method || !from || !recorder)
    return { code: 'AUDIOVISUAL_UNMARKED', source: '市场监督管理行政处罚程序规定 第二十六条' };
  const fields = { from: 'recordedFrom', to: 'recordedTo' };
  return refuseInstants(state, { from, ...(to ? { to } : {}) }, at, '录制', fields);
}

/** What a device has recorded is no evidence before it was reviewed. @source 行政处罚法 第四十一条 */
export function refuseEvidence(data: Record<string, unknown>, at: string): Refusal | undefined {
  if (data['collected'] !== 'byDevice') return undefined;
  if (!OF_DEVICE.every((field) => data[field]))
    return { code: 'MONITORING_UNREVIEWED', source: '行政处罚法 第四十一条' };
  return String(data['reviewedOn']) > dateOf(at)
    ? { code: 'DATE_IN_FUTURE', reason: '审核日期晚于今天，请核对。' }
    : undefined;
}
