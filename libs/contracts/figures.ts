/**
 * What statistics count beside the registered, open and overdue cases; each is also a filter of the case list. One row here
 * and its condition in `libs/store/counted.ts`. `bit`: where a case's row keeps it; never given to another.
 */
export const FIGURES = {
  ordered: { bit: 0, title: '已责令改正' },
  inTime: { bit: 1, title: '按期改正' },
  ended: { bit: 2, title: '改正期限已有结果' },
  passed: { bit: 3, title: '首次复查全部改正' },
  inspected: { bit: 4, title: '已作首次复查' },
  escalatedAfterOrder: { bit: 5, title: '责令改正后转处罚程序' },
  escalated: { bit: 6, title: '转处罚程序' },
  repeated: { bit: 7, title: '二次违法' },
  committed: { bit: 8, title: '已签署承诺' },
  lenient: { bit: 9, title: '从宽结案' },
  guided: { bit: 10, title: '服务' },
  managed: { bit: 11, title: '管理' },
  enforced: { bit: 12, title: '执法' },
} as const satisfies Record<string, { bit: number; title: string }>;
export type Figure = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as [Figure, ...Figure[]];

interface RateRow {
  title: string;
  /** Numerator and denominator. */
  n: Figure;
  of: Figure | 'registered';
  definition: string;
}

/** The rates of the managers' tables, in their order: page, export and definitions are drawn from these rows. */
export const RATES = {
  correctedInTime: {
    title: '按期改正率',
    n: 'inTime',
    of: 'ended',
    definition: '改正期限届满前已报告改正的案件 ÷ 改正期限已有结果（已改正或已届满）的案件。',
  },
  firstPass: {
    title: '一次整改到位率',
    n: 'passed',
    of: 'inspected',
    definition: '首次复查全部改正的案件 ÷ 已作首次复查的案件。',
  },
  escalated: {
    title: '转处罚率',
    n: 'escalatedAfterOrder',
    of: 'ordered',
    definition: '转入处罚程序的案件 ÷ 已责令改正的案件。',
  },
  repeated: {
    title: '二次违法率',
    n: 'repeated',
    of: 'registered',
    definition:
      '登记时查到该当事人此前同类违法的案件 ÷ 登记的案件。同类和追溯期以事项清单的首次违法认定规则为准；没有规定的，以同一事项此前的违法为准；违法事实不成立和撤销登记的不计。',
  },
  committed: {
    title: '承诺签署率',
    n: 'committed',
    of: 'ordered',
    definition: '已签署承诺的案件 ÷ 已责令改正的案件。',
  },
} as const satisfies Record<string, RateRow>;
export type Rate = keyof typeof RATES;
export const RATE_NAMES = Object.keys(RATES) as [Rate, ...Rate[]];

/** The managers' tables, on the page and exported: how they are grouped, and the heads after it. */
export const TABLE_NAMES = { unit: '单位', item: '事项', month: '月份' } as const;
/** Counts first, then the rates. */
export const COUNT_HEADS = { registered: '登记', open: '未结', overdue: '超期', ordered: '责令改正' } as const;
export const COUNT_NAMES = Object.keys(COUNT_HEADS) as (keyof typeof COUNT_HEADS)[];
export const TABLE_HEADS: readonly string[] = [
  ...Object.values(COUNT_HEADS),
  ...Object.values(RATES).map((r) => r.title),
];
