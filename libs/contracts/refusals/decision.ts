import { checkDecision } from '#law';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import { latest } from '../latest';
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

/** Never heavier than what the party was told, and never heavier because it defended itself. */
export const refuseDecision = (state: CaseState, { fineFen }: { fineFen: number }): Refusal | undefined =>
  checkDecision({
    notifiedFen: latest(state, giveNotice)?.fineFen ?? 0,
    decidedFen: fineFen,
    defended: latest(state, recordDefence)?.waived === false,
  });
