import { z } from 'zod';
import { line } from '#contracts';
import { day } from '../shared/typed';

export const StampQuery = z.strictObject({
  validFrom: day('启用日期'),
  /** As wide as the unit's own seal is. @source 国务院关于国家行政机关和企业事业单位社会团体印章管理的规定 */
  diameterMm: z.coerce
    .number()
    .int()
    .min(35, '直径在 35 至 50 毫米之间。')
    .max(50, '直径在 35 至 50 毫米之间。')
    .default(42),
});
export type StampQuery = z.output<typeof StampQuery>;

export const RevokeStamp = z.strictObject({ reason: line('撤销的理由', 200) }).meta({ id: 'RevokeStamp' });

export const StampMade = z.object({ no: z.number().int() }).meta({ id: 'StampMade' });

export const StampList = z
  .object({
    items: z.array(
      z
        .object({
          no: z.number().int(),
          diameterMm: z.number().int(),
          validFrom: z.string(),
          uploadedBy: z.string(),
          uploadedAt: z.string(),
          revoked: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
          /** 正在使用、尚未启用、已被代替、已撤销. */
          standing: z.enum(['used', 'waiting', 'replaced', 'revoked']),
        })
        .meta({ id: 'Stamp' }),
    ),
  })
  .meta({ id: 'StampList' });
export type StampList = z.output<typeof StampList>;
