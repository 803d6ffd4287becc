/** Names that several screens say. */

export const ROLE_NAMES: Record<string, string> = {
  officer: '执法人员',
  head: '负责人',
  legal: '法制审核员',
  archivist: '档案员',
  supervisor: '监督人员',
  manager: '管理者',
  admin: '系统管理员',
};

export const STATUS_NAMES: Record<string, string> = { open: '办理中', suspended: '已中止', closed: '已结案' };

export const OUTCOME_NAMES: Record<string, string> = {
  orderFulfilled: '责令改正已履行',
  noFiling: '不予立案',
  noPenalty: '不予行政处罚',
  noViolation: '违法事实不成立',
  penalty: '行政处罚',
  transferred: '移送公安机关',
  withdrawn: '撤销登记',
};

export const ESCALATION_NAMES: Record<string, string> = {
  notCorrectedInTime: '逾期不改正',
  refused: '拒不改正',
  stillNotCompliant: '改正后仍不符合要求',
  repeatOffender: '多次违法',
  notEligible: '不符合柔性执法条件',
  mitigationItem: '属于从轻减轻处罚事项',
  leniencyRefused: '负责人不同意从宽处理',
};

export const SOURCE_NAMES: Record<string, string> = {
  inspection: '监督检查',
  complaint: '投诉举报',
  report: '举报',
  referral: '其他机关移送',
  monitoring: '监测发现',
  'self-report': '当事人主动报告',
};

export const LIST_NAMES: Record<string, string> = { waiver: '包容免罚', mitigation: '从轻减轻处罚' };
