import { type Calendar, clockOf, closingGate, lateFee, type LedgerEvent } from '#law';
import { type CaseState, since } from './case';
import type { ClockId } from './clocks';
import { LENIENT_OUTCOMES } from './stages';

/** What several rules and sheets reckon from a case. */

/** What a newly published calendar is to the clocks of a case. */
export const recomputed = (
  facts: Pick<CaseState, 'revision'>,
  { version: calendarVersion }: Calendar,
  at: string,
): LedgerEvent<ClockId> => ({
  ...{ type: 'recomputed', calendarVersion, at },
  ...(since(facts, 2) ? { told: 'kept' } : {}),
});

const answered = ({ tasks }: CaseState, kind: string) =>
  tasks.findLast((t) => t.kind === kind && t.state === 'completed')?.result;

/** The fine that was decided, in fen. */
export const finedFen = (state: CaseState): number =>
  (answered(state, 'decide')?.['fineFen'] as number | undefined) ?? 0;

/** What was added to it by a day, in fen: nothing while the period for payment runs. */
export function addedFen(state: CaseState, paidOn: string): number {
  const clock = clockOf(state.clocks, { clock: 'payment' });
  const rule = clock?.rule.lateFee;
  return rule && clock.dueOn ? lateFee(finedFen(state), rule, clock.dueOn, paidOn) : 0;
}

/** What still stands between a case and its closing. */
export const outstanding = (state: CaseState) =>
  closingGate({
    openTasks: state.tasks.filter((t) => t.state === 'open' && t.kind !== 'approveClosing').map((t) => t.title),
    lenient: LENIENT_OUTCOMES.includes(state.outcome!),
    educated: answered(state, 'educate') !== undefined,
    outcome: state.outcome,
  });
