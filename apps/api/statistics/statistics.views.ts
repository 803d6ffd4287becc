import { z } from 'zod';
import { COUNT_NAMES, RATE_NAMES } from '#contracts';
import { day } from '../shared/typed';

const share = z.object({ of: z.number(), n: z.number(), rate: z.number().nullable() }).meta({ id: 'Share' });
const each = <K extends string, S>(names: readonly K[], schema: S) =>
  Object.fromEntries(names.map((name) => [name, schema])) as Record<K, S>;
const row = { ...each(COUNT_NAMES, z.number()), ...each(RATE_NAMES, share) };

export const StatisticsQuery = z.strictObject({
  from: day('起始日').optional(),
  to: day('截止日').optional(),
  unit: z.string().max(32).optional(),
});
export type StatisticsQuery = z.output<typeof StatisticsQuery>;

export const ExportQuery = StatisticsQuery.extend({
  table: z.enum(['unit', 'item', 'month']),
  format: z.enum(['csv', 'xlsx']),
});

export const StatisticsRow = z.object({ key: z.string(), title: z.string(), ...row }).meta({ id: 'StatisticsRow' });

export const Statistics = z
  .object({
    from: z.string(),
    to: z.string(),
    total: z.object(row),
    mix: z.object({
      guided: z.number(),
      managed: z.number(),
      enforced: z.number(),
      services: z.object({ guided: z.number(), managed: z.number() }).describe('另计的服务记录'),
    }),
    funnel: z.object({
      registered: z.number(),
      ordered: z.number(),
      corrected: z.number(),
      lenient: z.number(),
      escalated: z.number(),
    }),
    otherDisclosures: share.describe('公示期限在期间内届满的其他执法决定，和其中在期限内公示的'),
    disclosures: share.describe('公示期限在期间内届满的处罚决定，和其中在期限内公示的'),
    byStage: z.array(z.object({ stage: z.string(), unit: z.string(), n: z.number() })),
    due: z.object({
      today: z.number(),
      week: z.number(),
      days: z.array(z.object({ date: z.string(), n: z.number() })),
    }),
    byUnit: z.array(StatisticsRow),
    byItem: z.array(StatisticsRow),
    byMonth: z.array(StatisticsRow),
    definitions: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Statistics' });
