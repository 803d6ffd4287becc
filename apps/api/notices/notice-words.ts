import {
  ANNOUNCEMENT_GROUNDS,
  announcementOf,
  basisIn,
  type CaseDocument,
  type CaseState,
  type DocumentKind,
  giveNotice,
  latest,
  named,
} from '#contracts';
import { ANNOUNCEMENT, clockOf, formatDay, type Period, RECONSIDERATION, UNIT_NAMES } from '#law';
import type { UnitEntity } from '#store';

/** What the public page says of an announcement: what a 公告 has to say, and nothing else of the case. */
export interface NoticeContent {
  title: string;
  authority: string;
  phone: string | null;
  party: string;
  paper: { title: string; number: string | null };
  /** Why it is announced. */
  ground: string;
  publishedOn: string;
  until: string | null;
  /** Where else it is posted. */
  place: string;
  /** From when, until when, and what then; where the paper lies; what the party may do. */
  said: string[];
  source: string;
}

/** Against which papers 复议 or 诉讼 is open from their service. */
const CONTESTED: readonly DocumentKind[] = [
  'correctionOrder',
  'penaltyDecision',
  'noPenaltyDecision',
  'noViolationDecision',
  'seizureDecision',
  'correctionDecision',
];

/**
 * The announcement of a paper in words. No number of a person, no telephone of one, no facts of the case.
 *
 * @source 民事诉讼法 第九十五条; 市场监督管理行政处罚程序规定 第八十二条第五项
 */
export function noticeOf(
  state: CaseState,
  document: CaseDocument,
  unit: Pick<UnitEntity, 'phone'> | null,
): NoticeContent {
  const { ground, publishedOn, place } = document.announced!;
  const clock = clockOf(state.clocks, announcementOf(document));
  // Where it may still roll no last day is told: what is told is kept.
  const until = clock?.dueOn && !clock.provisional ? clock.dueOn : null;
  const ends = until ? `，至${formatDay(until)}届满，当日视为送达` : '，期满视为送达';
  return {
    title: `公告送达${named(document)}`,
    authority: state.unitName,
    phone: unit?.phone ?? null,
    party: state.party.name,
    paper: { title: document.title, number: document.issued?.number ?? null },
    ground: ANNOUNCEMENT_GROUNDS[ground],
    publishedOn,
    until,
    place,
    said: [
      `因${ANNOUNCEMENT_GROUNDS[ground]}，现依法向${state.party.name}公告送达${named(document)}。`,
      `公告期自${formatDay(publishedOn)}发布之次日起计算${ends}。`,
      `请到${state.unitName}领取该文书${unit?.phone ? `，联系电话：${unit.phone}` : ''}。`,
      ...rightsOf(state, document),
    ],
    source: basisIn(state, ANNOUNCEMENT.source),
  };
}

function rightsOf(state: CaseState, { kind }: CaseDocument): string[] {
  if (kind === 'penaltyNotice') {
    const { defence, hearingRequest } = state.rules;
    const heard = latest(state, giveNotice)?.hearingTold;
    return [
      ...(defence ? [`自送达之日起${words(defence.period)}内，有权进行陈述和申辩（行政处罚法 第四十五条）。`] : []),
      ...(heard && hearingRequest
        ? [`自送达之日起${words(hearingRequest.period)}内，有权要求听证（行政处罚法 第六十三条、第六十四条）。`]
        : []),
    ];
  }
  if (kind === 'onSpotDecision')
    return [
      `不服的，应当先自送达之日起${words(RECONSIDERATION.period)}内申请行政复议（${RECONSIDERATION.source}、第二十三条第一款第一项）。`,
    ];
  return CONTESTED.includes(kind) ? [REMEDIES] : [];
}

const REMEDIES =
  '不服的，可以自送达之日起60日内申请行政复议，或者6个月内提起行政诉讼（行政复议法 第二十条第一款、行政诉讼法 第四十六条第一款）。';

const words = ({ amount, unit }: Period): string => `${amount}${UNIT_NAMES[unit]}`;
