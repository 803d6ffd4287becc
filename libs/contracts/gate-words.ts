/** The words of 程序体检, as the screens say them. */

/** The order in which a reviewer goes through a file. */
export const GATE_GROUPS = {
  beginning: '受理与核查',
  correction: '教育、责令改正与复查',
  leniency: '从宽处理',
  filing: '立案与调查',
  review: '审核与告知',
  decision: '决定与送达',
  performance: '履行与救济',
  transfer: '移送',
  closing: '结案归档',
} as const;
export type GateGroup = keyof typeof GATE_GROUPS;

export const GATE_STATES = {
  passed: '已通过',
  open: '未完成',
  breached: '违反',
  notApplicable: '不适用',
} as const;
export type GateStatus = keyof typeof GATE_STATES;
