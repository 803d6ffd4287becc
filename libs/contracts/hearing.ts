import {
  type Calendar,
  CalendarCoverageError,
  addDays,
  clockOf,
  computeDeadline,
  dateOf,
  isWorkingDay,
  startOfDay,
} from '#law';
import { type CaseState, type CaseTask, since } from './case';
import { currentNotice, hearingOpen } from './penalty';

/*
 * 听证 and 集体讨论: what stands between a penalty that was told and its decision, as it stands in the round that is under way.
 */

/** Where who leads decides together. @source 行政处罚法 第五十七条第二款、第五十八条; 市场监督管理行政处罚程序规定 第五十条、第六十条 */
export const MAJOR = {
  publicInterest: '涉及重大公共利益',
  complex: '案件情况疑难复杂、涉及多个法律关系',
  grave: '违法行为重大',
  byLaw: '法律、法规规定的其他情形',
} as const;

const answered = (kind: string) => (t: CaseTask) => t.kind === kind && t.state === 'completed';
const lastOf = ({ tasks }: CaseState, kind: string): number => tasks.findLastIndex(answered(kind));

/** When and by whom the hearing is appointed. */
interface Arrangement {
  /** ISO 8601 UTC. */
  heldAt: string;
  host: string;
  place: string;
}
/** As it was typed, with the offset of wherever that was. */
export const inUtc = (instant: string): string => new Date(instant).toISOString();

/** The arrangement that stands: it was not put off since, and its notice was not served too late. */
export function arrangement(state: CaseState): (Arrangement & { at: string; index: number }) | undefined {
  const index = lastOf(state, 'arrangeHearing');
  if (index < (currentNotice(state)?.index ?? Infinity)) return undefined;
  const { result, completedAt } = state.tasks[index]!;
  const postponed = state.deeds['postpone-hearing'];
  if (postponed && postponed.at >= completedAt!) return undefined;
  const missed = clockOf(state.clocks, { clock: 'hearingNotice' })?.status === 'cancelled';
  const { heldAt, ...named } = result as unknown as Arrangement;
  return missed ? undefined : { ...named, heldAt: inUtc(heldAt), at: completedAt!, index };
}

/** The day that was appointed, `YYYY-MM-DD`. */
export function appointedOn(state: CaseState): string | undefined {
  const at = arrangement(state)?.heldAt;
  return at && dateOf(at);
}

/** The notice of the hearing that stands. */
export function hearingNotice(state: CaseState): CaseState['documents'][number] | undefined {
  const arranged = arrangement(state);
  return (
    arranged && state.documents.findLast((d) => d.kind === 'hearingNotice' && !d.recalled && d.madeAt >= arranged.at)
  );
}

/** The record of this round's hearing. */
export function hearingRecord(state: CaseState): (CaseTask & { index: number }) | undefined {
  const index = lastOf(state, 'holdHearing');
  return index > (currentNotice(state)?.index ?? Infinity) ? { ...state.tasks[index]!, index } : undefined;
}

/** A hearing that was held since the last report, in whichever round. */
const heldSince = (state: CaseState): number => {
  const reported = lastOf(state, 'investigate');
  return state.tasks.findLastIndex(
    (t, i) => i > reported && answered('holdHearing')(t) && t.result?.['result'] === 'held',
  );
};

/** What the hearing waits for next. */
export type HearingWait = 'arrangement' | 'service' | 'hearing' | 'review' | 'nothing';
export function hearingWaitsFor(state: CaseState): HearingWait {
  const record = hearingRecord(state);
  if (record) {
    const reviewed = lastOf(state, 'reviewHearing') > record.index;
    return record.result?.['result'] === 'held' && !reviewed ? 'review' : 'nothing';
  }
  if (!arrangement(state)) return 'arrangement';
  return hearingNotice(state)?.served ? 'hearing' : 'service';
}

/**
 * The instant by whose end a notice has to be served, for a hearing at `heldAt`. Errors: `CalendarCoverageError` past the
 * published calendar; undefined: there is no rule.
 */
export function noticeDueAt({ rules }: CaseState, heldAt: string, calendar: Calendar): string | undefined {
  const period = rules['hearingNotice']?.period;
  return period && computeDeadline(calendar, { start: heldAt, period, direction: 'backward' }).dueAt;
}

/** The first working day for which a notice that is served today comes in time; undefined: past the calendar. */
export function earliestHearing(state: CaseState, at: string, calendar: Calendar): string | undefined {
  try {
    for (let day = addDays(dateOf(at), 1); ; day = addDays(day, 1)) {
      const dueAt = isWorkingDay(calendar, day) && noticeDueAt(state, startOfDay(day), calendar);
      if (dueAt === undefined || (dueAt && dueAt > at)) return day;
    }
  } catch (error) {
    if (error instanceof CalendarCoverageError) return undefined;
    throw error;
  }
}

/** Why it has to be decided together, in words; nothing where it need not be. */
export function deliberationWhy(state: CaseState): string[] {
  const report = state.tasks[lastOf(state, 'investigate')]?.result;
  const named = (report?.['major'] ?? []) as (keyof typeof MAJOR)[];
  return [...named.map((m) => MAJOR[m]), ...(heldSince(state) >= 0 ? ['经过听证程序'] : [])];
}

/** The conclusion that stands: of this round, and drawn after whatever was heard and investigated. */
export function deliberated(state: CaseState): CaseTask | undefined {
  const index = lastOf(state, 'deliberate');
  const notice = currentNotice(state)?.index ?? lastOf(state, 'investigate');
  const submitted = state.tasks.findLastIndex((t) => answered('decide')(t) && t.result?.['outcome'] === 'deliberate');
  return index > Math.max(notice, heldSince(state), submitted) ? state.tasks[index] : undefined;
}

/** Whether a penalty that is intended has to be decided together first. */
export const deliberationWanting = (state: CaseState): boolean =>
  since(state, 3) && currentNotice(state) !== undefined && deliberationWhy(state).length > 0 && !deliberated(state);

/** Where a case goes whose party has been heard, or did not want to be. */
export function afterDefence(state: CaseState): 'hearing' | 'deliberation' | 'decision' {
  if (!since(state, 3)) return 'decision';
  if (hearingOpen(state)) return 'hearing';
  return deliberationWanting(state) ? 'deliberation' : 'decision';
}
