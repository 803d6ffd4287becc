import { type Calendar, CalendarCoverageError, dateOf, formatDay } from '#law';
import type { CaseState } from '../case';
import type { Refusal } from '../errors';
import {
  arrangement,
  deliberated,
  deliberationWanting,
  earliestHearing,
  hearingRecord,
  inUtc,
  noticeDueAt,
} from '../hearing';
import { latest } from '../latest';
import { type PenaltyAnswer, penaltyLines, penaltyOf } from '../penalty';
import { investigate } from '../tasks';
import { refuseRecused } from './separation';
import { refuseDay } from './time';

/** By user name and by name: those who investigate the case. */
export const investigators = (state: CaseState): ReadonlySet<string> =>
  new Set([...state.officers.flatMap((o) => [o.username, o.name]), ...(latest(state, investigate)?.officers ?? [])]);

const HOST: Refusal = { code: 'HEARING_HOST_INVESTIGATED', source: '行政处罚法 第六十四条第四项' };
const NOTIFIED = '行政处罚法 第六十四条第二项';

/** Told seven working days before, and led by somebody who did not investigate. `at`: when it is arranged. */
export function refuseArrangement(
  state: CaseState,
  { heldAt, host }: { heldAt: string; host: string },
  at: string,
  calendar: Calendar,
): Refusal | undefined {
  const withdrawn = refuseRecused(state, { id: host, name: host });
  if (withdrawn) return withdrawn;
  if (investigators(state).has(host)) return HOST;
  if (!state.rules['hearingNotice'])
    return { code: 'RULES_MISSING', reason: '缺少听证通知期限的规则，请系统管理员公布后再安排。', source: NOTIFIED };
  try {
    const dueAt = noticeDueAt(state, inUtc(heldAt), calendar)!;
    if (inUtc(heldAt) > at && dueAt > at) return undefined;
  } catch (error) {
    if (!(error instanceof CalendarCoverageError)) throw error;
    return { code: 'CALENDAR_NOT_COVERED', reason: error.message, source: NOTIFIED };
  }
  const earliest = earliestHearing(state, at, calendar);
  const reason = earliest && `今天送达通知书的，听证最早可以定在${formatDay(earliest)}。`;
  return { code: 'HEARING_TOO_SOON', ...(reason ? { reason } : {}), source: NOTIFIED };
}

interface Held {
  result: string;
  heldOn?: string | undefined;
  host?: string | undefined;
  attended?: string | undefined;
  attachments?: readonly string[] | undefined;
}

/** Held as it was notified, on a record; given up in writing, or by not coming. @source 行政处罚法 第六十四条第六项至第八项 */
export function refuseHeld(state: CaseState, held: Held, at: string): Refusal | undefined {
  const appointed = arrangement(state)!;
  const { heldOn, host, attended, attachments = [] } = held;
  if (held.result === 'abandoned') {
    return attachments.length > 0 || at >= appointed.heldAt
      ? undefined
      : {
          code: 'HEARING_RECORD_INCOMPLETE',
          reason: '听证时间未到，当事人放弃听证的须附其书面凭证。',
          source: '行政处罚法 第六十四条第六项',
        };
  }
  if (!heldOn || !host || !attended || attachments.length === 0)
    return {
      code: 'HEARING_RECORD_INCOMPLETE',
      reason: '已举行的，须写明日期、主持人、参加人员并附听证笔录。',
      source: '行政处罚法 第六十四条第七项、第八项',
    };
  if (investigators(state).has(host)) return HOST;
  if (heldOn !== dateOf(appointed.heldAt) || host !== appointed.host)
    return {
      code: 'HEARING_NOT_AS_NOTIFIED',
      reason: `通知书载明：${formatDay(dateOf(appointed.heldAt))}，由${appointed.host}主持。`,
      source: NOTIFIED,
    };
  return at < appointed.heldAt ? { code: 'DATE_IN_FUTURE', reason: '听证时间未到。' } : undefined;
}

/** What was heard is reviewed before it is decided on. @source 行政处罚法 第五十八条第一款第二项 */
export function refuseUnreviewedHearing(state: CaseState): Refusal | undefined {
  const record = hearingRecord(state);
  if (record?.result?.['result'] !== 'held') return undefined;
  const review = state.tasks.findLast(
    (t, i) => i > record.index && t.kind === 'reviewHearing' && t.state === 'completed',
  );
  return review?.result?.['opinion'] === 'agree'
    ? undefined
    : {
        code: 'REVIEW_REQUIRED',
        reason: '听证后的法制审核尚未同意，不能作出处罚决定。',
        source: '行政处罚法 第五十八条第一款第二项',
      };
}

interface Concluded extends PenaltyAnswer {
  outcome: string;
  ground?: unknown;
}

/** What is complex or grave is decided together, and the decision is what was concluded. @source 行政处罚法 第五十七条第二款 */
export function refuseUndeliberated(state: CaseState, decision: Concluded): Refusal | undefined {
  const source = '行政处罚法 第五十七条第二款';
  const conclusion = deliberated(state)?.result as Concluded | undefined;
  if (!conclusion)
    return decision.outcome === 'penalty' && deliberationWanting(state)
      ? { code: 'DELIBERATION_REQUIRED', source }
      : undefined;
  const words = ({ outcome, ground, ...penalty }: Concluded) =>
    JSON.stringify([outcome, ground ?? null, penaltyLines(penaltyOf(penalty)).sort()]);
  return words(conclusion) === words(decision) ? undefined : { code: 'DELIBERATION_DIFFERS', source };
}

/** Two at least of those who lead, on a day since it was theirs to discuss; those who investigated report, and do not vote. */
export function refuseDeliberation(
  state: CaseState,
  { heldOn, host, participants }: { heldOn: string; host: string; participants: readonly string[] },
  at: string,
): Refusal | undefined {
  const source = '行政处罚法 第五十七条第二款';
  const late = refuseDay(state, heldOn, at, '讨论日期');
  if (late) return late;
  const begun = state.visits.findLast((v) => v.stage === 'deliberation')!.at;
  if (heldOn < dateOf(begun))
    return { code: 'DATE_BEFORE_CASE', reason: '讨论日期早于案件进入集体讨论之日，请核对。', source };
  if (new Set(participants).size < 2) return { code: 'DELIBERATION_INCOMPLETE', source };
  for (const who of [host, ...participants]) {
    const withdrawn = refuseRecused(state, { id: who, name: who });
    if (withdrawn) return withdrawn;
  }
  const investigated = investigators(state);
  const both = [host, ...participants].find((who) => investigated.has(who));
  return both
    ? { code: 'ROLE_CONFLICT', reason: `${both}是本案调查人员，只汇报案情，不参加讨论决定。`, source }
    : undefined;
}
