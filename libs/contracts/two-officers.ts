import type { Refusal } from './errors';

/** 执法人员不得少于两人: at registration, and wherever a task's declaration says `twoOfficers`. */
export const TWO_OFFICERS = { atLeast: 2, source: '行政处罚法 第四十二条' } as const;

/** Two different people. */
export const refuseTooFew = (officers: readonly string[]): Refusal | undefined =>
  new Set(officers).size < TWO_OFFICERS.atLeast
    ? { code: 'TWO_OFFICERS_REQUIRED', source: TWO_OFFICERS.source }
    : undefined;
