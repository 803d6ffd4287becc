import { horizon } from './calendar';
import { applyLedger, type Clock, refOf } from './ledger';
import { outerBound } from './outer-clocks';
import { withinBound } from './periods';
import type { Calendar, IsoDate, IsoInstant, Period } from './types';

export type ExtensionAnswer =
  | { ok: true; dueOn?: IsoDate; dueAt?: IsoInstant }
  | {
      ok: false;
      code:
        | 'CLOCK_NOT_RUNNING'
        | 'EXTENSION_NOT_ALLOWED'
        | 'ALREADY_EXTENDED'
        | 'EXTENSION_TOO_LONG'
        | 'EXTENSION_AFTER_EXPIRY'
        | 'EXTENSION_PASSES_OUTER_CLOCK'
        | 'CALENDAR_NOT_COVERED';
      reason: string;
      source: string;
    };

/**
 * Whether a clock may be extended, and to what date: asked before it ends, as often and as long as its rule allows, and
 * never past an outer clock that still runs (`outerBound`).
 */
export function canExtend(
  clock: Clock,
  by: Period,
  at: IsoInstant,
  outer: readonly Clock[],
  calendar: Calendar,
): ExtensionAnswer {
  const { title, source, extension } = clock.rule;
  const no = (
    code: Extract<ExtensionAnswer, { ok: false }>['code'],
    reason: string,
    from = source,
  ): ExtensionAnswer => ({
    ok: false,
    code,
    reason,
    source: from,
  });
  if (clock.status !== 'running') return no('CLOCK_NOT_RUNNING', `${title}当前没有在计算。`);
  if (clock.dueAt && Date.parse(at) >= Date.parse(clock.dueAt))
    return no('EXTENSION_AFTER_EXPIRY', `${title}已经届满。`);
  if (!extension) return no('EXTENSION_NOT_ALLOWED', `${title}不能延长。`);
  if (clock.extensions.length >= extension.times)
    return no('ALREADY_EXTENDED', `${title}至多延长 ${extension.times} 次。`);
  const from = { calendar, start: clock.dueOn ?? at };
  if (!withinBound(by, extension, from)) return no('EXTENSION_TOO_LONG', `${title}延长的时间超过规定上限。`);
  const [after] = applyLedger([clock], { type: 'extended', ...refOf(clock), by, at, reason: '' }, calendar);
  const bound = outerBound(after!, outer, at);
  if (bound && 'passes' in bound)
    return no('EXTENSION_PASSES_OUTER_CLOCK', `延长后会超过${bound.passes.rule.title}。`, bound.passes.rule.source);
  if (bound) return no('CALENDAR_NOT_COVERED', `延长后的${title}超出已公布日历（截至${horizon(calendar)}）。`);
  return { ok: true, ...(after!.dueOn ? { dueOn: after!.dueOn, dueAt: after!.dueAt! } : {}) };
}

/** The longest that may be asked for now, in the unit of the rule, and the day it would end on; undefined: nothing may. */
export function longestExtension(
  clock: Clock,
  at: IsoInstant,
  outer: readonly Clock[],
  calendar: Calendar,
): { by: Period; dueOn: IsoDate | null } | undefined {
  const { amount: most = 0, unit = 'workingDay' } = clock.rule.extension ?? {};
  for (let amount = most; amount > 0; amount--) {
    const answer = canExtend(clock, { amount, unit }, at, outer, calendar);
    if (answer.ok) return { by: { amount, unit }, dueOn: answer.dueOn ?? null };
  }
  return undefined;
}
