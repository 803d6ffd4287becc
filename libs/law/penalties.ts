/** 处罚种类. 行政拘留 is left out: only the police may impose it. @source 行政处罚法 第九条 */
export const PENALTY_KINDS = {
  warning: '警告',
  publicCriticism: '通报批评',
  fine: '罚款',
  confiscation: '没收违法所得、没收非法财物',
  licenceSuspension: '暂扣许可证件',
  qualificationReduction: '降低资质等级',
  licenceRevocation: '吊销许可证件',
  activityRestriction: '限制开展生产经营活动',
  businessSuspension: '责令停产停业',
  closure: '责令关闭',
  occupationalBan: '限制从业',
} as const;
export type PenaltyKind = keyof typeof PENALTY_KINDS;

/** What is proposed, told or decided against a party. Amounts in fen. */
export interface Penalty {
  kinds: readonly PenaltyKind[];
  fineFen: number;
  /** What the confiscated gains and goods are worth. */
  confiscatedFen: number;
}

/** From which sums on a party may ask for a hearing: a figure of the department. */
export interface HearingThreshold {
  /** The department it holds for; absent: every department that has none of its own. */
  department?: string;
  individualFen: number;
  organizationFen: number;
  source: string;
  confirmed: boolean;
}

/** Whoever they are meant for may ask for a hearing, whatever the sums. @source 行政处罚法 第六十三条第一款第三项、第四项 */
const ALWAYS_HEARD: readonly PenaltyKind[] = [
  'qualificationReduction',
  'licenceRevocation',
  'businessSuspension',
  'closure',
  'occupationalBan',
];

/**
 * Whether the party may ask for a hearing before this is decided. Without a threshold no sum is large.
 *
 * @source 行政处罚法 第六十三条第一款
 */
export function ofHearingSize(
  { kinds, fineFen, confiscatedFen }: Penalty,
  party: 'individual' | 'organization',
  threshold: HearingThreshold | undefined,
): boolean {
  if (kinds.some((k) => ALWAYS_HEARD.includes(k))) return true;
  if (!threshold) return false;
  const large = party === 'individual' ? threshold.individualFen : threshold.organizationFen;
  return fineFen >= large || confiscatedFen >= large;
}

/** What in `decided` is heavier than, or another thing than, what was told; in words, none: nothing. */
export function beyondTold(told: Penalty, decided: Penalty): string[] {
  return [
    ...decided.kinds.filter((k) => !told.kinds.includes(k)).map((k) => `没有告知${PENALTY_KINDS[k]}`),
    ...(decided.fineFen > told.fineFen ? ['罚款高于告知的金额'] : []),
    ...(decided.confiscatedFen > told.confiscatedFen ? ['没收高于告知的金额'] : []),
  ];
}
