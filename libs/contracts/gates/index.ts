import { BEFORE_CLOSING, BEFORE_PENALTY } from '../refusals';
import type { CaseState } from '../case';
import { GATE_GROUPS, type GateGroup, type GateStatus } from '../gate-words';
import { BEGINNING } from './beginning';
import { CORRECTION } from './correction';
import { LENIENCY } from './leniency';
import { FILING } from './filing';
import { REVIEW } from './review';
import { DECISION } from './decision';
import { PERFORMANCE } from './performance';
import { TRANSFER } from './transfer';
import { CLOSING } from './closing';
import type { Gate, Looking, Verdict } from './gate';

export type { Evidence, Gate, Looking, Verdict } from './gate';
export { servedIn } from './service';

/*
 * 程序体检: every gate of a case's path, with what proves that it was passed. What keeps a penalty from being decided, or a case
 * from being closed, is asked of the very refusals by which the workflow refuses it (`BEFORE_PENALTY`, `BEFORE_CLOSING`).
 */

/** What cannot be done while a gate of it is not passed. */
export type Act = 'decision' | 'closing';
export const actBehind = (id: string): Act | undefined => {
  if (Object.hasOwn(BEFORE_PENALTY, id)) return 'decision';
  return Object.hasOwn(BEFORE_CLOSING, id) ? 'closing' : undefined;
};

const GROUPS = Object.keys(GATE_GROUPS) as GateGroup[];
const BY_GROUP: Record<GateGroup, readonly Gate[]> = {
  beginning: BEGINNING,
  correction: CORRECTION,
  leniency: LENIENCY,
  filing: FILING,
  review: REVIEW,
  decision: DECISION,
  performance: PERFORMANCE,
  transfer: TRANSFER,
  closing: CLOSING,
};
/** Every gate there is, in the order in which a reviewer goes through a file. */
export const GATES: readonly Gate[] = GROUPS.flatMap((group) => BY_GROUP[group]);

export type GateCheck = Pick<Gate, 'id' | 'title' | 'group'> &
  Omit<Verdict, 'status'> & { source: string; status: GateStatus; behind?: Act };

/** The whole list, as it stands for a case. */
export const checkGates = (state: CaseState, looking: Looking): GateCheck[] =>
  GATES.map(({ id, title, source, group, applies, verdict }) => {
    const behind = actBehind(id);
    const article = typeof source === 'string' ? source : source(state);
    const gate = { id, title, source: article, group, ...(behind ? { behind } : {}) };
    return applies(state)
      ? { ...gate, ...verdict(state, looking) }
      : { ...gate, status: 'notApplicable', evidence: [] };
  });

/** What a sheet tells before an act: what was breached, what is not on file, and what still keeps it from being done. */
export const wanting = (state: CaseState, looking: Looking, act?: Act): GateCheck[] => {
  const told = new Set(GATES.filter((g) => g.told).map((g) => g.id));
  return checkGates(state, looking).filter(
    ({ id, status, behind }) =>
      status === 'breached' || (status === 'open' && (told.has(id) || (act !== undefined && behind === act))),
  );
};
