import type { Penalty } from '#law';
import type { CaseState, CaseTask, Remedy } from './case';
import { type PenaltyAnswer, penaltyOf } from './penalty';
import { type Alteration, ALTERATIONS } from './shared-facts';

/** The 复议 or 诉讼 that is pending. */
export const openRemedy = ({ remedies = [] }: Pick<CaseState, 'remedies'>): Remedy | undefined =>
  remedies.find((r) => !r.endedOn);

/** By the head, or by two officers on the spot. */
const isDecision = ({ kind, state, result }: CaseTask) =>
  state === 'completed' && (kind === 'decide' || (kind === 'punishOnSpot' && result?.['result'] === 'penalty'));

/** The decision that was made last. */
export const lastDecision = ({ tasks }: Pick<CaseState, 'tasks'>): CaseTask | undefined => tasks.findLast(isDecision);

/** What was asked since: what belongs to a decision that was made anew is no other's. */
export const sinceDecision = ({ tasks }: Pick<CaseState, 'tasks'>): CaseTask[] =>
  tasks.slice(tasks.findLastIndex(isDecision) + 1);

/** What was sought against the decision that was made last, and what altered it. */
export const remediesOf = (state: Pick<CaseState, 'tasks' | 'remedies'>): Remedy[] =>
  (state.remedies ?? []).filter((r) => r.decision === undefined || r.decision === lastDecision(state)?.id);

export const alters = (result: string): result is Alteration => Object.hasOwn(ALTERATIONS, result);

/** The decision that was annulled and ordered to be made anew: what it was, and why it was annulled. */
export function annulledBefore({
  tasks,
  remedies = [],
}: Pick<CaseState, 'tasks' | 'remedies'>): { penalty: Penalty; because: string } | undefined {
  const remedy = remedies.findLast((r) => r.result === 'annulled' && r.anew);
  const decision = remedy && tasks.find((t) => t.id === remedy.decision);
  return decision && { penalty: penaltyOf(decision.result as PenaltyAnswer), because: remedy.because ?? '' };
}

/** No decision stands in the way of the same: none was annulled and is to be made anew, or only its procedure was at fault. */
export function mayBeSame(state: Pick<CaseState, 'tasks' | 'remedies'>): boolean {
  const before = annulledBefore(state);
  return !before || before.because === 'procedure';
}
