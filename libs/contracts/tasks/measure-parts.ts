import { z } from 'zod';

/** Of which things it is decided; none named: of all that are held. */
export const onlyThese = () =>
  z
    .array(z.int('序号应为整数。').min(1, '序号自 1 起。').max(100, '序号过大。').meta({ title: '序号' }))
    .max(100)
    .optional()
    .meta({ title: '只处理其中几项' })
    .describe('填清单中的序号；不填即全部');
