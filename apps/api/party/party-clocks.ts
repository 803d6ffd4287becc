import type { Stage } from '#contracts';
import { type Calendar, citable, type Clock, dateOf, daysLeft, explainClock } from '#law';

/* The periods a party is told of: its own, and the one in which its correction is looked at. */

export type ClockFacts = Pick<Clock, 'id' | 'status' | 'dueOn' | 'dueAt'>;

const MINDED: Partial<Record<Stage, string>> = { defence: 'defence', performance: 'payment', demand: 'payment' };

/** The period to be heard, to pay, the next part where parts were granted, or to correct in: every other is the authority's own. */
export const minded = <C extends ClockFacts>(stage: Stage, clocks: C[]): C | undefined =>
  (stage === 'performance' ? clocks.find((c) => c.id === 'instalment' && isRunning(c)) : undefined) ??
  clocks.findLast((c) => c.id === (MINDED[stage] ?? 'correction'));

export const isRunning = <C extends ClockFacts>(clock: C | undefined): clock is C =>
  clock?.status === 'running' || clock?.status === 'suspended';

/** A period as a party is told of it; null while there is none. */
export function periodTold(clock: Clock | undefined, calendar: Calendar) {
  if (!clock) return null;
  const { dueOn, dueAt, provisional, period } = clock;
  const today = dateOf(new Date().toISOString());
  return {
    dueOn: dueOn ?? null,
    dueAt: dueAt ?? null,
    provisional,
    unit: period.unit,
    running: isRunning(clock),
    daysLeft: (dueOn && isRunning(clock) ? daysLeft(calendar, dueOn, period.unit, today) : undefined) ?? null,
    reasons: reasonsTold(clock, calendar),
  };
}

/**
 * How a date was counted, without what people of the authority wrote to each other: the reasons of those who suspended,
 * extended or ended it, and what still is to be confirmed inside.
 */
function reasonsTold(clock: Clock, calendar: Calendar): string[] {
  const { endReason: _inner, ...bare } = clock;
  const { sentences } = explainClock(
    {
      ...bare,
      rule: { ...clock.rule, confirmed: true },
      suspensions: clock.suspensions.map((s) => ({ ...s, reason: '案件中止' })),
      extensions: clock.extensions.map((e) => ({ ...e, reason: '经负责人批准' })),
    },
    calendar,
  );
  const own = `依据：${clock.rule.source}。`;
  const basis = citable(clock.rule.source);
  return sentences
    .map((s) => s.replace(own, basis ? `依据：${basis}。` : '').replace(/日历版本：[^。]*。/, ''))
    .filter(Boolean);
}
