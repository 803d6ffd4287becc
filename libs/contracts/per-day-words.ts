/** What the re-inspection after a fine has found. */
export const FOUND_AGAIN = { notCorrected: '仍未改正', corrected: '已经改正' } as const;
