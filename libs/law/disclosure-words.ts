/** Why a decision is not shown to the public. */
export const NOT_DISCLOSED = {
  nothing: '没有给予处罚',
  warningOnly: '仅给予警告',
  onSpot: '当场作出的处罚决定',
  shownOut: '变更时原公示期已满',
  minor: '当事人是未成年人',
  void: '决定已收回或者被撤销',
  individual: '当事人是自然人，这类决定不公示',
  actNotShown: '这类决定不公示',
  over: '公示前措施已经终结',
  beforeUse: '启用前作出',
} as const;
