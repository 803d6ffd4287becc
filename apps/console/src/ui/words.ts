import { ROLES } from '../../../../libs/contracts/actor';
import { SOURCES, SUSPENSION_GROUNDS } from '../../../../libs/contracts/case';
import { CLOCKS } from '../../../../libs/contracts/clocks';
import { STATUSES } from '../../../../libs/contracts/columns';
import { FIGURES } from '../../../../libs/contracts/figures';
import { GATE_GROUPS, GATE_STATES } from '../../../../libs/contracts/gate-words';
import { ESCALATED_BY, ESCALATION_WORDS, LENIENT_OUTCOMES, OUTCOMES } from '../../../../libs/contracts/stages';
import { LIST_LEVELS, LIST_NAMES as LISTS } from '../../../../libs/law/list-names';
import { UNIT_NAMES as UNITS } from '../../../../libs/law/units';

export {
  EVIDENCE_FORMS,
  EVIDENCE_KINDS,
  PICTURE_STATES,
  SAID_BY_DEVICE,
} from '../../../../libs/contracts/evidence-kinds';
export { GRACE_KIND_NAMES, GRACE_KINDS, GRACE_MEANS } from '../../../../libs/contracts/grace';
export {
  INTERVIEW_OFFICERS,
  SERVICE_ENTRIES,
  SERVICE_KIND_NAMES,
  SERVICE_KINDS,
  SERVICE_RECORDS,
  SERVICE_STATES,
  type ServiceKind,
} from '../../../../libs/contracts/services';
export { TWO_OFFICERS } from '../../../../libs/contracts/two-officers';
export { CASE_COLUMN_NAMES, CASE_COLUMNS, type CaseColumn, CHOSEN_AT_FIRST } from '../../../../libs/contracts/columns';
export { type Risk, RISK_NAMES, RISKS, unclaimedRole, unclaimedTitle } from '../../../../libs/contracts/risks';
export { type Rate, RATE_NAMES, RATES, TABLE_HEADS, TABLE_NAMES } from '../../../../libs/contracts/figures';

/** Names that several screens say, taken from where they are declared. Rows of lists carry plain strings, so any string may ask. */
type Names = Record<string, string>;

export const ROLE_NAMES: Names = ROLES;
export const SOURCE_NAMES: Names = SOURCES;
export const SUSPENSION_NAMES: Names = SUSPENSION_GROUNDS;
export const OUTCOME_NAMES: Names = OUTCOMES;
/** Leniency is a job done; what else ends a case is told by weight, not by colour. */
export const outcomeTone = (outcome: string | null | undefined): 'done' | 'strong' =>
  (LENIENT_OUTCOMES as readonly string[]).includes(outcome ?? '') ? 'done' : 'strong';
export const ESCALATION_NAMES: Names = ESCALATION_WORDS;
export const ESCALATED_BY_NAMES: Names = ESCALATED_BY;
export const FIGURE_NAMES: Names = Object.fromEntries(
  Object.entries(FIGURES).map(([name, { title }]) => [name, title]),
);
export const GATE_GROUP_NAMES = GATE_GROUPS;
export const GATE_STATE_NAMES = GATE_STATES;
export const UNIT_NAMES: Names = UNITS;

export const STATUS_NAMES: Names = STATUSES;
export const CLOCK_NAMES: Names = Object.fromEntries(Object.entries(CLOCKS).map(([id, { title }]) => [id, title]));
export const LIST_NAMES: Names = LISTS;
export const LEVEL_NAMES: Names = LIST_LEVELS;
