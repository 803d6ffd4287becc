import { z } from 'zod';
import { line, UNITS } from '#contracts';
import { type Unit, UNIT_NAMES } from '#law';
import { dayOrInstant, typed } from '../shared/typed';
import { ExplainedDayView } from '../cases/cases.views';

/** A century is longer than any period the law knows. */
const LONGEST: Record<Unit, number> = {
  minute: 3650,
  hour: 3650,
  workingDay: 3650,
  calendarDay: 3650,
  month: 1200,
  year: 100,
};

export const DeadlineQuery = z
  .strictObject({
    start: dayOrInstant('起算日'),
    amount: typed(z.coerce.number('数量应为整数。').int('数量应为整数。').min(1, '数量至少为 1。')),
    unit: z.enum(UNITS),
    direction: z.enum(['forward', 'backward']).default('forward'),
  })
  .refine(({ amount, unit }) => amount <= LONGEST[unit], {
    path: ['amount'],
    error: ({ input }) => {
      const { unit } = input as { unit: Unit };
      return `数量过大，至多 ${LONGEST[unit]} ${UNIT_NAMES[unit]}。`;
    },
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
        displayNo: z.string(),
        clock: z.string(),
        title: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        provisional: z.boolean().describe('变动后是否仍是暂定；日期不变的，变动的只是这一点'),
        kept: z.string().optional().describe('按日历的末日；已告知当事人的日期不提前'),
      }),
    ),
  })
  .meta({ id: 'CalendarPreview' });
export type CalendarPreview = z.output<typeof PreviewView>;
