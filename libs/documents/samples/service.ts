import type { ServiceSource } from '../services/papers';
import { MADE, sampleState, sampleUnit } from './case';

/** A 服务记录 that never was, with an answer to everything its papers say. */
export const sampleService: ServiceSource = {
  record: {
    displayNo: '示市监服〔2026〕7号',
    subject: '亮照经营',
    place: '示例街 1 号',
    audience: null,
    parties: [{ name: '示例商行', idNumber: '91520200000000000X', address: '示例街 1 号', representative: '负责人甲' }],
    officers: sampleState.officers,
    heldOn: '2026-09-22',
    content: '（样本）营业执照应当置于经营场所的醒目位置。\n（样本）证照到期前办理延续。',
    persons: '负责人甲',
    advice: '（样本）当日将营业执照置于醒目位置。',
    reply: '（样本）立即照办。',
    plannedAt: '2026-09-28T01:30:00.000Z',
    invited: '负责人甲',
  },
  entries: [
    { type: 'made', text: null, by: '执法员甲', username: 'officer1', at: MADE },
    { type: 'correction', text: '（样本）地点更正为示例街 2 号。', by: '执法员甲', username: 'officer1', at: MADE },
  ],
  unit: { name: sampleState.unitName, phone: sampleUnit.phone },
};
