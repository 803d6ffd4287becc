import {
  applyLedger,
  type Calendar,
  type Clock,
  formatChinese,
  formatDay,
  horizon,
  isClockTime,
  outerBound,
  withinBound,
} from '#law';
import type { CaseState } from '../case';
import type { TaskResult } from '../declare';
import type { Refusal } from '../errors';
import type { issueCorrectionOrder } from '../tasks';

type Order = Pick<TaskResult<typeof issueCorrectionOrder>, 'period'>;

/** An order stays within the item's bound. */
export function refuseLength(
  { item }: CaseState,
  { period: asked }: Order,
  at: string,
  calendar: Calendar,
): Refusal | undefined {
  return withinBound(asked, item.correctionPeriod, { calendar, start: at })
    ? undefined
    : { code: 'PERIOD_EXCEEDS_BOUND', source: item.legalBasis.join('；') };
}

/**
 * And it ends inside every outer clock that still runs, counted from its service: the period told to the party stands
 * whole, so what does not fit is ordered anew before it is served, never cut short afterwards.
 */
export function refuseEnd(
  state: CaseState,
  order: Order,
  served: { effectiveAt?: string | undefined } | undefined,
  at: string,
  calendar: Calendar,
): Refusal | undefined {
  const startedAt = served?.effectiveAt ? new Date(served.effectiveAt).toISOString() : at;
  const rule = state.rules['correction']!;
  const [would] = applyLedger(
    [],
    { type: 'started', clock: rule.id, rule, period: order.period, startedAt, at },
    calendar,
  );
  const bound = outerBound(would!, state.clocks, at);
  if (!bound) return undefined;
  if ('unknown' in bound) {
    const reason = `${rule.title}超出已公布日历（截至${horizon(calendar)}），待放假安排录入后再责令，或缩短期限。`;
    return { code: 'CALENDAR_NOT_COVERED', reason, source: rule.source };
  }
  const { rule: outer } = bound.passes;
  return {
    code: 'PERIOD_PASSES_OUTER_CLOCK',
    reason: `自送达起算的${rule.title}${endOf(would!)}，会超过${outer.title}（${endOf(bound.passes)}）。请缩短期限；已责令而尚未送达的，请先收回，缩短后重新责令。`,
    source: outer.source,
  };
}

function endOf({ dueOn, dueAt, period: counted, earliestPossible }: Clock): string {
  if (!dueOn || !dueAt) return `最早至${formatDay(earliestPossible!)}届满`;
  return `至${formatChinese(isClockTime(counted.unit) ? dueAt : dueOn)}届满`;
}
