import {
  applyLedger,
  type Calendar,
  type Clock,
  clockOf,
  type ClockOf,
  closingGate,
  dateOf,
  epochDay,
  lateFee,
  type LedgerEvent,
  type Payment,
  type Period,
} from '#law';
import { type CaseState, type CaseTask, since } from './case';
import { type ClockId, periodRule } from './clocks';
import { PENALTY_DECISIONS } from './documents';
import { collectedOnSpot } from './on-spot';
import { lastDecision, remediesOf, sinceDecision } from './remedies';
import { yuan } from './shared-facts';
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
/** The same, of what followed the decision that was made last. */
const answeredSince = (state: Pick<CaseState, 'tasks'>, kind: string) =>
  sinceDecision(state).findLast(isAnswered(kind))?.result;

/** Whether the settled date of a clock has passed `at` this instant. A provisional date never has. */
export function isPast({ clocks }: Pick<CaseState, 'clocks'>, id: ClockId, at: string): boolean {
  const clock = clockOf(clocks, { clock: id });
  return !!clock?.dueAt && !clock.provisional && Date.parse(clock.dueAt) <= Date.parse(at);
}

/** The fine that is owed by the decision, in fen, or by what 复议 or 诉讼 has made of it. */
export function finedFen(state: CaseState): number {
  const changed = remediesOf(state).findLast((r) => ['revoked', 'annulled', 'changed'].includes(r.result ?? ''));
  if (changed) return changed.result === 'changed' ? (changed.fineFen ?? 0) : 0;
  return (lastDecision(state)?.result?.['fineFen'] as number | undefined) ?? 0;
}

/** The day on which the decision reached the party. */
export function decisionServedOn(state: Pick<CaseState, 'documents' | 'tasks'>): string | undefined {
  const since = lastDecision(state)?.completedAt ?? '';
  const served = state.documents.findLast(
    (d) => PENALTY_DECISIONS.includes(d.kind) && d.served && d.madeAt >= since,
  )?.served;
  return served && dateOf(served.effectiveAt);
}

/** What was paid by the decision, payment by payment, by their days. */
export const paymentsOf = (state: Pick<CaseState, 'tasks'>): Payment[] =>
  [
    ...collectedOnSpot(lastDecision(state)),
    ...sinceDecision(state)
      .filter(isAnswered('recordPerformance'))
      .map(({ result }) => ({ on: result!['paidOn'] as string, fen: result!['paidFen'] as number })),
  ].sort((a, b) => a.on.localeCompare(b.on));

export const paidFen = (state: Pick<CaseState, 'tasks'>): number =>
  paymentsOf(state).reduce((sum, p) => sum + p.fen, 0);

/** What was paid and is neither returned nor on its way back. */
export const heldFen = (state: Pick<CaseState, 'tasks'>): number =>
  paidFen(state) - returnsOf(state).reduce((sum, r) => sum + r.fen, 0);

/** What is returned of it, as it was asked to be; `on`: it has been. */
export const returnsOf = (state: Pick<CaseState, 'tasks'>): { fen: number; on?: string }[] =>
  sinceDecision(state)
    .filter((t) => t.kind === 'returnFine' && t.state !== 'withdrawn')
    .map(({ context, result }) => ({
      fen: context!['overpaidFen'] as number,
      ...(result ? { on: result['returnedOn'] as string } : {}),
    }));

/** What the authority holds beyond what is owed. */
export const overpaidFen = (state: CaseState): number =>
  Math.max(0, heldFen(state) - finedFen(state) - (imposedFen(state) ?? 0));

/**
 * What the authority may add to the fine by a day, in fen: nothing while the period for payment runs, or while its date is not
 * settled, or for the days on which 复议 or 诉讼 was pending.
 *
 * @source 行政处罚法 第七十二条第一款第一项、第七十三条第三款
 */
export function addedFen(state: CaseState, on: string, payments = paymentsOf(state)): number {
  const [first, ...parts] = planOf(state);
  const clock = clockOf(state.clocks, first?.clock ?? { clock: 'payment' });
  const rule = clock?.rule.lateFee;
  const dueOn = settledDay(clock);
  if (!rule || !dueOn) return 0;
  const sought = remediesOf(state).filter((r) => r.kind !== 'own');
  const pauses = sought.map(({ acceptedOn, endedOn }) => ({
    from: acceptedOn,
    ...(endedOn ? { to: endedOn } : {}),
  }));
  const later = parts.map((part) => {
    const partOn = settledDay(clockOf(state.clocks, part.clock));
    return { fen: part.fen, ...(partOn ? { on: partOn } : {}) };
  });
  return lateFee(finedFen(state), rule, dueOn, on, { payments, pauses: [...pauses, ...undecided(state)], later });
}

const settledDay = (clock: Clock | undefined): string | undefined => (clock?.provisional ? undefined : clock?.dueOn);

/** While an application to put the payment off waits for the head, its days are not the party's. */
const undecided = (state: CaseState) =>
  sinceDecision(state)
    .filter((t) => t.kind === 'approveInstalments' && t.state !== 'withdrawn')
    .map(({ openedAt, completedAt }) => ({
      from: dateOf(openedAt),
      ...(completedAt ? { to: dateOf(completedAt) } : {}),
    }));

/** One part of a fine that was put off, by the clock that counts it. */
export interface Instalment {
  clock: ClockOf<ClockId>;
  /** The day that was named for it. */
  on: string;
  /** Of a fine that was put off whole: nothing apart. */
  fen: number;
}

/** The parts of what was granted last, in their order; none: nothing was. */
export function planOf(state: Pick<CaseState, 'tasks'>): Instalment[] {
  const granted = sinceDecision(state).findLast(
    (t) => isAnswered('approveInstalments')(t) && t.result?.['decision'] !== 'refuse',
  );
  if (!granted) return [];
  const { decision, until, parts } = granted.result as {
    decision: string;
    until: string;
    parts: { on: string; fen: number }[];
  };
  return (decision === 'defer' ? [{ on: until, fen: 0 }] : parts).map((part, i) => ({
    ...part,
    clock: { clock: 'instalment', subject: `${granted.id}-${i + 1}` },
  }));
}

/**
 * The same with what of each is still owed: what was paid is set off against the earliest, and what 复议 or 诉讼 took off the
 * fine too.
 */
export function instalmentsOf(state: CaseState): (Instalment & { openFen: number })[] {
  const parts = planOf(state);
  const fine = finedFen(state);
  const paid = heldFen(state);
  const after = (i: number) => parts.slice(i + 1).reduce((sum, p) => sum + p.fen, 0);
  const openThrough = (i: number) => (i < 0 ? 0 : Math.max(0, Math.max(0, fine - after(i)) - paid));
  return parts.map((part, i) => ({ ...part, openFen: openThrough(i) - openThrough(i - 1) }));
}

/** The part that is paid next. */
export const nextInstalment = (state: CaseState) => instalmentsOf(state).find((p) => p.openFen > 0);

/** The clock by which the next payment is due: of the part that is next, else of the whole. */
export function paymentClock(state: CaseState): Clock<ClockId> | undefined {
  const part = nextInstalment(state) ?? planOf(state).at(-1);
  return clockOf(state.clocks, part?.clock ?? { clock: 'payment' });
}

const partName = (parts: number, i: number): string => (parts > 1 ? `第 ${i + 1} 期` : '暂缓缴纳');

/** By which clock the next payment is due, and which part that is. */
export function nextDue(state: CaseState): { due: ClockId; subject?: { id: string; about: string } } {
  const parts = instalmentsOf(state);
  const index = parts.findIndex((p) => p.openFen > 0);
  if (index < 0) return { due: 'payment' };
  return { due: 'instalment', subject: { id: parts[index]!.clock.subject!, about: partName(parts.length, index) } };
}

/** The clocks of what was granted, as they start at an instant: the days of each part are the head's. */
export function clocksGranted(state: CaseState, at: string) {
  const { lateFee: share } = state.rules['payment']!;
  const plan = planOf(state);
  return plan.map(({ on, clock }, i) => {
    const period: Period = { amount: epochDay(on) - epochDay(dateOf(at)), unit: 'calendarDay' };
    const rule = periodRule({
      id: 'instalment',
      period,
      direction: 'forward',
      remindBefore: { amount: 2, unit: 'workingDay' },
      ...(share ? { lateFee: share } : {}),
      source: '行政处罚法 第六十六条第二款',
      confirmed: true,
    });
    return { period, rule, subject: { id: clock.subject!, about: partName(plan.length, i) } };
  });
}

/** What was granted, part by part, in words. */
export const instalmentLines = (state: CaseState): string[] =>
  instalmentsOf(state).map(({ on, fen, openFen, clock }, i) => {
    const { dueOn = on, status } = clockOf(state.clocks, clock) ?? {};
    const left = openFen === 0 ? '已缴清' : `尚欠 ${yuan(openFen)} 元${status === 'expired' ? '，已逾期' : ''}`;
    return fen > 0 ? `第 ${i + 1} 期：${dueOn} 前缴纳 ${yuan(fen)} 元，${left}` : `暂缓至 ${dueOn}，${left}`;
  });

/** What the head decided to add; undefined: nothing was decided yet. */
export function imposedFen(state: CaseState): number | undefined {
  const decided = answeredSince(state, 'decideSurcharge');
  if (!decided) return undefined;
  return decided['decision'] === 'impose' ? addedFen(state, lastPaidOn(state)) : 0;
}

/** A fine that is paid adds nothing more, so the last payment settles what could be added. */
const lastPaidOn = (state: CaseState): string => paymentsOf(state).at(-1)?.on ?? '';

/** What may be added now that the fine is paid. */
export const accruedFen = (state: CaseState): number => addedFen(state, lastPaidOn(state));

/** What is still owed: the fine, and what was decided to be added. */
export const owedFen = (state: CaseState): number =>
  Math.max(0, finedFen(state) + (imposedFen(state) ?? 0) - heldFen(state));

/** What a case waits for that is to be paid. */
export function performanceWaitsFor(state: CaseState): 'payment' | 'surcharge' | 'nothing' {
  if (owedFen(state) > 0) return 'payment';
  return imposedFen(state) === undefined && accruedFen(state) > 0 ? 'surcharge' : 'nothing';
}

/** Its own approval, and what a case does not wait for. */
const HOLDS_NOTHING: readonly string[] = ['approveClosing', 'confirmAct'];

/** What still stands between a case and its closing. */
export const outstanding = (state: CaseState) =>
  closingGate({
    openTasks: state.tasks.filter((t) => t.state === 'open' && !HOLDS_NOTHING.includes(t.kind)).map((t) => t.title),
    lenient: LENIENT_OUTCOMES.includes(state.outcome!),
    educated: answered(state, 'educate') !== undefined,
    outcome: state.outcome,
  });
