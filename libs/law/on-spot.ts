import type { Penalty, PenaltyKind } from './penalties';

/** How much may be decided, and collected, on the spot: figures of the law, or of a department's own. Amounts in fen. */
export interface OnSpotLimit {
  /** The department it holds for; absent: every department that has none of its own. */
  department?: string;
  individualFen: number;
  organizationFen: number;
  source: string;
  /** The fine that may be collected on the spot for no other reason. */
  collectFen: number;
  collectSource: string;
  confirmed: boolean;
}

/** Nothing else is decided on the spot. @source 行政处罚法 第五十一条 */
export const ON_SPOT_KINDS: readonly PenaltyKind[] = ['warning', 'fine'];

/** The kinds that are never decided on the spot, and by how much the fine is too high, in fen. */
export function beyondOnSpot({ kinds, fineFen }: Penalty, party: 'individual' | 'organization', limit: OnSpotLimit) {
  const most = party === 'individual' ? limit.individualFen : limit.organizationFen;
  return { kinds: kinds.filter((k) => !ON_SPOT_KINDS.includes(k)), most, over: Math.max(0, fineFen - most) };
}

/** Why a fine may be collected on the spot. @source 行政处罚法 第六十八条、第六十九条 */
export const COLLECTION_GROUNDS = {
  small: '一百元以下的罚款',
  hardLater: '不当场收缴事后难以执行',
  remote: '边远、水上、交通不便，当事人提出当场缴纳',
} as const;
export type CollectionGround = keyof typeof COLLECTION_GROUNDS;
