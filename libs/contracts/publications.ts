import type { Calendar, PeriodRule } from '#law';

export type CalendarPublishedMessage = Calendar;

/** Rules that a publication gives to cases already under way: what they start from then on is counted by them. */
export interface LawPublishedMessage {
  /** Numbers of publications grow; a case takes none that is not later than what it has. */
  publication: number;
  /** Where they were published. */
  source: string;
  rules: PeriodRule[];
}
