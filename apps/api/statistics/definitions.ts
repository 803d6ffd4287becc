/** Every figure a manager sees beside the rates (`RATES`), once, in words. Numerators and denominators count cases registered in the period. */
export const DEFINITIONS = {
  registered: '上方期间内登记的案件数。',
  open: '其中尚未结案的案件数。',
  overdue: '其中尚未结案、且有期限已经届满的案件数。',
  mix: '期间内登记的已结案件按处理方式分为：服务（仅辅导、教育）、管理（责令改正）、执法（处罚、移送）；另计期间内办理并已办结的服务记录：约谈计入管理，其余计入服务。属于某一案件的、已经登记为案件的服务记录随案件计算，不重复计；约谈未到场的、已取消的不计。各占三类合计的比例，与 70/20/10 对照；仅供参考，不作考核指标，不阻止任何办理。',
  funnel:
    '期间内登记的案件中：已责令改正、按期改正、从宽结案（责令改正已履行、不予立案、不予处罚）和转入处罚程序的件数。',
  dueOn: '未来 30 日内每日到期（最近一个期限）的未结案件数，不论何时登记。',
} as const;
