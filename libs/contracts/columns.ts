/** Columns of the case list that a person may choose, in their order; party and item always stand first. Exported as they are chosen. */
export const CASE_COLUMNS = {
  clock: '期限',
  due: '到期',
  unit: '单位',
  handler: '办理人',
  stage: '阶段',
  no: '案号',
  registered: '登记',
  violation: '违法日期',
  outcome: '结果',
  escalation: '转处罚原因',
} as const;
export type CaseColumn = keyof typeof CASE_COLUMNS;
export const CASE_COLUMN_NAMES = Object.keys(CASE_COLUMNS) as [CaseColumn, ...CaseColumn[]];
export const CHOSEN_AT_FIRST: readonly CaseColumn[] = ['clock', 'unit', 'handler', 'stage', 'no'];

export const STATUSES = { open: '办理中', suspended: '已中止', closed: '已结案', unclosed: '未结案' } as const;
