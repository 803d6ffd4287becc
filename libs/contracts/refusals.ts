import {
  applyLedger,
  type Calendar,
  checkDecision,
  type Clock,
  clockOf,
  formatChinese,
  formatDay,
  horizon,
  isClockTime,
  outerBound,
  withinBound,
} from '#law';
import type { CaseState } from './case';
import type { TaskResult } from './declare';
import type { Refusal } from './errors';
import type { ServiceMethod } from './fields';
import { latest } from './latest';
import { addedFen, finedFen, outstanding } from './reckoning';
import { explainSupervision, giveNotice, issueCorrectionOrder, recordDefence } from './tasks';

/*
 * What the law asks of an answer, said once: the workflow refuses by it, the outlook foretells it. What it asks of a
 * screening stands in `assess.ts`.
 */

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

/** Handed over while the officer is there; every other way takes effect at a time of its own. */
const AT_ONCE: readonly ServiceMethod[] = ['direct', 'leftBehind'];

/** A document is not served in the future, and no clock starts from a day that nobody has named. */
export function refuseService(
  served: { method: ServiceMethod; effectiveAt?: string | undefined } | undefined,
  receivedAt: string,
): Refusal | undefined {
  if (!served) return undefined;
  if (served.effectiveAt) {
    return Date.parse(served.effectiveAt) > Date.parse(receivedAt)
      ? { code: 'DATE_IN_FUTURE', reason: '送达生效时间晚于现在。', source: '民事诉讼法 第八十七条' }
      : undefined;
  }
  return AT_ONCE.includes(served.method)
    ? undefined
    : { code: 'SERVICE_TIME_REQUIRED', source: '民事诉讼法 第九十条至第九十五条' };
}

/** Each requirement of the order has one finding. */
export function refuseFindings(state: CaseState, findings: readonly { requirement: number }[]): Refusal | undefined {
  const requirements = latest(state, issueCorrectionOrder)?.requirements.length ?? 0;
  const found = new Set(findings.map((f) => f.requirement));
  const complete =
    found.size === requirements && findings.length === requirements && Math.max(...found) <= requirements;
  return complete ? undefined : { code: 'FINDINGS_INCOMPLETE', reason: `应有 ${requirements} 项结论，每项要求一项。` };
}

/** Whoever does not waive it is heard, and answered. */
export function refuseUnreviewed(record: {
  waived?: boolean;
  statement?: string | undefined;
  review?: string | undefined;
}): Refusal | undefined {
  return record.waived || (record.statement && record.review)
    ? undefined
    : {
        code: 'REASON_REQUIRED',
        reason: '未放弃陈述申辩的，须记录其意见并写明复核意见。',
        source: '行政处罚法 第四十五条',
      };
}

/** Never heavier than what the party was told, and never heavier because it defended itself. */
export const refuseDecision = (state: CaseState, { fineFen }: { fineFen: number }): Refusal | undefined =>
  checkDecision({
    notifiedFen: latest(state, giveNotice)?.fineFen ?? 0,
    decidedFen: fineFen,
    defended: latest(state, recordDefence)?.waived === false,
  });

export function refuseShort(state: CaseState, paid: { paidFen: number; paidOn: string }): Refusal | undefined {
  const added = addedFen(state, paid.paidOn);
  if (paid.paidFen >= finedFen(state) + added) return undefined;
  const rule = clockOf(state.clocks, { clock: 'payment' })?.rule;
  return {
    code: 'PAYMENT_INCOMPLETE',
    reason: `应缴罚款 ${yuan(finedFen(state))} 元，加处罚款 ${yuan(added)} 元。`,
    source: rule?.lateFee?.source ?? rule?.source,
  };
}

const yuan = (sum: number) => (sum / 100).toFixed(2);

export function refuseClosing(state: CaseState): Refusal | undefined {
  const refusals = outstanding(state);
  if (refusals.length === 0) return undefined;
  return {
    code: 'CLOSING_GATE',
    reason: refusals.map((r) => r.reason).join('；'),
    source: refusals.map((r) => r.source).join('；'),
  };
}

/** What was asked by who supervises is answered before the record is sealed, also where a registration is withdrawn. */
export function refuseUnexplained({ tasks }: CaseState): Refusal | undefined {
  if (!tasks.some((t) => t.kind === explainSupervision.kind && t.state === 'open')) return undefined;
  return { code: 'CLOSING_GATE', reason: '督办事项尚未说明。', source: explainSupervision.legalBasis };
}
