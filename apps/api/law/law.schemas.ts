import { z } from 'zod';
import { CLOCK_IDS, CLOCKS, line, UNITS } from '#contracts';

const period = (title: string) =>
  z
    .strictObject({
      amount: z.int(`${title}的数量应为整数。`).min(1, `${title}至少为 1。`).max(3650, `${title}至多为 3650。`),
      unit: z.enum(UNITS, `${title}的单位应为分钟、小时、工作日、自然日、月或年。`),
    })
    .meta({ title });

/** The figures of one clock, as an administrator publishes them. What the clock is stands in its declaration. */
export const PublishedRule = z
  .strictObject({
    id: z.enum(CLOCK_IDS as [string, ...string[]], '没有这样的期限，请从期限清单中选择。').meta({ title: '期限' }),
    department: line('部门', 40).optional(),
    period: period('期限长度'),
    direction: z.enum(['forward', 'backward']).default('forward'),
    extension: period('延长')
      .extend({ times: z.int().min(1).max(10) })
      .optional(),
    remindBefore: period('提前提醒').optional(),
    lateFee: z
      .strictObject({
        percentPerDay: z.number().positive().max(100),
        capPercent: z.number().positive().max(1000),
        source: line('加处罚款依据', 200),
      })
      .optional(),
    source: line('依据', 200),
    confirmed: z.boolean().meta({ title: '已经法律人员确认' }),
  })
  .refine(({ extension, period: { unit } }) => !extension || clockTime(extension.unit) === clockTime(unit), {
    path: ['extension', 'unit'],
    error: '延长的单位应与期限一致：按分钟、小时计算的，不能按日延长；按日计算的，不能按分钟、小时延长。',
  })
  .meta({ id: 'PublishedRule' });
const clockTime = (unit: string) => unit === 'minute' || unit === 'hour';

export const PublishRules = z
  .strictObject({
    source: line('公布的文件', 200),
    effectiveFrom: z.iso.date('请填写施行日期。').meta({ title: '施行日期' }),
    reachesRunning: z.boolean().meta({ title: '正在办理的案件也适用' }),
    rules: z
      .array(PublishedRule)
      .min(1, '至少一条规则。')
      .max(CLOCK_IDS.length * 10),
  })
  .meta({ id: 'PublishRules' });
export type PublishRules = z.output<typeof PublishRules>;

export const RulesView = z
  .object({
    rules: z.array(
      z.object({
        ...PublishedRule.shape,
        title: z.string(),
        owner: z.enum(['party', 'authority']),
        startEvent: z.string(),
        atEnd: z.string(),
        version: z.int(),
        effectiveFrom: z.string(),
        effectiveTo: z.string().nullable(),
      }),
    ),
    /** Clocks without a rule today for departments that have none of their own. */
    missing: z.array(z.string()),
  })
  .meta({ id: 'PeriodRules' });

export const PublicationsView = z
  .object({
    items: z.array(
      z.object({
        publication: z.int(),
        source: z.string(),
        effectiveFrom: z.string(),
        reachesRunning: z.boolean(),
        titles: z.array(z.string()),
        publishedAt: z.string(),
        publishedBy: z.string(),
        /** Cases under way that have not heard of it yet. */
        waiting: z.int(),
      }),
    ),
  })
  .meta({ id: 'LawPublications' });

export const RulesPublishedView = z
  .object({ publication: z.int(), told: z.int(), failed: z.int() })
  .meta({ id: 'RulesPublished' });

export const titleOf = (id: string): string => CLOCKS[id as keyof typeof CLOCKS].title;
