/*
 * 公示: a penalty decision as the public may read it. What is shown, by when and for how long is law data
 * (`libs/law/disclosure.ts`); what is kept back is proposed and then confirmed by a person.
 */

/** What is published. Of anything but a penalty its four particulars, and no text. @source 国办发〔2018〕118号 */
export const DISCLOSURE_KINDS = {
  penalty: { title: '处罚决定', category: '行政处罚' },
  seizure: { title: '查封、扣押决定', category: '行政强制措施' },
  seizureExtension: { title: '延长查封、扣押期限的决定', category: '行政强制措施' },
  // Who was not punished is not told of under 行政处罚.
  noPenalty: { title: '不予行政处罚决定', category: '其他行政执法决定（不予行政处罚）' },
  noViolation: { title: '违法事实不成立的决定', category: '其他行政执法决定（不予行政处罚）' },
  correctionOrder: { title: '责令改正', category: '责令改正' },
  preservation: { title: '先行登记保存', category: '证据保存' },
} as const;
export type DisclosureKind = keyof typeof DISCLOSURE_KINDS;
export const DISCLOSURE_KIND_NAMES = Object.keys(DISCLOSURE_KINDS) as [DisclosureKind, ...DisclosureKind[]];

export const DISCLOSURE_STATES = {
  due: '待公示',
  drafted: '已起草',
  published: '已公示',
  withdrawn: '已撤回',
  expired: '公示期满',
  notShown: '不公示',
} as const;
export type DisclosureState = keyof typeof DISCLOSURE_STATES;
export const DISCLOSURE_STATE_NAMES = Object.keys(DISCLOSURE_STATES) as [DisclosureState, ...DisclosureState[]];

/** What privacy never gives back, and by which article. */
export const NEVER_SHOWN = '行政处罚法 第五十条';

/** `fixed`: never shown to the public, whoever confirms. */
export const REDACTIONS = {
  minor: { title: '未成年人的信息', fixed: true },
  idNumber: { title: '身份证件号码', fixed: true },
  phone: { title: '电话号码', fixed: true },
  account: { title: '银行账号', fixed: true },
  person: { title: '自然人姓名', fixed: false },
  address: { title: '自然人住址', fixed: false },
  word: { title: '另行隐去', fixed: false },
} as const;
export type RedactionKind = keyof typeof REDACTIONS;

export const DISCLOSURE_ENTRIES = {
  derived: '列入公示',
  reassessed: '重新认定',
  drafted: '修改公示稿',
  ended: '告知措施终结',
  published: '公示',
  mustWithdraw: '应当撤回',
  withdrawn: '撤回',
  expired: '公示期满',
} as const;
export type DisclosureEntryType = keyof typeof DISCLOSURE_ENTRIES;
