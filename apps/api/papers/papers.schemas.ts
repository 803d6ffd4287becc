import { z } from 'zod';
import { FORM_GROUP_NAMES } from '#documents';

const PaperForm = z
  .object({
    id: z.string(),
    group: z.enum(FORM_GROUP_NAMES),
    title: z.string(),
    source: z.string().nullable(),
    word: z.string().nullable().describe('文种代字，编文号的才有'),
    template: z.string(),
    fields: z.array(
      z.object({
        title: z.string(),
        article: z.string().nullable(),
        asked: z.enum(['must', 'where', 'may']).describe('必须写明；视其他栏目必须写明；可有'),
      }),
    ),
    signs: z.string(),
    receives: z.string(),
    volume: z.string(),
    retention: z.string(),
  })
  .meta({ id: 'PaperForm' });

export const PaperForms = z
  .object({
    groups: z.array(z.object({ group: z.enum(FORM_GROUP_NAMES), title: z.string() })),
    items: z.array(PaperForm),
  })
  .meta({ id: 'PaperForms' });
