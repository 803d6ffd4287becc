import type { AttemptFailure } from './documents';

/** 信函: where a letter stands. `cancelled`: printed and never sent; it stays in the register. */
export const LETTER_STATES = {
  printed: '待交寄',
  posted: '已交寄',
  delivered: '已妥投',
  returned: '已退回',
  cancelled: '已作废',
} as const;
export type LetterState = keyof typeof LETTER_STATES;
export const LETTER_STATE_NAMES = Object.keys(LETTER_STATES) as [LetterState, ...LetterState[]];

/** Why a letter came back, in the words in which a failed service is recorded (`ATTEMPT_FAILURES`). */
export const RETURN_REASONS = {
  wrongAddress: '地址不准确或者已经变更',
  unknown: '查无此人',
  absent: '无人签收，逾期未领',
  refused: '拒收',
  other: '其他原因',
} as const satisfies Partial<Record<AttemptFailure, string>>;
export type ReturnReason = keyof typeof RETURN_REASONS;
export const RETURN_REASON_NAMES = Object.keys(RETURN_REASONS) as [ReturnReason, ...ReturnReason[]];

/** What is done with a letter. */
export const LETTER_ENTRIES = {
  printed: '制作',
  posted: '交寄',
  delivered: '妥投',
  returned: '退回',
  cancelled: '作废',
} as const;
export type LetterEntryType = keyof typeof LETTER_ENTRIES;

/** A paper as it goes into a letter: the bytes that were issued. */
export interface LetterPaper {
  id: string;
  title: string;
  number: string;
  sha256: string;
  pages: number;
}

/** One batch holds no more: it is set as one document, within what the typesetter may take. */
export const LETTERS_IN_BATCH = 50;
