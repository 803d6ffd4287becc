import { addMonths } from './dates';
import type { FirstOffenceRule, IsoDate, PriorOffence } from './types';

export interface FirstOffenceFinding {
  first: boolean;
  /** Where the look-back begins; absent when the item asks for none. */
  from?: IsoDate;
  hits: PriorOffence[];
  rule?: FirstOffenceRule;
}

/** Matters that turned out to be none, will never be decided, or whose decision was annulled. */
const NOT_OFFENCES = ['noViolation', 'notPunishable', 'terminated', 'withdrawn', 'annulled'];
/** Facts established, and decided on. What the police or another authority took over is not decided. */
const DECIDED = ['penalty', 'noPenalty', 'noFiling', 'orderFulfilled'];

export const isOffence = ({ outcome }: PriorOffence): boolean => !NOT_OFFENCES.includes(outcome);

/** Not decided: it counts for nothing, and is shown beside. */
export const isConcurrent = ({ outcome }: PriorOffence): boolean =>
  !NOT_OFFENCES.includes(outcome) && !DECIDED.includes(outcome);

/** Where an earlier matter is on record. */
export const whenceWords = ({ caseNo, displayNo, reference, under }: PriorOffence): string =>
  `${reference === undefined ? (displayNo ?? caseNo) : `导入台账，${reference}`}${under === undefined ? '' : `，同一当事人，号码 ${under}`}`;

export interface Offence {
  violationOn: IsoDate;
  itemId: string;
  department: string;
  /** Absent: by the rules of an earlier version, where whatever was on file counted. */
  discoveredOn?: IsoDate;
}

/**
 * Whether this is the first matter of its kind within the rule's look-back, counted back from the violation.
 *
 * 1. Only what was decided, with the facts established, is an offence.
 * 2. It comes before this one if it was committed before, or if it had been decided by the day this one was discovered:
 *    the party had had its first treatment then, whichever act was the older. What was committed after this act and decided
 *    after its discovery is no earlier offence.
 *
 * @source 行政处罚法 第三十三条第一款（初次违法）；免罚清单的公开做法（首次被发现）
 */
export function assessFirstOffence(
  rule: FirstOffenceRule | undefined,
  offence: Offence,
  priors: readonly PriorOffence[],
): FirstOffenceFinding {
  if (!rule) return { first: true, hits: [] };
  const hits = priors.filter((p) => uncountedBecause(rule, offence, p) === undefined);
  return { first: hits.length === 0, from: lookBackFrom(rule, offence), hits, rule };
}

const lookBackFrom = ({ months }: FirstOffenceRule, { violationOn }: Offence): IsoDate =>
  addMonths(violationOn, -months);

/** Why an earlier matter is no hit, in words; undefined: it is one. */
export function uncountedBecause(rule: FirstOffenceRule, offence: Offence, p: PriorOffence): string | undefined {
  const { violationOn, discoveredOn } = offence;
  if (!isOffence(p)) return '处理结果不构成一次违法';
  if (discoveredOn === undefined) {
    if (p.violationOn > violationOn) return '发生在本次违法之后';
  } else {
    if (isConcurrent(p)) return '尚未作出处理';
    const decidedBefore = p.decidedOn !== undefined && p.decidedOn <= discoveredOn;
    if (p.violationOn > violationOn && !decidedBefore) return '发生在本次违法之后，本次被发现时尚未处理';
  }
  if (p.violationOn < lookBackFrom(rule, offence)) return '在核验的期间以前';
  if (rule.scope === 'item') return p.itemId === offence.itemId ? undefined : '不是同一事项';
  return p.department === offence.department ? undefined : '不是同一领域';
}
