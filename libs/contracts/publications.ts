import type { Calendar, PeriodRule, PriorOffence } from '#law';

export type CalendarPublishedMessage = Calendar;

/** Rules that a publication gives to cases already under way: what they start from then on is counted by them. */
export interface LawPublishedMessage {
  /** Numbers of publications grow; a case takes none that is not later than what it has. */
  publication: number;
  /** Where they were published. */
  source: string;
  rules: PeriodRule[];
}

/** What the first-offence ledger says of the party now. A case takes none that was looked up before what it has. */
export interface PriorsMessage {
  priors: PriorOffence[];
  /** ISO 8601 UTC. */
  lookedUpAt: string;
}
