import { formatChinese } from '#law';

/*
 * 现场检查笔录 and 询问笔录: written once, confirmed page by page by whoever was there, and by each of the officers for himself.
 */

export const MINUTES_KINDS = { inspection: '现场检查笔录', inquiry: '询问笔录' } as const;
export type MinutesKind = keyof typeof MINUTES_KINDS;

/** Whose words or presence it records. */
export const MINUTES_PERSONS = {
  party: '当事人本人',
  representative: '当事人的法定代表人、负责人',
  staff: '当事人的工作人员、受托人',
  other: '其他有关人员、证人',
} as const;
export type MinutesPerson = keyof typeof MINUTES_PERSONS;

export const PAGE_STATES = { signed: '已核对，签名、盖章或者确认', refused: '拒绝签名或者确认' } as const;
export type PageState = keyof typeof PAGE_STATES | 'later';

/** With the certificate of that day. */
interface MinutesOfficer {
  username: string;
  name: string;
  certificateNo: string;
}

/** What whoever was asked has said of a page; `own`: the party itself, on its page. */
export interface PageSaid {
  page: number;
  confirmed: keyof typeof PAGE_STATES;
  corrections?: string;
  reason?: string;
  /** ISO 8601 UTC. */
  at: string;
  own?: true;
}

/** As the case keeps it: what was written stands in its entry of the record. */
export interface Minutes {
  /** Counted through the case, from 1: how people name it. */
  no: number;
  kind: MinutesKind;
  /** ISO 8601 UTC. */
  from: string;
  to: string;
  person: string;
  relation: MinutesPerson;
  identityShown: boolean;
  rightsTold: boolean;
  officers: MinutesOfficer[];
  pages: PageState[];
  /** Of the pages that were left to whoever was asked, in the order in which they were read. */
  said?: PageSaid[];
  /** User names. */
  confirmedBy: string[];
  objections: { by: string; reason: string }[];
  /** The later one that corrects it. */
  correctedBy?: number;
}

/** A case, as far as it concerns them. */
interface WithMinutes {
  minutes?: Minutes[];
}

export const minutesTitle = ({ kind, no, person }: Pick<Minutes, 'kind' | 'no' | 'person'>): string =>
  `${MINUTES_KINDS[kind]}（第 ${no} 份，${person}）`;

export const minutesNumbered = ({ minutes = [] }: WithMinutes, no: number): Minutes | undefined =>
  minutes.find((m) => m.no === no);

/** What is added to one as the case keeps it. A new list: entries and tasks keep the one they were told. */
export function amendMinutes(state: WithMinutes, no: number, amend: (minutes: Minutes) => Minutes): void {
  if (state.minutes) state.minutes = state.minutes.map((m) => (m.no === no ? amend(m) : m));
}

/** What a confirmation is about: the record, and whose it is. */
export const confirmationSubject = (no: number, username: string): string => `${no}:${username}`;
/** Which record a task is about. */
export const numberIn = (subject = ''): number => Number(subject.split(':')[0]);

const ONE_PERSONS: readonly string[] = ['confirmMinutes', 'confirmAct'];
/** Whose confirmation a task asks for; undefined: anybody's of the case. */
export const askedOf = ({ kind, subject }: { kind: string; subject?: string }): string | undefined =>
  ONE_PERSONS.includes(kind) && subject ? subject.slice(subject.indexOf(':') + 1) : undefined;

/** Whether it records the party's own words or presence: no other is shown to the party, or read by it. */
export const isOfParty = ({ relation }: Pick<Minutes, 'relation'>): boolean =>
  relation === 'party' || relation === 'representative';

/** Pages are read: what was said of one before stands. */
export function readPages(state: WithMinutes, no: number, said: readonly PageSaid[]): void {
  amendMinutes(state, no, (m) => {
    const fresh = said.filter(({ page }) => m.pages[page - 1] === 'later');
    return {
      ...m,
      pages: m.pages.map((p, i) => fresh.find((s) => s.page === i + 1)?.confirmed ?? p),
      said: [...(m.said ?? []), ...fresh],
    };
  });
}

/** As it is kept of an answer. */
export const saidOf = (
  { page, confirmed, corrections, reason }: Pick<PageSaid, 'page' | 'confirmed' | 'corrections' | 'reason'>,
  at: string,
  own: boolean,
): PageSaid => ({
  page,
  confirmed,
  ...(corrections ? { corrections } : {}),
  ...(reason ? { reason } : {}),
  at,
  ...(own ? { own } : {}),
});

/** What was said of its pages, in words; who said it on its own page is told. */
export const pagesSaid = ({ said = [] }: Pick<Minutes, 'said'>): string[] =>
  said.map(({ page, confirmed, corrections, reason, at, own }) =>
    [
      `第 ${page} 页：${PAGE_STATES[confirmed]}，${own ? '当事人' : ''}${formatChinese(at)}${own ? '在其页面上' : ''}提交。`,
      ...(corrections ? [`更正、补充：${corrections}`] : []),
      ...(reason ? [`拒绝的理由：${reason}`] : []),
    ].join(''),
  );

/** Pages that nobody has signed or refused yet, counted from 1. */
export const pagesLeft = ({ pages }: Pick<Minutes, 'pages'>): number[] =>
  pages.flatMap((p, i) => (p === 'later' ? [i + 1] : []));

/** Those that no later one corrects. */
export const standingMinutes = ({ minutes = [] }: WithMinutes): Minutes[] =>
  minutes.filter((m) => m.correctedBy === undefined);

/** Which of its officers have not confirmed it, or have objected. */
export const unconfirmed = ({ officers, confirmedBy }: Minutes): MinutesOfficer[] =>
  officers.filter((o) => !confirmedBy.includes(o.username));
