import { addMonths } from './dates';
import type { FirstOffenceRule, IsoDate, PriorOffence } from './types';

export interface FirstOffenceFinding {
  first: boolean;
  /** Where the look-back begins; absent when the item asks for none. */
  from?: IsoDate;
  hits: PriorOffence[];
  rule?: FirstOffenceRule;
}

/** Matters that turned out to be none. */
const NOT_OFFENCES = ['noViolation', 'withdrawn'];

export const isOffence = ({ outcome }: PriorOffence): boolean => !NOT_OFFENCES.includes(outcome);

/** Whether this is the first matter of its kind within the rule's look-back, counted back from the violation. */
export function assessFirstOffence(
  rule: FirstOffenceRule | undefined,
  offence: { violationOn: IsoDate; itemId: string; department: string },
  priors: readonly PriorOffence[],
): FirstOffenceFinding {
  if (!rule) return { first: true, hits: [] };
  const from = addMonths(offence.violationOn, -rule.months);
  const hits = priors.filter(
    (p) =>
      isOffence(p) &&
      p.violationOn >= from &&
      p.violationOn <= offence.violationOn &&
      (rule.scope === 'item' ? p.itemId === offence.itemId : p.department === offence.department),
  );
  return { first: hits.length === 0, from, hits, rule };
}
