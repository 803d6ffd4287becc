import { asResumed, type Refusal } from '#contracts';
import { canExtend, type Clock, clockOf, countsOn, type Period, refOf } from '#law';
import type { CaseFile } from '../kit/case-file';

/**
 * Whether the correction period may be asked to be longer, judged by the instant of receipt. No outer clock is passed.
 *
 * @source 实施方案 二（二）
 */
export function refuseExtension(file: CaseFile, asked: Clock, by: Period, receivedAt: string): Refusal | undefined {
  const clocks = asResumed(file.state, file.now(), file.calendar);
  const correction = (asked.status === 'suspended' && clockOf(clocks, refOf(asked))) || asked;
  if (file.state.item.onTheSpot) return { code: 'EXTENSION_NOT_ALLOWED' };
  if (!countsOn(correction.period, by)) {
    const mixed = file.gate(2, () => ({ code: 'EXTENSION_UNIT_MIXED', source: correction.rule.source }));
    if (mixed) return mixed;
  }
  const outer = clocks.filter((c) => c.rule.outer);
  const answer = canExtend(correction, by, receivedAt, outer, file.calendar);
  return answer.ok ? undefined : { code: answer.code, reason: answer.reason, source: answer.source };
}
