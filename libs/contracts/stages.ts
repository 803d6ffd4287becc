export const TRACKS = {
  flexible: '柔性执法',
  penalty: '行政处罚程序',
  transfer: '移送公安机关',
  closing: '结案归档',
} as const;
export type Track = keyof typeof TRACKS;

/** One row of the stage map: measures, console, public page and documentation are all bound by it. */
export interface StageRow {
  title: string;
  track: Track;
  /** Where its own conduct may lead, the ordinary way ahead first. None: the case ends here. */
  next: readonly string[];
  /** Where somebody's message may turn the case from here, whatever it waits for: 涉嫌犯罪, 撤销登记, 按收到时间回转. */
  turns: readonly string[];
  /** The article or policy clause it carries out. */
  source: string;
  /** False: a branch that this version does not carry out yet; no case can enter it. */
  available: boolean;
}

const row = <
  const N extends readonly string[] = readonly [],
  const T extends readonly string[] = readonly [],
  const A extends boolean = true,
>(
  title: string,
  track: Track,
  source: string,
  ways: { next?: N; turns?: T; available?: A } = {},
) => ({
  title,
  track,
  source,
  ...({ next: [], turns: [], available: true, ...ways } as unknown as { next: N; turns: T; available: A }),
});

/** 涉嫌犯罪的移送, 登记有误的撤销, 终止调查: possible wherever nothing has been decided and the case is not leaving already. */
const LEAVES = ['transfer', 'closing'] as const;

/** Where a milder version of the item is adopted after the report, the round begins anew with the investigation. */
const ANEW = [...LEAVES, 'investigation'] as const;

/** The procedure as a table, in the order of the measures. */
export const STAGES = {
  registration: row('案源登记', 'flexible', '行政处罚法 第五十四条', { next: ['screening'] }),
  screening: row('核查', 'flexible', '实施方案 二（一）、二（四）', {
    next: ['education', 'escalation', 'closing', 'onSpot'],
    turns: LEAVES,
  }),
  education: row('教育', 'flexible', '行政处罚法 第三十三条第三款；实施方案 二（三）', { next: ['correction'] }),
  correction: row('责令改正与承诺', 'flexible', '行政处罚法 第二十八条；实施方案 二（三）', {
    next: ['observation'],
    turns: LEAVES,
  }),
  observation: row('观察期', 'flexible', '实施方案 二（二）、二（四）', {
    next: ['reinspection', 'escalation'],
    turns: LEAVES,
  }),
  reinspection: row('复查', 'flexible', '实施方案 二（二）', {
    next: ['disposition', 'observation', 'escalation'],
    turns: LEAVES,
  }),
  disposition: row('处理', 'flexible', '行政处罚法 第三十三条', {
    next: ['closing', 'reinspection', 'escalation'],
    turns: LEAVES,
  }),
  escalation: row('转处罚', 'flexible', '实施方案 二（四）', { next: ['filing'] }),
  onSpot: row('当场处罚', 'penalty', '行政处罚法 第五十一条、第五十二条', {
    next: ['performance', 'closing', 'screening'],
    turns: LEAVES,
  }),
  filing: row('立案', 'penalty', '行政处罚法 第五十四条第二款', {
    next: ['investigation', 'closing', 'disposition'],
    turns: [...LEAVES, 'observation'],
  }),
  investigation: row('调查', 'penalty', '行政处罚法 第四十二条、第五十五条', { next: ['legalReview'], turns: LEAVES }),
  legalReview: row('法制审核', 'penalty', '行政处罚法 第五十八条', {
    next: ['notice', 'decision', 'investigation'],
    turns: ANEW,
  }),
  notice: row('告知', 'penalty', '行政处罚法 第四十四条', { next: ['defence'], turns: ANEW }),
  defence: row('陈述申辩', 'penalty', '行政处罚法 第四十五条、第六十二条', {
    next: ['decision', 'hearing', 'deliberation'],
    turns: LEAVES,
  }),
  hearing: row('听证', 'penalty', '行政处罚法 第六十三条、第六十四条', {
    next: ['deliberation', 'decision', 'investigation'],
    turns: LEAVES,
  }),
  deliberation: row('集体讨论', 'penalty', '行政处罚法 第五十七条第二款', {
    next: ['decision'],
    turns: [...ANEW, 'defence'],
  }),
  decision: row('决定', 'penalty', '行政处罚法 第五十七条', {
    next: ['service', 'closing', 'notice', 'investigation', 'deliberation'],
    turns: [...ANEW, 'defence'],
  }),
  service: row('送达', 'penalty', '行政处罚法 第六十一条', { next: ['performance', 'closing'], turns: ['transfer'] }),
  performance: row('履行', 'penalty', '行政处罚法 第六十六条、第六十七条', {
    next: ['closing', 'demand'],
    turns: ['transfer', 'investigation'],
  }),
  demand: row('催告与申请强制执行', 'penalty', '行政强制法 第五十三条、第五十四条', {
    next: ['closing'],
    turns: ['transfer', 'investigation'],
  }),
  transfer: row('移送公安', 'transfer', '行政处罚法 第二十七条；行政执法机关移送涉嫌犯罪案件的规定', {
    // Back to where the case stood, wherever that was.
    next: [
      'closing',
      'screening',
      'correction',
      'observation',
      'reinspection',
      'disposition',
      'onSpot',
      'filing',
      'investigation',
      'legalReview',
      'notice',
      'defence',
      'hearing',
      'deliberation',
      'decision',
      'service',
      'performance',
      'demand',
    ],
  }),
  closing: row('结案归档', 'closing', '实施方案 二（三）一案一卷', { turns: ['transfer', 'investigation'] }),
};

type Table = typeof STAGES;
export type Stage = keyof Table;
/** Where the conduct of a stage may lead; nothing where the case ends. */
export type NextStage<S extends Stage> = Table[S]['next'][number];

// Every row leads to rows of the table.
const checked = STAGES satisfies Record<Stage, StageRow & { next: readonly Stage[]; turns: readonly Stage[] }>;
export const STAGE_NAMES = Object.keys(checked) as Stage[];

/** Whether a case may come from one stage to the other. */
export function leadsTo(from: Stage, to: Stage): boolean {
  const { next, turns }: StageRow = STAGES[from];
  return next.includes(to) || turns.includes(to);
}

/** How a case ends. */
export const OUTCOMES = {
  orderFulfilled: '责令改正已履行',
  noFiling: '不予立案',
  noPenalty: '不予行政处罚',
  notPunishable: '依法不予处罚',
  noViolation: '违法事实不成立',
  penalty: '行政处罚',
  transferred: '移送公安机关',
  terminated: '终止调查',
  withdrawn: '撤销登记',
  referred: '移送有管辖权的机关',
  annulled: '处罚决定已撤销',
} as const;
export type Outcome = keyof typeof OUTCOMES;

/** Outcomes that the law lets pass only with education on file (行政处罚法 第三十三条第三款). */
export const LENIENT_OUTCOMES: readonly Outcome[] = ['orderFulfilled', 'noFiling', 'noPenalty', 'notPunishable'];

/** Why a flexible case went over to the penalty procedure. @source 实施方案 二（三）、二（四） */
export const ESCALATION_REASONS = {
  notCorrectedInTime: '逾期不改正',
  refused: '拒不改正',
  stillNotCompliant: '改正后仍不符合要求',
  repeatOffender: '多次违法',
  notEligible: '不符合柔性执法条件',
  mitigationItem: '属于从轻减轻处罚事项',
  leniencyRefused: '负责人不同意从宽处理',
  adviceDeparted: '不采纳从宽的建议',
} as const;
export type EscalationReason = keyof typeof ESCALATION_REASONS;

/** On whose word it went over. */
export const ESCALATED_BY: Record<EscalationReason, string> = {
  notCorrectedInTime: '期满由系统按规定转入',
  refused: '因当事人表示不改正转入',
  stillNotCompliant: '经复查转入',
  repeatOffender: '经核查转入',
  notEligible: '经核查转入',
  mitigationItem: '经核查转入',
  leniencyRefused: '由负责人决定转入',
  adviceDeparted: '经核查提出、负责人签批转入',
};

/**
 * What two officers have found where a period ran out with nothing reported: a timer knows no more than that. Absent: the
 * case was escalated otherwise, or before anybody had to look.
 */
export type ExpiryFinding = 'unverified' | 'notCorrectedInTime' | 'correctedLate';
/** The reason as far as it is known, in words. */
export const ESCALATION_WORDS = {
  ...ESCALATION_REASONS,
  unverified: '期满未报告改正，待核实',
  correctedLate: '逾期后改正',
} as const satisfies Record<EscalationReason | ExpiryFinding, string>;
export type EscalationWord = keyof typeof ESCALATION_WORDS;
export const asFound = ({ reason, found }: { reason: EscalationReason; found?: ExpiryFinding }): EscalationWord =>
  found ?? reason;

/** A stage and the instant it was entered. */
export interface StageVisit {
  stage: Stage;
  at: string;
  /** It goes on with this earlier visit, exactly where it stood: its index. */
  of?: number;
}
