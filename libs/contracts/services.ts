/**
 * 服务记录: what an authority does before, beside and after a case without ordering anything. Which instruments there are is
 * 实施方案 二（二）、二（三）; nothing there says by how many officers, nor which share of 721 each falls in: both are this
 * system's own and stand here, one row each.
 *
 * `share`: 管理 for 约谈, 服务 for the rest. `officers`: at least so many. `named`: about a party by name, never about a trade.
 */
export const SERVICE_KINDS = {
  guidance: { title: '行政辅导', share: 'guided', officers: 1, named: false, source: '实施方案 二（二）、二（三）' },
  riskNotice: { title: '行政执法风险提示', share: 'guided', officers: 1, named: false, source: '实施方案 二（三）' },
  advice: { title: '行政监管劝戒', share: 'guided', officers: 1, named: true, source: '实施方案 二（三）' },
  caution: { title: '轻微违法警示', share: 'guided', officers: 1, named: true, source: '实施方案 二（三）' },
  interview: {
    title: '突出问题约谈',
    share: 'managed',
    officers: 2,
    named: true,
    source: '实施方案 二（二）、二（三）',
  },
  revisit: { title: '回访', share: 'guided', officers: 1, named: true, source: '实施方案 二（二）' },
} as const satisfies Record<
  string,
  { title: string; share: 'guided' | 'managed'; officers: number; named: boolean; source: string }
>;
export type ServiceKind = keyof typeof SERVICE_KINDS;
export const SERVICE_KIND_NAMES = Object.keys(SERVICE_KINDS) as [ServiceKind, ...ServiceKind[]];

/** What the record of one is called that the party and who was there sign. */
export const SERVICE_RECORDS = { guidance: '行政辅导记录', interview: '约谈记录', revisit: '回访记录' } as const;

/** What no rule says, and this system asks by analogy. */
export const INTERVIEW_OFFICERS = '实施方案没有规定人数；本系统默认由两名以上执法人员进行（比照行政处罚法 第四十二条）';

/** `planned`: a 约谈 that is arranged. `cancelled`: called off, or entered by mistake; it stays and counts nowhere. */
export const SERVICE_STATES = {
  planned: '待约谈',
  open: '未办结',
  followUp: '待跟进',
  done: '已办结',
  cancelled: '已取消',
} as const;
export type ServiceState = keyof typeof SERVICE_STATES;
export const SERVICE_STATE_NAMES = Object.keys(SERVICE_STATES) as [ServiceState, ...ServiceState[]];

/** What may be written to a record; nothing that stands in it is ever changed. `case` is written by a registration. */
export const SERVICE_ENTRIES = {
  made: '记录',
  planned: '安排约谈',
  held: '已约谈',
  absent: '未到场',
  followUp: '跟进',
  correction: '更正',
  cancelled: '取消',
  file: '附件',
  case: '登记为案件',
} as const;
export type ServiceEntryType = keyof typeof SERVICE_ENTRIES;
