/**
 * Periods in which an authority helps and orders to correct first: 行政执法观察期 of one party (a new business), 过渡期 of an item
 * or a new rule. Neither is the 纠错观察期 of a case, which is a clock (`correction`) with an end that has effects; these tell
 * whoever registers, and decide nothing.
 */
export const GRACE_KINDS = {
  newBusiness: { title: '行政执法观察期', of: 'party' },
  transition: { title: '过渡期', of: 'item' },
} as const satisfies Record<string, { title: string; of: 'party' | 'item' }>;
export type GraceKind = keyof typeof GRACE_KINDS;
export const GRACE_KIND_NAMES = Object.keys(GRACE_KINDS) as [GraceKind, ...GraceKind[]];

/** What it means for whoever handles a case, said wherever one is shown. @source 实施方案 二（二）、二（四） */
export const GRACE_MEANS =
  '优先辅导、责令改正。供执法人员参考，不决定处理结果；实施方案 二（四）规定的不适用柔性执法的情形照常依法处理。';
