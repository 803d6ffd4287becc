/**
 * The vocabulary of legal time. Plain JSON throughout: these values travel in workflow inputs, journal entries and
 * database columns unchanged.
 */

import type { PenaltyKind } from './penalties';

/** Units of a legal period. `minute` and `hour` run from the event; the others exclude the first day. */
export type Unit = 'minute' | 'hour' | 'workingDay' | 'calendarDay' | 'month' | 'year';

/** An amount of one unit, e.g. 5 working days. `amount` is a positive integer. */
export interface Period {
  amount: number;
  unit: Unit;
}

/** `YYYY-MM-DD` in Asia/Shanghai. */
export type IsoDate = string;
/** ISO 8601 instant in UTC with milliseconds, as `Date.toISOString()` prints it. */
export type IsoInstant = string;

/** One published year: only the days that differ from Monday to Friday are listed. */
export interface CalendarYear {
  year: number;
  /** The notice the table was taken from. */
  source: string;
  /** Statutory rest days, by date. */
  offDays: IsoDate[];
  /** Weekend dates that are working days (调休). */
  workDays: IsoDate[];
}

/** The working-day calendar. `version` changes with every publication; years are consecutive and ascending. */
export interface Calendar {
  version: string;
  years: CalendarYear[];
}

/** What a suspension of the case does to a clock. */
export type SuspensionEffect = 'pause' | 'continue' | 'reset';

/**
 * The figures of a legal period: how many, never how to count, nor what the clock is for. Loaded, dated and published by an
 * administrator.
 */
export interface PeriodFigures {
  /** The clock's, e.g. `decision`. */
  id: string;
  /** The department it holds for; absent: every department that has none of its own. */
  department?: string;
  period: Period;
  /** `backward`: so long before the event, e.g. the notice of a hearing. */
  direction: 'forward' | 'backward';
  /** The longest total extension, and how often it may be granted; absent: never. */
  extension?: Period & { times: number };
  /** When to remind before the last day. Absent: no reminder. */
  remindBefore?: Period;
  /** What is added to a sum that is not paid within the period. */
  lateFee?: LateFeeRule;
  /** Article, e.g. 行政处罚法 第六十条. */
  source: string;
  /** False: practice or inference, for a lawyer to confirm. */
  confirmed: boolean;
}

/** What a clock is, whatever its figures: declared once, in code. */
export interface ClockNature {
  title: string;
  /** The event that starts it, in words: 责令改正通知书送达. */
  startEvent: string;
  /** What its end brings, in words: 案件自动转入处罚程序. */
  atEnd: string;
  onSuspension: SuspensionEffect;
  /** Whose clock it is: the party's, or the authority's. */
  owner: 'party' | 'authority';
  /** An outer clock bounds every other one: no extension passes it. */
  outer?: boolean;
}

/** A period as a case counts it. */
export type PeriodRule = PeriodFigures & ClockNature;

/** 加处罚款, in per cent of the fine. */
export interface LateFeeRule {
  percentPerDay: number;
  /** Never more than this. */
  capPercent: number;
  source: string;
}

/** Why one day was treated as it was. */
export type DayTreatment = 'excluded' | 'counted' | 'skipped' | 'madeUp' | 'rolled' | 'unpublished' | 'last';

export interface ExplainedDay {
  date: IsoDate;
  treatment: DayTreatment;
  /** Number of the counted day, 1…n. */
  ordinal?: number;
  /** E.g. 星期六, 法定节假日, 调休上班. */
  note?: string;
}

/** A counted deadline. `dueAt` is the instant after the last day ends: midnight Asia/Shanghai of the next day, or the exact instant for minutes and hours. */
export interface Deadline {
  dueOn: IsoDate;
  dueAt: IsoInstant;
  /** True: the last day lies past the published calendar and may still roll. */
  provisional: boolean;
}

/** Which list an item stands on: 包容免罚 or 从轻减轻处罚. */
export type ItemList = 'waiver' | 'mitigation';

/** How far back an earlier violation of the same kind bars the first-offence treatment. */
export interface FirstOffenceRule {
  /** Look-back in calendar months. */
  months: number;
  /** `item`: the same item; `department`: any item of the department. */
  scope: 'item' | 'department';
  source: string;
  confirmed: boolean;
}

/** What an officer answers of an item's conditions, each with its source. */
export interface ItemQuestion {
  id: string;
  kind: 'yesNo' | 'amountFen' | 'count';
  text: string;
  /** The answer that satisfies the condition; a bound in fen, or in pieces. */
  satisfiedIf: { is: boolean } | { atMost: number } | { below: number };
  /** Of the questions with the same word here one satisfied is enough. */
  either?: string;
  /** 排除情形 of the list's own: a situation to be answered with no; where it is there, leniency is barred whoever signs. */
  excludes?: true;
  source: string;
}

/** A range of fines, in fen; what is absent is not recorded. */
export interface FineRange {
  individualMin?: number;
  individualMax?: number;
  organizationMin?: number;
  organizationMax?: number;
  note?: string;
}

/** One step of an item's discretion (裁量基准). Only 减轻 goes below the statute's range. @source 行政处罚法 第三十四条 */
export interface DiscretionTier {
  step: TierStep;
  /** When it applies. */
  circumstances: string;
  kinds?: PenaltyKind[];
  fine?: Omit<FineRange, 'note'>;
}
export type TierStep = 'mitigated' | 'light' | 'ordinary' | 'heavy';

/** One row of a flexible-enforcement list (柔性执法事项清单), in the version in force on the violation date. */
export interface Item {
  id: string;
  version: number;
  title: string;
  department: string;
  list: ItemList;
  legalBasis: string[];
  conditions: string[];
  /** The conditions as questions about what is there to be found; first offence and correction are looked up, not asked. Absent: an older list, ticked as a whole. */
  questions?: ItemQuestion[];
  /** The longest period an order may give; a 当场 item counts minutes. */
  correctionPeriod: Period;
  /** 当场改正: corrected on the spot, never extended. */
  onTheSpot: boolean;
  /** The statute punishes only refusal to correct: corrected in time there is no penalty to waive. */
  penaltyRequiresRefusal: boolean;
  /** One of the policy's focus areas (食品药品, 安全生产 …): leniency needs the head's sign-off with a reason. */
  focusArea?: string;
  firstOffence?: FirstOffenceRule;
  /** Why the list looks back to nothing. */
  noLookBack?: string;
  /** Where the time to punish is longer than the general one; `onlyWithHarm`: if the act did harm. */
  limitation?: { period: Period; onlyWithHarm: boolean; source: string };
  /** The range of fines the statute gives, in fen; what is absent is not recorded. */
  fine?: FineRange;
  /** The kinds of penalty the statute lets this authority give; absent: not recorded; none: it has no power, `fine.note` says who has. */
  penaltyTypes?: PenaltyKind[];
  tiers?: DiscretionTier[];
  /** 按日连续处罚: who was fined and goes on is fined for each day. */
  perDay?: { source: string; confirmed: boolean };
  /** Who enforces it, and by which article, where the department alone does not say. */
  competence?: { authority: string; source: string };
  /** When the laws it rests on are in force, of those the register of statutes does not know. */
  basesInForce?: { law: string; from: IsoDate; to?: IsoDate }[];
  /** 示例: not a published item of the city. */
  example: boolean;
  confirmed: boolean;
  effectiveFrom: IsoDate;
  effectiveTo?: IsoDate;
}

/** One earlier matter of the same party, as the first-offence look-up found it. */
export interface PriorOffence {
  caseNo: string;
  itemId: string;
  department: string;
  violationOn: IsoDate;
  outcome: string;
  /** When that outcome was settled; absent: not yet, or looked up by an earlier version. */
  decidedOn?: IsoDate;
  /** 文号 of a case of this system; absent: looked up by an earlier version. */
  displayNo?: string;
  /** 文号 in the imported 首违台账; absent: a case of this system. */
  reference?: string;
  /** The other number of the same party it stands under; absent: the one that was asked for. */
  under?: string;
}
