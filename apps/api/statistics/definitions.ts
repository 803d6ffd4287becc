/** Every figure a manager sees, once, in words. Numerators and denominators count cases registered in the period. */
export const DEFINITIONS = {
  registered: '期间内登记的案件数。',
  open: '其中尚未结案的案件数。',
  overdue: '其中尚未结案、且有期限已经届满的案件数。',
  mix: '已结案件按处理方式分为：服务（仅辅导、教育）、管理（责令改正）、执法（处罚、移送）。各占三类合计的比例，与 70/20/10 对照；仅供参考，不作考核指标。',
  correctedInTime: '按期改正率＝改正期限届满前已报告改正的案件 ÷ 改正期限已有结果（已改正或已届满）的案件。',
  firstPass: '一次整改到位率＝首次复查全部改正的案件 ÷ 已作首次复查的案件。',
  escalated: '转处罚率＝转入处罚程序的案件 ÷ 已责令改正的案件。',
  repeated:
    '二次违法率＝登记时查到该当事人此前同类违法的案件 ÷ 登记的案件。同类和追溯期以事项清单的首次违法认定规则为准；没有规定的，以同一事项此前的违法为准；违法事实不成立和撤销登记的不计。',
  committed: '承诺签署率＝已签署承诺的案件 ÷ 已责令改正的案件。',
  funnel:
    '期间内登记的案件中：已责令改正、按期改正、从宽结案（责令改正已履行、不予立案、不予处罚）和转入处罚程序的件数。',
  dueOn: '未来 30 日内每日到期（最近一个期限）的未结案件数。',
} as const;
