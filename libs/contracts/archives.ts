/** Why a dossier must not be destroyed for now. */
export const HOLD_GROUNDS = {
  remedy: '复议、诉讼未了结',
  supervision: '执法监督、案卷评查需要',
  other: '其他',
} as const;
export type HoldGround = keyof typeof HOLD_GROUNDS;

/** 鉴定, as it stands. */
export const APPRAISAL_STATES = {
  proposed: '待审批',
  approved: '待监销',
  withdrawn: '已撤回',
  extended: '延长保管',
  destroyed: '已销毁',
} as const;

/** In the order in which people ask for them. */
export const ARCHIVE_VIEWS = {
  all: '全部',
  due: '保管期满',
  lent: '借出',
  overdue: '逾期未还',
  held: '冻结销毁',
  appraised: '销毁办理中',
  destroyed: '已销毁',
} as const;
export type ArchiveView = keyof typeof ARCHIVE_VIEWS;

/** How long a dossier is kept. */
export const retentionWords = (years: number | null): string => (years === null ? '永久' : `${years}年`);
