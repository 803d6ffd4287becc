import { z } from 'zod';
import { type DocumentKind, DOCUMENTS, line } from '#contracts';
import { FONT_PART } from '#store';

const KINDS = Object.keys(DOCUMENTS) as [DocumentKind, ...DocumentKind[]];

/** What a unit may have of its own: the template of one kind of paper, or a font. */
export const LayoutPart = z.enum([...KINDS, FONT_PART], '没有这种文书，请刷新后查看。');
export type LayoutPart = z.output<typeof LayoutPart>;

export const ForceLayout = z
  .strictObject({
    replaces: z.int().nullable().describe('启用的人看到的、本单位正在使用的版本的 id；null：没有'),
  })
  .meta({ id: 'ForceLayout' });
export const WithdrawLayout = z.strictObject({ reason: line('撤下的理由', 200) }).meta({ id: 'WithdrawLayout' });

export const LayoutMade = z.object({ no: z.number().int() }).meta({ id: 'LayoutMade' });

const By = z.object({ by: z.string(), at: z.string() });

export const LayoutList = z
  .object({
    /** By which its papers go out today; null: by the product's own. */
    used: z.object({ id: z.number().int(), no: z.number().int(), unitId: z.string(), unitName: z.string() }).nullable(),
    items: z.array(
      z
        .object({
          id: z.number().int(),
          no: z.number().int(),
          name: z.string(),
          size: z.number().int(),
          uploaded: By,
          forced: By.nullable(),
          withdrawn: By.extend({ reason: z.string() }).nullable(),
          /** A draft, whose text or font is gone. */
          deleted: By.nullable(),
          /** 草稿、正在使用、已被代替、已撤下、已删除. */
          standing: z.enum(['draft', 'used', 'replaced', 'withdrawn', 'deleted']),
        })
        .meta({ id: 'Layout' }),
    ),
  })
  .meta({ id: 'LayoutList' });
export type LayoutList = z.output<typeof LayoutList>;
