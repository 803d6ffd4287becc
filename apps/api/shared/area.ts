import { z } from 'zod';
import { line } from '#contracts';
import { AREA_CODE } from '#law';

/** A place by name and 区划代码. */
export const AreaShape = z
  .strictObject({
    code: z.string().trim().regex(AREA_CODE, '区划代码为 6、9 或者 12 位数字，例如 211100。'),
    name: line('区划名称', 100),
  })
  .meta({ id: 'Area' });
