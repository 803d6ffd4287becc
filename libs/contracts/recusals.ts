/** Why somebody may not be left to act. @source 行政处罚法 第四十三条第一款 */
export const RECUSAL_GROUNDS = {
  interest: '与案件有直接利害关系',
  relation: '与案件有其他关系，可能影响公正执法',
} as const;

/** Whose withdrawal it is, and by whom it is decided. @source 市场监督管理行政处罚程序规定 第四条第二款 */
export const RANKS = {
  other: '执法人员、审核人员等其他人员',
  leader: '本机关的其他负责人',
  principal: '本机关的主要负责人',
} as const;
export const DECIDERS = {
  leader: '负责人',
  principal: '主要负责人',
  collective: '负责人集体讨论',
} as const;
const DECIDED_BY: Record<keyof typeof RANKS, readonly (keyof typeof DECIDERS)[]> = {
  other: ['leader', 'principal', 'collective'],
  leader: ['principal', 'collective'],
  principal: ['collective'],
};
export const mayDecide = (rank: keyof typeof RANKS, by: string): boolean =>
  (DECIDED_BY[rank] as readonly string[]).includes(by);
export const decidedByWords = (rank: keyof typeof RANKS): string => DECIDERS[DECIDED_BY[rank][0]!];

export const RECUSAL_ORIGINS = {
  party: '当事人申请',
  self: '本人提出',
  found: '本机关发现',
} as const;

/** One question whether somebody withdraws. */
export interface Recusal {
  id: string;
  /** Whose withdrawal it is: as it was named, and who that is where the case knows. */
  name: string;
  username?: string;
  rank: keyof typeof RANKS;
  origin: keyof typeof RECUSAL_ORIGINS;
  ground: keyof typeof RECUSAL_GROUNDS;
  reason: string;
  /** Who asked: nobody decides what he has asked for. */
  askedBy: string;
  askedAt: string;
  decision?: 'withdraw' | 'refuse';
}
