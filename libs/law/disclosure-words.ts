/** Why a decision is not shown to the public. */
export const NOT_DISCLOSED = {
  nothing: '没有给予处罚',
  warningOnly: '仅给予警告',
  onSpot: '当场作出的处罚决定',
  shownOut: '变更时原公示期已满',
} as const;
