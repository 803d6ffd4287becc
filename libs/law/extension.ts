import { applyLedger, type Clock } from './ledger';
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
        | 'EXTENSION_PASSES_OUTER_CLOCK';
      reason: string;
      source: string;
    };

/**
 * Whether a clock may be extended, and to what date: asked before it ends, as often and as long as its rule allows, and
 * never past an outer clock. An outer clock without a date bounds nothing; a provisional one bounds by its provisional date.
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
  if (!withinBound(by, extension)) return no('EXTENSION_TOO_LONG', `${title}延长的时间超过规定上限。`);
  const [after] = applyLedger([clock], { type: 'extended', clock: clock.id, by, at, reason: '' }, calendar);
  const passed = outer.find(
    (o) => o.id !== clock.id && o.status === 'running' && o.dueAt && after!.dueAt && after!.dueAt > o.dueAt,
  );
  if (passed) return no('EXTENSION_PASSES_OUTER_CLOCK', `延长后会超过${passed.rule.title}。`, passed.rule.source);
  return { ok: true, ...(after!.dueOn ? { dueOn: after!.dueOn, dueAt: after!.dueAt! } : {}) };
}
