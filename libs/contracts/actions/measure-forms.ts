import { z } from 'zod';
import { attachments, choice, choices, instant, line, officers, service } from '../fields';
import { RELATIONS, TAKING_STEPS } from '../held';

/** 清单: what is kept, sealed or detained, each with its quantity and its place. */
export const things = () =>
  z
    .array(
      z.strictObject({
        name: line('名称', 200),
        quantity: line('数量', 60),
        place: line('存放地点', 200),
        relation: choice('与本案的关系', RELATIONS),
      }),
    )
    .min(1, '至少列明一项。')
    .max(100)
    .meta({ title: '清单' });

/** How it was taken on the spot; `asked`: where it is asked for. */
export const taking = (asked: { when?: Record<string, string[]> } = {}) => {
  const must = { ...asked, must: true };
  return {
    takenAt: instant('采取的时间').optional().meta(must),
    officers: officers().optional().meta(must),
    steps: choices('当场程序', TAKING_STEPS).describe('须逐项办理').meta(asked),
    present: choice('当事人', { present: '到场', absent: '不到场，由见证人到场' }).optional().meta(must),
    witness: line('见证人', 60)
      .optional()
      .meta({ when: { ...asked.when, present: ['absent'] }, must: true }),
    attachments: attachments('现场笔录和清单').meta(must),
    service: service().optional().describe('当场交付通知书、决定书的填写；没有当场交付的，另行送达').meta(asked),
  };
};

export const HOW_TAKEN = { asked: '报请负责人批准后采取', urgent: '情况紧急，已经当场采取' } as const;
export const URGENT = { when: { how: ['urgent'] } };
