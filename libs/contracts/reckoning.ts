import {
  applyLedger,
  type Calendar,
  type Clock,
  clockOf,
  closingGate,
  dateOf,
  lateFee,
  type LedgerEvent,
  type Payment,
} from '#law';
import { type CaseState, type CaseTask, since } from './case';
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

/** The clocks as they would go on if a suspended case were resumed now: what the party may ask is judged by these. */
export const asResumed = (
  { status, clocks }: Pick<CaseState, 'status' | 'clocks'>,
  at: string,
  calendar: Calendar,
): Clock<ClockId>[] => (status === 'suspended' ? applyLedger(clocks, { type: 'resumed', at }, calendar) : clocks);

const isAnswered = (kind: string) => (t: CaseTask) => t.kind === kind && t.state === 'completed';
const answered = ({ tasks }: Pick<CaseState, 'tasks'>, kind: string) => tasks.findLast(isAnswered(kind))?.result;

/** Whether the settled date of a clock has passed `at` this instant. A provisional date never has. */
export function isPast({ clocks }: Pick<CaseState, 'clocks'>, id: ClockId, at: string): boolean {
  const clock = clockOf(clocks, { clock: id });
  return !!clock?.dueAt && !clock.provisional && Date.parse(clock.dueAt) <= Date.parse(at);
}

/** The fine that is owed by the decision, in fen, or by what 复议 or 诉讼 has made of it. */
export function finedFen(state: CaseState): number {
  const changed = (state.remedies ?? []).findLast((r) => r.result === 'revoked' || r.result === 'changed');
  if (changed) return changed.result === 'revoked' ? 0 : (changed.fineFen ?? 0);
  return (answered(state, 'decide')?.['fineFen'] as number | undefined) ?? 0;
}

/** The day on which the decision reached the party. */
export function decisionServedOn({ documents }: Pick<CaseState, 'documents'>): string | undefined {
  const served = documents.findLast((d) => d.kind === 'penaltyDecision' && d.served)?.served;
  return served && dateOf(served.effectiveAt);
}

/** What was paid by the decision, payment by payment, by their days. */
export const paymentsOf = ({ tasks }: Pick<CaseState, 'tasks'>): Payment[] =>
  tasks
    .filter(isAnswered('recordPerformance'))
    .map(({ result }) => ({ on: result!['paidOn'] as string, fen: result!['paidFen'] as number }))
    .sort((a, b) => a.on.localeCompare(b.on));

export const paidFen = (state: Pick<CaseState, 'tasks'>): number =>
  paymentsOf(state).reduce((sum, p) => sum + p.fen, 0);

/**
 * What the authority may add to the fine by a day, in fen: nothing while the period for payment runs, or while its date is not
 * settled, or for the days on which 复议 or 诉讼 was pending.
 *
 * @source 行政处罚法 第七十二条第一款第一项、第七十三条第三款
 */
export function addedFen(state: CaseState, on: string, payments = paymentsOf(state)): number {
  const clock = clockOf(state.clocks, { clock: 'payment' });
  const rule = clock?.rule.lateFee;
  if (!rule || !clock.dueOn || clock.provisional) return 0;
  const pauses = (state.remedies ?? []).map(({ acceptedOn, endedOn }) => ({
    from: acceptedOn,
    ...(endedOn ? { to: endedOn } : {}),
  }));
  return lateFee(finedFen(state), rule, clock.dueOn, on, { payments, pauses });
}

/** What the head decided to add; undefined: nothing was decided yet. */
export function imposedFen(state: CaseState): number | undefined {
  const decided = answered(state, 'decideSurcharge');
  if (!decided) return undefined;
  return decided['decision'] === 'impose' ? addedFen(state, lastPaidOn(state)) : 0;
}

/** A fine that is paid adds nothing more, so the last payment settles what could be added. */
const lastPaidOn = (state: CaseState): string => paymentsOf(state).at(-1)?.on ?? '';

/** What may be added now that the fine is paid. */
export const accruedFen = (state: CaseState): number => addedFen(state, lastPaidOn(state));

/** What is still owed: the fine, and what was decided to be added. */
export const owedFen = (state: CaseState): number =>
  Math.max(0, finedFen(state) + (imposedFen(state) ?? 0) - paidFen(state));

/** What a case waits for that is to be paid. */
export function performanceWaitsFor(state: CaseState): 'payment' | 'surcharge' | 'nothing' {
  if (owedFen(state) > 0) return 'payment';
  return imposedFen(state) === undefined && accruedFen(state) > 0 ? 'surcharge' : 'nothing';
}

/** What still stands between a case and its closing. */
export const outstanding = (state: CaseState) =>
  closingGate({
    openTasks: state.tasks.filter((t) => t.state === 'open' && t.kind !== 'approveClosing').map((t) => t.title),
    lenient: LENIENT_OUTCOMES.includes(state.outcome!),
    educated: answered(state, 'educate') !== undefined,
    outcome: state.outcome,
  });
