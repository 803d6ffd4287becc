import { z } from 'zod';
import { CLOCK_IDS, CLOCKS, line } from '#contracts';
import { FiguresRow } from '#store';

/** The figures of one clock, as an administrator publishes them. */
export const PublishedRule = FiguresRow.meta({ id: 'PublishedRule' });

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

/** Whom a publication of rules reaches. */
export const ReachView = z
  .object({
    rules: z.array(z.object({ title: z.string(), from: z.string().nullable(), to: z.string() })),
    /** Cases under way that go by them; their clocks that run already stay as they are. */
    reached: z.int(),
    cases: z.array(z.object({ caseNo: z.string(), displayNo: z.string(), stage: z.string() })).describe('至多 200 件'),
  })
  .meta({ id: 'RulesReach' });

export const titleOf = (id: string): string => CLOCKS[id as keyof typeof CLOCKS].title;
