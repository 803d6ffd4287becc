import { addDays, addMonths } from './dates';
import type { Penalty, PenaltyKind } from './penalties';
import type { IsoDate, Period } from './types';

/*
 * 守信, 失信, 修复: what is told of a party's credit, and when it is taken back. From which outcome 失信 may follow is a closed list
 * (`dishonest.outcomes`): an outcome that is not in it yields none, whatever else is true of the case. 不予处罚 is no penalty.
 */

/** Figures and lists; nobody has confirmed them for this place. */
export interface CreditRule {
  honest: { outcomes: readonly string[]; source: string };
  dishonest: {
    outcomes: readonly string[];
    /** Which penalties are grave by themselves. */
    kinds: readonly PenaltyKind[];
    /** How long it stands at least, months or years, from the day it is told of. */
    serious: { during: Period; source: string };
    unperformed: { during: Period; source: string };
  };
  restoredSource: string;
  confirmed: boolean;
}

export const CREDIT_TYPES = { honest: '守信', dishonest: '失信', restored: '修复', withdrawn: '撤回' } as const;
export type CreditType = keyof typeof CREDIT_TYPES;

export const CREDIT_REASONS = {
  commitmentKept: '签署承诺并在期限内改正',
  serious: '受到较重的行政处罚，处罚决定已经送达',
  unperformed: '经催告仍不履行行政处罚决定',
  performed: '处罚决定已经履行，最短期限届满',
  voided: '处罚决定被撤销、确认违法或者无效',
  contested: '对处罚决定的行政复议、行政诉讼尚未终结',
  noLonger: '认定所依据的事实或者处理结果已经改变',
} as const;
export type CreditReason = keyof typeof CREDIT_REASONS;

export interface Credit {
  type: CreditType;
  because: CreditReason;
  on: IsoDate;
  source: string;
}

/** How the case's commitment ended. */
export interface KeptCommitment {
  outcome: string | undefined;
  /** The day on which two officers found everything corrected that was promised and reported in time; absent: it was not. */
  keptOn?: IsoDate;
}

/** 守信: what was promised was done in time, and the case ended without a penalty. */
export function creditOfCommitment(rule: CreditRule, { outcome, keptOn }: KeptCommitment): Credit | undefined {
  if (!keptOn || outcome === undefined || !rule.honest.outcomes.includes(outcome)) return undefined;
  return { type: 'honest', because: 'commitmentKept', on: keptOn, source: rule.honest.source };
}

/** A penalty decision, as far as it matters here. */
export interface CreditedDecision {
  /** The case's, as long as this decision is the one it rests on. */
  outcome: string | undefined;
  /** As it stands. */
  penalty: Penalty;
  /** Since when it is in force; absent: it has not reached the party. */
  servedOn?: IsoDate;
  /** Annulled, revoked, found unlawful or void. */
  voided: boolean;
  /** 复议 or 诉讼 is pending. */
  contested: boolean;
  /** The day on which the period of the demand ended with nothing paid; absent: there was no such demand, or it has not ended. */
  unheededOn?: IsoDate;
  /** Nothing of it is owed any more, since that day. */
  performedOn?: IsoDate;
}

type Ground = { because: 'serious' | 'unperformed'; since: IsoDate; during: Period; source: string };

/** The last day on which it stands, at least. */
const standsThrough = ({ since, during: { amount, unit } }: Ground): IsoDate =>
  addMonths(since, unit === 'year' ? amount * 12 : amount);

/**
 * 失信 of a decision, or that it is taken back. `before`: what was told last; nothing is taken back that was never told. `lookOn`: from
 * which day on another answer may follow by itself.
 *
 * @source 实施方案 二（六）; 信用修复管理办法
 */
export function creditOfDecision(
  rule: CreditRule,
  decision: CreditedDecision,
  { today, before }: { today: IsoDate; before?: CreditType },
): { credit?: Credit; lookOn?: IsoDate } {
  const ground = groundOf(rule, decision, before);
  const taken = (because: CreditReason, on: IsoDate) =>
    before === 'dishonest' ? { credit: { type: 'restored' as const, because, on, source: rule.restoredSource } } : {};
  if (!ground) {
    const because = decision.voided ? 'voided' : decision.contested ? 'contested' : 'noLonger';
    return taken(because, today);
  }
  const through = standsThrough(ground);
  const { performedOn } = decision;
  if (performedOn && today > through) return taken('performed', today);
  const { because, since: on, source } = ground;
  return {
    credit: { type: 'dishonest', because, on, source },
    ...(performedOn ? { lookOn: addDays(through, 1) } : {}),
  };
}

function groundOf({ dishonest }: CreditRule, decision: CreditedDecision, before?: CreditType): Ground | undefined {
  const { outcome, penalty, servedOn, voided, contested, unheededOn, performedOn } = decision;
  if (outcome === undefined || !dishonest.outcomes.includes(outcome)) return undefined;
  if (!servedOn || voided || contested) return undefined;
  if (penalty.kinds.some((k) => dishonest.kinds.includes(k)))
    return { because: 'serious', since: servedOn, ...dishonest.serious };
  // What was paid in time, whenever it was entered, or before anybody was told of it is no dishonesty; what was told stands its time.
  const heeded = performedOn !== undefined && unheededOn !== undefined && performedOn <= unheededOn;
  if (unheededOn && !heeded && (!performedOn || before === 'dishonest'))
    return { because: 'unperformed', since: unheededOn, ...dishonest.unperformed };
  return undefined;
}
