/** What statistics count beside the registered, open and overdue cases; each is also a filter of the case list. Definitions: docs/statistics.md. */
export const FIGURES = {
  ordered: '已责令改正',
  inTime: '按期改正',
  ended: '改正期限已有结果',
  passed: '首次复查全部改正',
  inspected: '已作首次复查',
  escalatedAfterOrder: '责令改正后转处罚程序',
  escalated: '转处罚程序',
  repeated: '二次违法',
  committed: '已签署承诺',
  lenient: '从宽结案',
  service: '服务',
  management: '管理',
  enforcement: '执法',
} as const;
export type Figure = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as [Figure, ...Figure[]];

/** The managers' tables, on the page and exported: how they are grouped, and the heads after it. */
export const TABLE_NAMES = { unit: '单位', item: '事项', month: '月份' } as const;
export const TABLE_HEADS = [
  '登记',
  '未结',
  '超期',
  '责令改正',
  '按期改正率',
  '一次整改到位率',
  '转处罚率',
  '二次违法率',
  '承诺签署率',
] as const;
