import actDisclosureRules from './data/act-disclosure-rules.json';
import calendar from './data/calendar.json';
import creditRules from './data/credit-rules.json';
import disclosureRules from './data/disclosure-rules.json';
import hearingThresholds from './data/hearing-thresholds.json';
import items from './data/items.json';
import onSpotLimits from './data/on-spot-limits.json';
import periodRules from './data/period-rules.json';
import statutes from './data/statutes.json';
import type { ActDisclosureRule } from './act-disclosure';
import type { CreditRule } from './credit';
import type { DisclosureRule } from './disclosure';
import type { OnSpotLimit } from './on-spot';
import type { HearingThreshold } from './penalties';
import type { Statute } from './statutes';
import type { Calendar, Item, PeriodFigures } from './types';

/** The example law data the embedded mode loads. Not exported by the index: no table may ship inside the workflow bundle. */
export const seedCalendar = calendar as Calendar;
export const seedItems = items as Item[];
/** From which sums on a hearing may be asked for, by department. */
export const hearingThresholdsGiven = hearingThresholds as HearingThreshold[];
/** What may be decided on the spot, by department. */
export const onSpotLimitsGiven = onSpotLimits as OnSpotLimit[];
/** Which penalty decisions are shown to the public, by when, and for how long, by department. */
export const disclosureRulesGiven = disclosureRules as DisclosureRule[];
/** The same of other acts of enforcement. */
export const actDisclosureRulesGiven = actDisclosureRules as ActDisclosureRule[];
/** What is told of a party's credit, and for how long it stands. */
export const creditRuleGiven = creditRules as CreditRule;
export const seedPeriodRules = periodRules as PeriodFigures[];
/** When the laws that items rest on are in force. */
export const statutesGiven = statutes as Statute[];
