import { z } from 'zod';
import { line, UNITS } from '#contracts';
import { ExplainedDayView } from '../cases/cases.views';

export const DeadlineQuery = z.strictObject({
  start: z.iso.date('起算日应为 YYYY-MM-DD。').or(z.iso.datetime({ offset: true })),
  amount: z.coerce.number().int('数量应为整数。').min(1, '数量至少为 1。').max(3650, '数量过大。'),
  unit: z.enum(UNITS),
  direction: z.enum(['forward', 'backward']).default('forward'),
});

const days = z.array(z.iso.date()).max(366);

export const PublishYear = z
  .strictObject({
    year: z.int().min(2000).max(2100),
    source: line('放假安排的来源', 200),
    offDays: days,
    workDays: days,
  })
  .meta({ id: 'PublishYear' });
export type PublishYear = z.output<typeof PublishYear>;

export const CalendarView = z
  .object({
    version: z.string(),
    years: z.array(
      z.object({
        year: z.number(),
        source: z.string(),
        offDays: z.array(z.string()),
        workDays: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Calendar' });

export const DeadlineView = z
  .object({
    dueOn: z.string(),
    dueAt: z.string(),
    provisional: z.boolean(),
    explanation: z.array(z.string()),
    days: z.array(ExplainedDayView),
  })
  .meta({ id: 'CountedDeadline' });

export const PreviewView = z
  .object({
    openCases: z.number(),
    moved: z.array(
      z.object({
        caseNo: z.string(),
        clock: z.string(),
        title: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'CalendarPreview' });

export const PublishedView = z
  .object({ version: z.string(), told: z.number(), failed: z.number() })
  .meta({ id: 'CalendarPublished' });
