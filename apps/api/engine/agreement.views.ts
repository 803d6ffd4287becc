import { z } from 'zod';

const Standing = z.object({ seq: z.number(), hash: z.string() }).nullable();
export const AgreementView = z
  .object({
    caseNo: z.string(),
    engine: z.enum(['running', 'gone', 'over']),
    live: Standing,
    journal: Standing,
    list: Standing,
    differences: z.array(z.string()),
    found: z.array(
      z.object({ kind: z.string(), what: z.string(), was: z.string(), right: z.string() }).meta({ id: 'Difference' }),
    ),
    remedy: z.enum(['none', 'wait', 'repair', 'restart', 'investigate']),
  })
  .meta({ id: 'Agreement' });
