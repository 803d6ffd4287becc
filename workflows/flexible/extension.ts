import { canExtend, type Clock, countsOn, type Period } from '#law';
import type { Refusal } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * Whether the correction period may be asked to be longer, judged by the instant of receipt. No outer clock is passed.
 *
 * @source 实施方案 二（二）
 */
export function refuseExtension(
  file: CaseFile,
  correction: Clock,
  by: Period,
  receivedAt: string,
): Refusal | undefined {
  if (file.state.item.onTheSpot) return { code: 'EXTENSION_NOT_ALLOWED' };
  if (!countsOn(correction.period, by)) {
    const mixed = file.gate(2, () => ({ code: 'EXTENSION_UNIT_MIXED', source: correction.rule.source }));
    if (mixed) return mixed;
  }
  const outer = file.state.clocks.filter((c) => c.rule.outer);
  const answer = canExtend(correction, by, receivedAt, outer, file.calendar);
  return answer.ok ? undefined : { code: answer.code, reason: answer.reason, source: answer.source };
}
