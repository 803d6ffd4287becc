import { CalendarCoverageError } from './calendar';
import { addMonths } from './dates';
import type { NOT_DISCLOSED } from './disclosure-words';
import type { Penalty } from './penalties';
import { computeDeadline, earliestPossible } from './periods';
import type { Calendar, IsoDate, Period } from './types';

/** 公示 of penalty decisions: what is shown, by when, and for how long. Figures of the law, or of a department's own. */
export interface DisclosureRule {
  /** The department it holds for; absent: every department that has none of its own. */
  department?: string;
  /** From the day of the decision. */
  within: Period;
  withinSource: string;
  /** Whether a decision is shown that gives a warning and nothing else. */
  warningOnly: boolean;
  warningSource: string;
  /** Whether a decision is shown that was made on the spot. */
  onSpot: boolean;
  onSpotSource: string;
  /** Up to which sum a fine is 较低数额. Fen. */
  lowFineIndividualFen: number;
  lowFineOrganizationFen: number;
  /** How long it is shown from the day it was published: 通报批评 and low fines, and everything else. Months or years. */
  short: Period;
  long: Period;
  shownSource: string;
  /** Whether a decision that was shown and then changed is shown for its whole time again, or for what was left of it. */
  changedWhole: boolean;
  changedSource: string;
  confirmed: boolean;
}

/** A decision, as far as it matters here. */
export interface Disclosed {
  penalty: Penalty;
  onSpot: boolean;
  party: 'individual' | 'organization';
  /** It is published as changed on that day; through which day it was, or would have been, shown as it had been made. */
  changed?: { on: IsoDate; shownThrough?: IsoDate | undefined };
}

export type DisclosureFinding =
  /** `until`: no longer than that day, however late it is published. */
  | { shown: true; during: Period; until?: IsoDate; source: string }
  | { shown: false; because: keyof typeof NOT_DISCLOSED; source: string };

/** Whether a decision is shown to the public, and for how long. @source 行政处罚法 第四十八条 */
export function disclosureOf(rule: DisclosureRule, { penalty, onSpot, party, changed }: Disclosed): DisclosureFinding {
  // A fine that was changed to nothing is none.
  const kinds = penalty.kinds.filter((k) => k !== 'fine' || penalty.fineFen > 0);
  if (kinds.length === 0) return { shown: false, because: 'nothing', source: '行政处罚法 第四十八条' };
  if (onSpot && !rule.onSpot) return { shown: false, because: 'onSpot', source: rule.onSpotSource };
  if (!rule.warningOnly && kinds.every((k) => k === 'warning'))
    return { shown: false, because: 'warningOnly', source: rule.warningSource };
  const low = party === 'individual' ? rule.lowFineIndividualFen : rule.lowFineOrganizationFen;
  const light = kinds.every(
    (k) => k === 'warning' || k === 'publicCriticism' || (k === 'fine' && penalty.fineFen <= low),
  );
  const during = light ? rule.short : rule.long;
  const until = changed && !rule.changedWhole ? changed.shownThrough : undefined;
  if (!until) return { shown: true, during, source: rule.shownSource };
  // What is held against a party is not lengthened by a change.
  if (until < changed!.on) return { shown: false, because: 'shownOut', source: rule.changedSource };
  return { shown: true, during, until, source: `${rule.shownSource}；${rule.changedSource}` };
}

/** The last day to publish, from the day of the decision or of its change; where the calendar does not reach it is undetermined, and `earliest` the first it could be. */
export function disclosureDue(
  calendar: Calendar,
  { within }: Pick<DisclosureRule, 'within'>,
  from: IsoDate,
): { dueOn: IsoDate } | { earliest: IsoDate } {
  const counting = { start: from, period: within };
  try {
    return { dueOn: computeDeadline(calendar, counting).dueOn };
  } catch (error) {
    if (!(error instanceof CalendarCoverageError)) throw error;
    return { earliest: earliestPossible(calendar, counting) };
  }
}

/** The last day it is shown. It does not roll: what is held against a party is not lengthened by a day off. */
export function shownThrough(publishedOn: IsoDate, { amount, unit }: Period, until?: IsoDate): IsoDate {
  const last = addMonths(publishedOn, unit === 'year' ? amount * 12 : amount);
  return until && until < last ? until : last;
}
