/** One row of the stage map: what the console's rail and the documentation are drawn from. */
export interface StageRow {
  title: string;
  track: 'flexible' | 'penalty' | 'transfer' | 'closing';
  /** Where the measure may lead. */
  next: readonly string[];
  /** The article or policy clause it carries out. */
  source: string;
  /** False: a branch whose measure is not carried out by this version yet; no case can enter it. */
  available: boolean;
}

const row = (
  title: string,
  track: StageRow['track'],
  source: string,
  next: readonly string[],
  available = true,
): StageRow => ({
  title,
  track,
  source,
  next,
  available,
});

/** The procedure as a table, in the order of the measures. */
export const STAGES = {
  registration: row('案源登记', 'flexible', '行政处罚法 第五十四条', ['screening']),
  screening: row('核查', 'flexible', '实施方案 二（一）、二（四）', [
    'education',
    'correction',
    'filing',
    'transfer',
    'closing',
  ]),
  education: row('教育', 'flexible', '行政处罚法 第三十三条第三款；实施方案 二（三）', ['correction']),
  correction: row('责令改正与承诺', 'flexible', '行政处罚法 第二十八条；实施方案 二（三）', [
    'observation',
    'transfer',
  ]),
  observation: row('观察期', 'flexible', '实施方案 二（二）、二（四）', ['reinspection', 'escalation', 'transfer']),
  reinspection: row('复查', 'flexible', '实施方案 二（二）', ['disposition', 'escalation', 'transfer']),
  disposition: row('处理', 'flexible', '行政处罚法 第三十三条', ['closing', 'reinspection', 'escalation', 'transfer']),
  escalation: row('转处罚', 'flexible', '实施方案 二（四）', ['filing', 'investigation']),
  filing: row('立案', 'penalty', '行政处罚法 第五十四条第二款', ['investigation', 'closing', 'transfer']),
  investigation: row('调查', 'penalty', '行政处罚法 第四十二条、第五十五条', ['legalReview', 'transfer']),
  legalReview: row('法制审核', 'penalty', '行政处罚法 第五十八条', ['notice', 'decision', 'investigation', 'transfer']),
  deliberation: row('集体讨论', 'penalty', '行政处罚法 第五十七条第二款', ['notice'], false),
  notice: row('告知', 'penalty', '行政处罚法 第四十四条', ['defence', 'transfer']),
  defence: row('陈述申辩', 'penalty', '行政处罚法 第四十五条、第六十二条', ['decision', 'transfer']),
  hearing: row('听证', 'penalty', '行政处罚法 第六十三条、第六十四条', ['decision'], false),
  decision: row('决定', 'penalty', '行政处罚法 第五十七条', ['service', 'closing', 'transfer']),
  service: row('送达', 'penalty', '行政处罚法 第六十一条', ['performance', 'closing', 'transfer']),
  performance: row('履行', 'penalty', '行政处罚法 第六十六条、第六十七条', ['closing', 'transfer']),
  demand: row('催告与申请强制执行', 'penalty', '行政强制法 第五十三条、第五十四条', ['closing'], false),
  transfer: row('移送公安', 'transfer', '行政处罚法 第二十七条；行政执法机关移送涉嫌犯罪案件的规定', [
    'filing',
    'investigation',
    'service',
    'performance',
    'closing',
  ]),
  closing: row('结案归档', 'closing', '实施方案 二（三）一案一卷', []),
} as const satisfies Record<string, StageRow>;

export type Stage = keyof typeof STAGES;
export const STAGE_NAMES = Object.keys(STAGES) as Stage[];

/** How a case ends. */
export const OUTCOMES = {
  orderFulfilled: '责令改正已履行',
  noFiling: '不予立案',
  noPenalty: '不予行政处罚',
  noViolation: '违法事实不成立',
  penalty: '行政处罚',
  transferred: '移送公安机关',
  withdrawn: '撤销登记',
} as const;
export type Outcome = keyof typeof OUTCOMES;

/** Outcomes that the law lets pass only with education on file (行政处罚法 第三十三条第三款). */
export const LENIENT_OUTCOMES: readonly Outcome[] = ['orderFulfilled', 'noFiling', 'noPenalty'];

/** Why a flexible case went over to the penalty procedure. @source 实施方案 二（三）、二（四） */
export const ESCALATION_REASONS = {
  notCorrectedInTime: '逾期不改正',
  refused: '拒不改正',
  stillNotCompliant: '改正后仍不符合要求',
  repeatOffender: '多次违法',
  notEligible: '不符合柔性执法条件',
  mitigationItem: '属于从轻减轻处罚事项',
  leniencyRefused: '负责人不同意从宽处理',
} as const;
export type EscalationReason = keyof typeof ESCALATION_REASONS;
