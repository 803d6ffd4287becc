import { checkDecision } from '#law';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { latest } from '../latest';
import { isSignedWaiver } from '../penalty';
import { giveNotice, recordDefence } from '../tasks';

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

/**
 * A waiver is the party's own: on paper it is signed by the party, and what the party has stated is answered all the same.
 *
 * @source 行政处罚法 第四十五条、第六十二条
 */
export function refuseWaiver(
  record: { waived?: boolean; statement?: string; review?: string; attachments?: readonly string[] },
  stated: boolean,
): Refusal | undefined {
  if (!record.waived) return undefined;
  if (!isSignedWaiver(record)) return { code: 'WAIVER_UNSIGNED', source: '行政处罚法 第六十二条' };
  return stated ? refuseUnreviewed({ statement: record.statement, review: record.review }) : undefined;
}

/** Never heavier than what the party was told, and never heavier because it defended itself. */
export const refuseDecision = (
  state: CaseState,
  { outcome, fineFen }: { outcome: string; fineFen: number },
): Refusal | undefined =>
  // What goes back decides nothing.
  ['noticeAgain', 'reinvestigate', 'deliberate'].includes(outcome)
    ? undefined
    : checkDecision({
        notifiedFen: latest(state, giveNotice)?.fineFen ?? 0,
        decidedFen: fineFen,
        defended: latest(state, recordDefence)?.waived === false,
      });
