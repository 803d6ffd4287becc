import type { ServiceMethod } from './fields';

/** One row of the table of documents. */
export interface DocumentRow {
  title: string;
  /** 文种代字: what tells its numbers from those of other papers of the authority. Two kinds with one word share one series. */
  word: string;
  /** The article or policy clause it is made by. */
  source: string;
}

/** Every document a case may serve. */
export const DOCUMENTS = {
  correctionOrder: { title: '责令改正通知书', word: '责改', source: '行政处罚法 第二十八条第一款' },
  penaltyNotice: { title: '行政处罚告知书', word: '罚告', source: '行政处罚法 第四十四条' },
  hearingNotice: { title: '听证通知书', word: '听通', source: '行政处罚法 第六十四条第二项' },
  penaltyDecision: { title: '行政处罚决定书', word: '罚', source: '行政处罚法 第五十九条' },
  onSpotDecision: { title: '当场行政处罚决定书', word: '当罚', source: '行政处罚法 第五十二条' },
  noPenaltyDecision: { title: '不予行政处罚决定书', word: '不罚', source: '行政处罚法 第五十七条第一款第二项' },
  /** What tells a party that was told of a penalty that there is none to answer for. */
  noViolationDecision: { title: '不予行政处罚决定书', word: '不罚', source: '行政处罚法 第五十七条第一款第三项' },
  demandNotice: { title: '履行行政处罚决定催告书', word: '催', source: '行政强制法 第五十四条' },
  correctionDecision: { title: '行政处罚决定纠正决定书', word: '罚纠', source: '行政处罚法 第七十五条第二款' },
  preservationNotice: { title: '先行登记保存证据通知书', word: '存', source: '行政处罚法 第五十六条' },
  preservationRelease: { title: '解除先行登记保存证据通知书', word: '解存', source: '行政处罚法 第五十六条' },
  seizureDecision: { title: '实施行政强制措施决定书', word: '强', source: '行政强制法 第二十四条' },
  seizureExtension: {
    title: '延长行政强制措施期限决定书',
    word: '强延',
    source: '行政强制法 第二十五条第一款、第二款',
  },
  examinationNotice: { title: '检测、检验、检疫、鉴定期间告知书', word: '强检', source: '行政强制法 第二十五条第三款' },
  seizureRelease: { title: '解除行政强制措施决定书', word: '强解', source: '行政强制法 第二十八条' },
} as const satisfies Record<string, DocumentRow>;

export type DocumentKind = keyof typeof DOCUMENTS;

/** By which a penalty is decided. */
export const PENALTY_DECISIONS: readonly DocumentKind[] = ['penaltyDecision', 'onSpotDecision'];

/** 送达, as the record keeps it. */
export interface Served {
  method: string;
  recipient: string;
  /** When the law counts it as served, ISO 8601 UTC. */
  effectiveAt: string;
  note?: string;
  channel?: string;
  mailNo?: string;
  agent?: string;
  /** `YYYY-MM-DD`. */
  publishedOn?: string;
  witnesses?: readonly string[];
  /** It did not arrive, for the address was wrong or had changed, and the party had not said so. */
  wrongAddress?: boolean;
  /** Where it was served, or announced. */
  place?: string;
}

/** Why a paper did not reach the party. */
export const ATTEMPT_FAILURES = {
  absent: '受送达人和可以代收的人都不在',
  refused: '拒绝签收，没有见证人，也没有影像',
  unknown: '查无此人、下落不明',
  wrongAddress: '地址不准确或者已经变更，未告知，邮件被退回',
  undelivered: '其他原因没有妥投、没有到达',
  other: '其他',
} as const;
export type AttemptFailure = keyof typeof ATTEMPT_FAILURES;

/** When a paper may be announced. @source 民事诉讼法 第九十五条 */
export const ANNOUNCEMENT_GROUNDS = {
  unknown: '受送达人下落不明',
  exhausted: '以其他方式无法送达',
} as const;
export type AnnouncementGround = keyof typeof ANNOUNCEMENT_GROUNDS;

/** A service that failed. */
export interface Attempt {
  method: ServiceMethod;
  /** `YYYY-MM-DD`. */
  on: string;
  who: string;
  failure: AttemptFailure;
  course: string;
  /** When it was recorded, ISO 8601 UTC, and by whom. */
  at: string;
  by: string;
}

/** 公告, as it was recorded. */
export interface Announced {
  ground: AnnouncementGround;
  course: string;
  /** `YYYY-MM-DD`. */
  publishedOn: string;
  place: string;
  /** When it was recorded, ISO 8601 UTC, and by whom. */
  at: string;
  by: string;
}

/**
 * 出具: a paper as it went out. Its bytes are kept under `sha256` and never set again.
 *
 * `number`  文号, allotted without a gap for each authority, word and year: 盘市监责改〔2026〕12号. What is decided on the spot bears the
 *           number of its case (`onSpotNumber`): of those no series is without gaps.
 * `sm3`     the same bytes by GB/T 32905—2016.
 */
export interface Issued {
  number: string;
  sha256: string;
  sm3: string;
  pages: number;
  /** Bytes. */
  size: number;
}

/** One document of a case. Of one kind there may be several: made anew after a recall, or one for each thing it is about. */
export interface CaseDocument {
  id: string;
  kind: DocumentKind;
  title: string;
  /** What it is about, where the case makes the kind for several things. */
  subject?: string;
  madeAt: string;
  /** In which visit of a stage it was made: the index in `visits`. */
  visit: number;
  /** Absent: not yet, or made before papers were numbered. */
  issued?: Issued;
  served?: Served;
  /** Those that failed; absent: none. */
  attempts?: readonly Attempt[];
  announced?: Announced;
  /** When it was said to be served before, each with why it was corrected; absent: never. */
  corrections?: readonly { from: string; to: string; reason: string; at: string; by: string }[];
  recalled?: { at: string; reason: string };
}

/** Those that have no number yet, though they stand. */
export const unissued = ({ documents }: { documents: readonly CaseDocument[] }): CaseDocument[] =>
  documents.filter((d) => !d.issued && !d.recalled);

/** 发文机关代字 and 文种代字, of a case by its own number. */
export const seriesWord = ({ displayNo }: { displayNo: string }, kind: DocumentKind): string =>
  `${displayNo.slice(0, displayNo.indexOf('〔')).replace(/柔$/, '')}${DOCUMENTS[kind].word}`;

/** Never padded. @source GB/T 9704—2012 7.2.5 */
export const documentNumber = (word: string, year: number, seq: number): string => `${word}〔${year}〕${seq}号`;

/** 《责令改正通知书》（盘市监责改〔2026〕12号）, as another paper names it. */
export const named = ({ title, issued }: Pick<CaseDocument, 'title' | 'issued'>): string =>
  `《${title}》${issued ? `（${issued.number}）` : ''}`;
