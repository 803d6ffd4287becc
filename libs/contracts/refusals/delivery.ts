import {
  ANNOUNCEMENT,
  type Calendar,
  clockTitle,
  computeDeadline,
  currentClocks,
  dateOf,
  formatChinese,
  startOfDay,
} from '#law';
import type { announceService, recordAttempt } from '../actions';
import type { CaseState } from '../case';
import type { ActionData } from '../declare';
import { announcementOf, announcementRule, outForService } from '../deliveries';
import type { ClockId } from '../clocks';
import type { CaseDocument, DocumentKind } from '../documents';
import type { Refusal } from '../errors';
import { inUtc } from '../hearing';
import { latest } from '../latest';
import { serviceAddress } from '../service-address';
import { issueCorrectionOrder, type TaskKind } from '../tasks';
import { refuseEnd } from './order';

/** 公告送达 is recorded by an action of its own: the case waits for its end itself. */
export const refuseAnnounced = (method: string | undefined): Refusal | undefined =>
  method === 'announcement' ? { code: 'ANNOUNCEMENT_ELSEWHERE', source: ANNOUNCEMENT.source } : undefined;

/** Only what is out can be tried, and only since it exists. */
export function refuseAttempt(
  state: CaseState,
  { paper: id, method, on, failure }: ActionData<typeof recordAttempt>,
  at: string,
): Refusal | undefined {
  const paper = outForService(state).find((d) => d.id === id);
  if (!paper) return NOT_OUT;
  const refused = refuseSince(paper, on, at, '送达日期', '民事诉讼法 第八十七条');
  if (refused) return refused;
  const confirmed = serviceAddress(state);
  return method === 'post' && failure === 'wrongAddress' && confirmed && confirmed.signedOn <= on
    ? { code: 'SERVED_BY_ADDRESS', source: '市场监督管理行政处罚程序规定 第八十三条第二款' }
    : undefined;
}

/**
 * The last way: nobody is announced to who can be reached otherwise, and the order's period still ends within its bounds.
 *
 * @source 民事诉讼法 第九十五条; 市场监督管理行政处罚程序规定 第八十二条第五项
 */
export function refuseAnnouncing(
  state: CaseState,
  { paper: id, ground, publishedOn }: Pick<ActionData<typeof announceService>, 'paper' | 'ground' | 'publishedOn'>,
  at: string,
  calendar: Calendar,
): Refusal | undefined {
  const { source } = ANNOUNCEMENT;
  const paper = outForService(state).find((d) => d.id === id);
  if (!paper) return NOT_OUT;
  const { clock, subject } = announcementOf(paper);
  if (state.clocks.some((c) => c.id === clock && c.subject === subject && c.status === 'running'))
    return { code: 'ANNOUNCED_ALREADY', source };
  const refused = refuseSince(paper, publishedOn, at, '公告发布日期', source);
  if (refused) return refused;
  if (ground === 'exhausted' && !paper.attempts?.length) return { code: 'ANNOUNCEMENT_EARLY', source };
  const order = latest(state, issueCorrectionOrder);
  if (paper.kind !== 'correctionOrder' || !order) return undefined;
  const { period } = announcementRule(state);
  const { dueAt } = computeDeadline(calendar, { start: startOfDay(publishedOn), period });
  return refuseEnd(state, order, dueAt, at, calendar);
}

const NOT_OUT: Refusal = { code: 'SERVICE_NOT_OUT', source: '民事诉讼法 第八十七条' };

function refuseSince(
  { madeAt }: CaseDocument,
  day: string,
  at: string,
  title: string,
  source: string,
): Refusal | undefined {
  if (day > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: `${title}晚于今天，请核对。`, source };
  const reason = `文书${formatChinese(madeAt)}才制作，${title}不可能更早，请核对。`;
  return day < dateOf(madeAt) ? { code: 'SERVED_BEFORE_MADE', reason, source } : undefined;
}

const SERVED = '民事诉讼法 第八十七条';
const RELIED = '行政处罚法 第五条、第四十五条';

/** What has been decided by the day on which a paper of the kind was served. */
const AFTER_DECISION = [
  'approveInstalments',
  'decideSurcharge',
  'issueDemand',
  'applyForEnforcement',
  'approveClosing',
] as const;
const RELYING: Partial<Record<DocumentKind, readonly TaskKind[]>> = {
  correctionOrder: ['approveFiling', 'approveLeniency'],
  penaltyNotice: ['deliberate', 'decide'],
  hearingNotice: ['holdHearing'],
  penaltyDecision: AFTER_DECISION,
  onSpotDecision: AFTER_DECISION,
  noPenaltyDecision: ['approveClosing'],
  noViolationDecision: ['approveClosing'],
  demandNotice: ['applyForEnforcement'],
  correctionDecision: ['approveClosing'],
};

/** A record of service is corrected while nothing was decided by it; what was announced, and a hearing's notice, have ways of their own. */
export function refuseCorrectingService(
  state: CaseState,
  { paper: id, effectiveAt }: { paper: string; effectiveAt: string },
  at: string,
): Refusal | undefined {
  const paper = state.documents.find((d) => d.id === id && d.served && !d.recalled);
  if (!paper) return { code: 'NOTHING_TO_CORRECT', source: SERVED };
  const { served, madeAt, kind, title } = paper;
  if (served!.method === 'announcement')
    return {
      code: 'NOTHING_TO_CORRECT',
      reason: '公告送达之日由公告发布之日计算，不能另填；公告有误的，重新送达。',
      source: ANNOUNCEMENT.source,
    };
  if (Date.parse(effectiveAt) > Date.parse(at))
    return { code: 'DATE_IN_FUTURE', reason: '送达时间晚于现在，请核对。', source: SERVED };
  if (Date.parse(effectiveAt) < Math.floor(Date.parse(sinceWhen(state, paper, madeAt)) / 60_000) * 60_000)
    return { code: 'SERVED_BEFORE_MADE', source: SERVED };
  if (inUtc(effectiveAt) === served!.effectiveAt) return { code: 'NOTHING_TO_CORRECT', source: SERVED };
  const decided = state.tasks.findLast(
    (t) => t.state === 'completed' && t.completedAt! >= madeAt && RELYING[kind]?.includes(t.kind as TaskKind),
  );
  if (decided) return relied(title, `“${decided.title}”已于${formatChinese(decided.completedAt!)}作出`);
  const expired = hangingOn(state, paper).find((c) => c.status === 'expired');
  if (expired) return relied(title, `${clockTitle(expired)}已经届满，案件已据此继续办理`);
  return kind === 'hearingNotice'
    ? { code: 'SERVICE_RELIED_ON', reason: '听证通知书的送达有误的，请另定听证时间，重新通知。', source: RELIED }
    : undefined;
}

const relied = (title: string, what: string): Refusal => ({
  code: 'SERVICE_RELIED_ON',
  reason: `${what}，以${title}的送达为依据，不能更正：请由负责人重新告知，或者自行纠正决定。`,
  source: RELIED,
});

/** A paper that was handed over in the answer that makes it exists since that was asked for. */
const sinceWhen = ({ tasks }: CaseState, { madeAt }: CaseDocument, made: string): string =>
  tasks.findLast((t) => t.completedAt === madeAt && t.result?.['service'])?.openedAt ?? made;

/** The clocks that count from the service of a paper. */
export const hangingOn = ({ clocks }: Pick<CaseState, 'clocks'>, { kind, served }: CaseDocument) =>
  currentClocks(clocks).filter((c) => HANGING[kind]?.includes(c.id) && c.startedAt === served?.effectiveAt);

const HANGING: Partial<Record<DocumentKind, readonly ClockId[]>> = {
  correctionOrder: ['correction'],
  penaltyNotice: ['defence', 'hearingRequest'],
  penaltyDecision: ['payment', 'litigation'],
  onSpotDecision: ['payment', 'litigation'],
  demandNotice: ['demand'],
};
