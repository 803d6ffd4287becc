/** 按日连续处罚 of a case: which fine of which case it follows, for which days. */
export interface PerDay {
  caseNo: string;
  displayNo: string;
  dailyFen: number;
  /** `YYYY-MM-DD`. */
  orderServedOn: string;
  foundOn: string;
  days: number;
  fineFen: number;
  source: string;
}

/** What the re-inspection after a fine has found. */
export const FOUND_AGAIN = { notCorrected: '仍未改正', corrected: '已经改正' } as const;
