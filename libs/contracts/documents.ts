/** One row of the table of documents. */
export interface DocumentRow {
  title: string;
  /** The article or policy clause it is made by. */
  source: string;
}

/** Every document a case may serve. */
export const DOCUMENTS = {
  correctionOrder: { title: '责令改正通知书', source: '行政处罚法 第二十八条第一款' },
  penaltyNotice: { title: '行政处罚告知书', source: '行政处罚法 第四十四条' },
  hearingNotice: { title: '听证通知书', source: '行政处罚法 第六十四条第二项' },
  penaltyDecision: { title: '行政处罚决定书', source: '行政处罚法 第五十九条' },
  onSpotDecision: { title: '当场行政处罚决定书', source: '行政处罚法 第五十二条' },
  noPenaltyDecision: { title: '不予行政处罚决定书', source: '行政处罚法 第五十七条第一款第二项' },
  /** What tells a party that was told of a penalty that there is none to answer for. */
  noViolationDecision: { title: '不予行政处罚决定书', source: '行政处罚法 第五十七条第一款第三项' },
  demandNotice: { title: '履行行政处罚决定催告书', source: '行政强制法 第五十四条' },
  correctionDecision: { title: '行政处罚决定纠正决定书', source: '行政处罚法 第七十五条第二款' },
  preservationNotice: { title: '先行登记保存证据通知书', source: '行政处罚法 第五十六条' },
  preservationRelease: { title: '解除先行登记保存证据通知书', source: '行政处罚法 第五十六条' },
  seizureDecision: { title: '实施行政强制措施决定书', source: '行政强制法 第二十四条' },
  seizureExtension: { title: '延长行政强制措施期限决定书', source: '行政强制法 第二十五条第一款、第二款' },
  examinationNotice: { title: '检测、检验、检疫、鉴定期间告知书', source: '行政强制法 第二十五条第三款' },
  seizureRelease: { title: '解除行政强制措施决定书', source: '行政强制法 第二十八条' },
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
  served?: Served;
  recalled?: { at: string; reason: string };
}
