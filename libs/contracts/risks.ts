import type { Role } from './actor';

/**
 * 将要出问题: what a manager sees before it has gone wrong. Each counts open tasks, by unit and by person, and opens the list of
 * exactly those. One row here and its condition in `apps/api/statistics/risk-conditions.ts`. Days are Beijing days.
 */
export const RISKS = {
  open: { title: '在办', definition: '尚未办结的任务项数，含待认领的。' },
  overdue: { title: '任务超期', definition: '其中期限已经届满的。' },
  soon: {
    title: '三个工作日内到期',
    definition: '其中尚未届满、今天起三个工作日内到期的：今天是工作日的含今天，其间的周末和假日不算。',
  },
  unowned: { title: '今天到期无人认领', definition: '其中今天到期、还没有人认领的。' },
  extension: {
    title: '延期待批',
    definition: '已申请、负责人尚未审批的延期。审批之前改正期限即使届满，案件也不自动转入处罚程序。',
  },
  review: { title: '待法制审核', definition: '已送审、法制审核员尚未办结的；“最久”自送审之日起算，按自然日。' },
  supervision: { title: '督办待说明', definition: '已督办、负责人尚未说明的。' },
} as const satisfies Record<string, { title: string; definition: string }>;
export type Risk = keyof typeof RISKS;
export const RISK_NAMES = Object.keys(RISKS) as [Risk, ...Risk[]];

/** Stands for nobody where a list is asked for by person: no account may be named so. Followed by a role: what waits for it. */
export const UNCLAIMED = '-';
export const unclaimedBy = (role: Role): string => UNCLAIMED + role;

/** Whose taking a list waits for, as `unclaimedBy` names it, anybody's being ''; undefined for a person's own. */
export const unclaimedRole = (person: string | undefined): string | undefined =>
  person?.startsWith(UNCLAIMED) ? person.slice(UNCLAIMED.length) : undefined;

export const unclaimedTitle = (role: string, names: Partial<Record<string, string>>): string =>
  names[role] ? `待认领（${names[role]}）` : '待认领';
