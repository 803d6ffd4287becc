import { z } from 'zod';
import { identifier, RISK_NAMES, type Risk, ROLES } from '#contracts';
import { dueFields, limit } from '../shared/query';

const counts = {
  ...(Object.fromEntries(RISK_NAMES.map((name) => [name, z.number()])) as Record<Risk, z.ZodNumber>),
  oldestReview: z.string().nullable().describe('待法制审核中最早一项的送审时间'),
};

export const RisksQuery = z.strictObject({ unit: identifier('单位', 32).optional() });

export const Risks = z
  .object({
    at: z.string(),
    total: z.object(counts),
    byUnit: z.array(z.object({ key: z.string(), title: z.string(), ...counts }).meta({ id: 'RiskOfUnit' })),
    byPerson: z.array(
      z
        .object({
          key: z.string().describe('用户名；“-”加岗位为该岗位待认领的'),
          title: z.string(),
          unit: z.string().nullable(),
          ...counts,
        })
        .meta({ id: 'RiskOfPerson' }),
    ),
    definitions: z.record(z.string(), z.string()),
  })
  .meta({ id: 'Risks' });

export const RiskTaskQuery = RisksQuery.extend({
  risk: z.enum(RISK_NAMES),
  /** User name, or `-` for what nobody has claimed, `-head` for what waits for a head. */
  person: identifier('办理人').optional(),
  cursor: identifier('翻页标记', 500).optional(),
  limit,
});
export type RiskTaskQuery = z.output<typeof RiskTaskQuery>;

export const RiskTaskPage = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          title: z.string(),
          caseNo: z.string(),
          displayNo: z.string(),
          partyName: z.string(),
          itemTitle: z.string(),
          candidateRole: z.enum(Object.keys(ROLES) as [keyof typeof ROLES, ...(keyof typeof ROLES)[]]),
          unit: z.string(),
          assignee: z.string().nullable(),
          assigneeName: z.string().nullable(),
          ...dueFields,
          openedAt: z.string(),
        })
        .meta({ id: 'RiskTask' }),
    ),
    next: z.string().optional(),
    total: z.number().optional(),
  })
  .meta({ id: 'RiskTaskPage' });
export type RiskTask = z.output<typeof RiskTaskPage>['items'][number];
