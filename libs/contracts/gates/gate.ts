import type { Calendar } from '#law';
import type { CaseState } from '../case';
import type { ClockId } from '../clocks';
import type { Refusal } from '../errors';
import type { GateGroup, GateStatus } from '../gate-words';

/** What proves it: found again in the journal, with who and when, by whoever shows it. */
export type Evidence =
  | { kind: 'registration' }
  | { kind: 'task'; id: string }
  | { kind: 'document'; id: string }
  | { kind: 'deed'; name: string }
  | { kind: 'entry'; type: 'case.filed' | 'priors.lookedUp' | 'outcome.set' | 'case.closed' | 'case.sealed' }
  | { kind: 'clock'; clock: ClockId; subject?: string; round: number };

export interface Verdict {
  status: Exclude<GateStatus, 'notApplicable'>;
  /** What is wanting, or was done wrong. */
  reason?: string;
  /** What was found in passing. */
  note?: string;
  evidence: Evidence[];
}

/** When the case is looked at. */
export interface Looking {
  at: string;
  calendar: Calendar;
}

export interface Gate {
  id: string;
  title: string;
  /** The article; where it differs with the department, by the case. */
  source: string | ((state: CaseState) => string);
  group: GateGroup;
  /** Open, every sheet tells of it: what is on file does not say it. */
  told?: true;
  /** Whether it stands on this case's path. */
  applies: (state: CaseState) => boolean;
  verdict: (state: CaseState, looking: Looking) => Verdict;
}

/** Wanting: still to be had, or by now missed for good. */
export const judged = (wrong: string | undefined, evidence: Evidence[], missed = false): Verdict =>
  wrong ? { status: missed ? 'breached' : 'open', reason: wrong, evidence } : { status: 'passed', evidence };

/** A refusal in words that tell what is wanting, not what to do about an answer. */
type Words = Partial<Record<Refusal['code'], string>>;
export const inWords = (refusal: Pick<Refusal, 'code' | 'reason'> | undefined, words: string): string | undefined =>
  refusal && (refusal.reason ?? WANTING[refusal.code] ?? words);
const WANTING: Words = {
  NOTICE_REQUIRED: '本轮程序的行政处罚告知书尚未送达',
  DEFENCE_OPEN: '陈述申辩期限尚未届满，当事人也没有明确放弃',
  HEARING_RIGHT_UNTOLD: '处罚达到听证标准，告知书没有载明要求听证的权利',
  HEARING_OPEN: '要求听证的期限未满，或者要求的听证尚未办结',
  REVIEW_REQUIRED: '最近一次调查终结报告尚未经法制审核同意',
  CHILD_NOT_PUNISHED: '当事人行为时不满十四周岁，不予行政处罚',
  PENALTY_NEEDS_REFUSAL: '依法拒不改正的才处罚，案卷中没有拒不改正',
  FINE_RANGE_UNRECORDED: '事项未录入法定罚款幅度，决定没有写明依据的条款和幅度',
  REFUSAL_ON_FILE: '案卷中有拒不改正、逾期不改正或者改正后仍不符合要求',
  REVIEW_UNANSWERED: '法制审核退回的意见尚未答复并重新审核',
  GROUND_REQUIRED: '没有选定法定情形',
  DISPUTE_OPEN: '管辖争议尚未解决',
  DELIBERATION_REQUIRED: '尚未集体讨论',
  DELIBERATION_DIFFERS: '决定与集体讨论的结论不一致',
};

/** What a department's own rules of procedure add: they bind nobody else's cases. */
export const withMarket = (source: string, article: string) => (state: CaseState) =>
  state.item.department === MARKET ? `${source}；市场监督管理行政处罚程序规定 ${article}` : source;
export const MARKET = '市场监督管理';
