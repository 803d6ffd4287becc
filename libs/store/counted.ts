import { type CaseState, type Figure, FIGURE_NAMES, FIGURES, LENIENT_OUTCOMES } from '#contracts';
import { assessFirstOffence, clockOf, isOffence } from '#law';

/** Whether a case counts in a figure, for each of them. Definitions: docs/statistics.md. */
const COUNTS: Record<Figure, (state: CaseState) => boolean> = {
  ordered,
  inTime: (s) => keptInTime(s) === true,
  ended: (s) => keptInTime(s) !== undefined,
  passed: (s) => passedFirst(s) === true,
  inspected: (s) => passedFirst(s) !== undefined,
  escalatedAfterOrder: (s) => ordered(s) && s.escalation !== undefined,
  escalated: (s) => s.escalation !== undefined,
  repeated,
  committed: (s) => firstAnswer(s, 'signCommitment')?.['decision'] === 'signed',
  lenient: ({ outcome }) => outcome !== undefined && LENIENT_OUTCOMES.includes(outcome),
  guided: (s) => shareOf(s) === 'guided',
  managed: (s) => shareOf(s) === 'managed',
  enforced: (s) => shareOf(s) === 'enforced',
};

/** The figures a case counts in, as bits. */
export const figuresOf = (state: CaseState): number =>
  FIGURE_NAMES.reduce((bits, name) => (COUNTS[name](state) ? bits | bitOf(name) : bits), 0);

export const bitOf = (figure: Figure): number => 2 ** FIGURES[figure].bit;

const correctionOf = ({ clocks }: CaseState) => clockOf(clocks, { clock: 'correction' });
const firstAnswer = ({ tasks }: CaseState, kind: string) =>
  tasks.find((t) => t.kind === kind && t.state === 'completed')?.result;

function ordered(state: CaseState): boolean {
  return correctionOf(state) !== undefined;
}

/**
 * Undefined while the period runs, and where it ended otherwise than by its own end. Whoever refuses to correct has not
 * corrected in time, though its period did not run out.
 */
function keptInTime(state: CaseState): boolean | undefined {
  const status = correctionOf(state)?.status;
  if (status === 'met') return true;
  if (status === 'expired') return false;
  return status === 'cancelled' && state.escalation?.reason === 'refused' ? false : undefined;
}

function passedFirst(state: CaseState): boolean | undefined {
  const findings = firstAnswer(state, 'reinspect')?.['findings'] as { result: string }[] | undefined;
  return findings?.every((f) => f.result === 'corrected');
}

/** An earlier violation of the kind and within the time the item itself looks back to; where it names neither, of the same item. */
function repeated({ item, violationOn, priors }: CaseState): boolean {
  const offence = { violationOn, itemId: item.id, department: item.department };
  if (item.firstOffence) return !assessFirstOffence(item.firstOffence, offence, priors).first;
  return priors.some((p) => p.itemId === item.id && p.violationOn <= violationOn && isOffence(p));
}

/** The 721 share a closed matter falls in: 执法 before 管理 before 服务; none where nothing was done. */
function shareOf(state: CaseState): 'enforced' | 'managed' | 'guided' | undefined {
  const { status, outcome, guidance } = state;
  if (status !== 'closed') return undefined;
  if (outcome === 'penalty' || outcome === 'transferred') return 'enforced';
  if (ordered(state)) return 'managed';
  return guidance > 0 || firstAnswer(state, 'educate') ? 'guided' : undefined;
}
