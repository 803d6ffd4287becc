import type { ClockNature, PeriodFigures, PeriodRule } from '#law';
import type { Track } from './stages';

/** One row of the table of clocks. Its figures are law data (`period-rules.json`, later an administrator's publication). */
export interface ClockRow extends ClockNature {
  /** The tracks that end it when a case enters them; closing ends whatever still runs. */
  endedBy: readonly Track[];
  /** Its length is named by a person each time it starts: no rule has figures for it, and no stage's end ends it. */
  given?: true;
  /** It runs to its own end, whatever stage the case comes to. */
  stays?: true;
  /** What it does not count, with whose dates it is moved. */
  notCounted?: readonly ExclusionOfTime[];
  /** It does not count the days of a 公告 either. */
  withoutAnnouncement?: true;
}

/** 检测、检验、检疫、鉴定以及权利人辨认或者鉴别: what the authority waits for. @source 市场监督管理行政处罚程序规定 第十八条、第六十四条 */
export const EXCLUSIONS = {
  testing: '检测',
  inspection: '检验',
  quarantine: '检疫',
  appraisal: '鉴定',
  recognition: '权利人辨认',
  authentication: '权利人鉴别',
} as const;
export type ExclusionOfTime = keyof typeof EXCLUSIONS;
const EXAMINED = Object.keys(EXCLUSIONS) as ExclusionOfTime[];

/** Every clock a case may have. One more costs a row here and a rule with its figures. */
export const CLOCKS = {
  verification: {
    title: '核查期限',
    owner: 'authority',
    startEvent: '发现线索或者收到材料',
    atEnd: '告知负责人核查超期，案件照常办理',
    onSuspension: 'pause',
    outer: true,
    endedBy: ['transfer'],
    notCounted: EXAMINED,
  },
  correction: {
    title: '改正期限',
    owner: 'party',
    startEvent: '责令改正通知书送达',
    atEnd: '未报告改正的，案件自动转入处罚程序',
    onSuspension: 'pause',
    endedBy: ['penalty', 'transfer'],
  },
  study: {
    title: '教育期限',
    owner: 'authority',
    startEvent: '进入教育环节',
    atEnd: '告知负责人教育超期，从宽处理须待教育完成',
    onSuspension: 'pause',
    endedBy: ['penalty', 'transfer'],
  },
  reinspection: {
    title: '复查期限',
    owner: 'authority',
    startEvent: '当事人报告改正',
    atEnd: '告知负责人复查超期，当事人不因此承担不利后果',
    onSuspension: 'pause',
    endedBy: ['penalty', 'transfer'],
  },
  disposition: {
    title: '处理审批期限',
    owner: 'authority',
    startEvent: '复查合格',
    atEnd: '告知负责人处理审批超期',
    onSuspension: 'pause',
    endedBy: ['penalty', 'transfer'],
  },
  filing: {
    title: '立案审批期限',
    owner: 'authority',
    startEvent: '转处罚程序',
    atEnd: '告知负责人立案审批超期',
    onSuspension: 'pause',
    endedBy: ['transfer'],
  },
  investigation: {
    title: '调查期限',
    owner: 'authority',
    startEvent: '立案',
    atEnd: '告知负责人调查超期',
    onSuspension: 'pause',
    endedBy: ['transfer'],
  },
  legalReview: {
    title: '法制审核期限',
    owner: 'authority',
    startEvent: '送审',
    atEnd: '告知负责人法制审核超期',
    onSuspension: 'pause',
    endedBy: ['penalty', 'transfer'],
  },
  defence: {
    title: '陈述申辩期限',
    owner: 'party',
    startEvent: '行政处罚告知书送达',
    atEnd: '未陈述申辩的，视为放弃，案件进入决定环节',
    onSuspension: 'pause',
    endedBy: ['transfer'],
  },
  hearingRequest: {
    title: '要求听证期限',
    owner: 'party',
    startEvent: '载明听证权利的行政处罚告知书送达',
    atEnd: '未要求听证的，视为放弃听证权利',
    onSuspension: 'pause',
    endedBy: ['transfer'],
  },
  /** Counted backwards from the appointed day; put off, it is counted from the new one. */
  hearingNotice: {
    title: '听证通知期限',
    owner: 'authority',
    startEvent: '举行听证',
    atEnd: '告知负责人通知超期；没有在举行的七个工作日前送达的，另定听证时间',
    onSuspension: 'continue',
    endedBy: ['transfer'],
  },
  decision: {
    title: '办案期限',
    owner: 'authority',
    startEvent: '立案',
    atEnd: '告知负责人办案超期，并记入案卷',
    onSuspension: 'pause',
    outer: true,
    endedBy: [],
    notCounted: EXAMINED,
    withoutAnnouncement: true,
  },
  service: {
    title: '送达期限',
    owner: 'authority',
    startEvent: '作出决定',
    atEnd: '告知负责人送达超期',
    onSuspension: 'pause',
    endedBy: [],
    withoutAnnouncement: true,
  },
  /** One for each paper that was announced: with its end the paper counts as served, whatever else stands still. */
  announcement: {
    title: '公告期',
    owner: 'party',
    startEvent: '发布公告',
    atEnd: '视为送达，案件自动继续',
    onSuspension: 'continue',
    endedBy: [],
    stays: true,
  },
  payment: {
    title: '缴款期限',
    owner: 'party',
    startEvent: '行政处罚决定书送达',
    atEnd: '未缴清的，按日加处罚款，案件保持超期直至缴清',
    onSuspension: 'pause',
    endedBy: [],
  },
  onSpotReport: {
    title: '当场处罚备案期限',
    owner: 'authority',
    startEvent: '当场作出处罚决定',
    atEnd: '告知负责人备案超期',
    onSuspension: 'continue',
    endedBy: [],
  },
  onSpotPapers: {
    title: '当场处罚材料交存期限',
    owner: 'authority',
    startEvent: '当场作出处罚决定',
    atEnd: '告知负责人材料交存超期',
    onSuspension: 'continue',
    endedBy: [],
  },
  handIn: {
    title: '罚款上交期限',
    owner: 'authority',
    startEvent: '当场收缴罚款',
    atEnd: '告知负责人罚款上交超期',
    onSuspension: 'continue',
    endedBy: [],
  },
  deposit: {
    title: '罚款缴付银行期限',
    owner: 'authority',
    startEvent: '收到当场收缴的罚款',
    atEnd: '告知负责人缴付银行超期',
    onSuspension: 'continue',
    endedBy: [],
  },
  /** One for each part of what the head has granted, by its own day. */
  instalment: {
    title: '分期缴款期限',
    owner: 'party',
    startEvent: '批准暂缓、分期缴纳',
    atEnd: '未缴清本期的，对本期未缴部分按日加处罚款，案件保持超期直至缴清',
    onSuspension: 'pause',
    endedBy: [],
    given: true,
  },
  /** The time in which the decision may be taken to court: what is final may be enforced. */
  litigation: {
    title: '起诉期限',
    owner: 'party',
    startEvent: '行政处罚决定书送达（经复议的，复议决定生效）',
    atEnd: '没有起诉又不履行的，可以申请人民法院强制执行',
    onSuspension: 'continue',
    endedBy: [],
  },
  demand: {
    title: '催告期限',
    owner: 'party',
    startEvent: '催告书送达',
    atEnd: '仍不履行的，可以申请人民法院强制执行',
    onSuspension: 'pause',
    endedBy: [],
  },
  courtWindow: {
    title: '申请强制执行期限',
    owner: 'authority',
    startEvent: '起诉期限届满（暂缓、分期缴纳的，其期限届满；经诉讼的，裁判生效）',
    atEnd: '告知负责人申请强制执行超期；没有正当理由的，人民法院不予受理',
    onSuspension: 'continue',
    endedBy: [],
  },
  retraction: {
    title: '撤回公开期限',
    owner: 'authority',
    startEvent: '处罚决定被变更、撤销、确认违法或者确认无效',
    atEnd: '告知负责人撤回公开超期',
    onSuspension: 'continue',
    endedBy: [],
  },
  measureApproval: {
    title: '补办批准期限',
    owner: 'authority',
    startEvent: '情况紧急，当场采取措施（采取的当时不计入）',
    atEnd: '告知负责人补办批准超期',
    onSuspension: 'continue',
    endedBy: [],
    stays: true,
  },
  preservation: {
    title: '先行登记保存期限',
    owner: 'authority',
    startEvent: '先行登记保存',
    atEnd: '没有作出处理决定的，登记保存自动解除，告知当事人',
    onSuspension: 'continue',
    endedBy: [],
    stays: true,
  },
  seizure: {
    title: '查封、扣押期限',
    owner: 'authority',
    startEvent: '查封、扣押',
    atEnd: '没有作出处理决定的，查封、扣押自动解除，告知当事人',
    onSuspension: 'continue',
    endedBy: [],
    stays: true,
  },
  dispute: {
    title: '管辖争议协商期限',
    owner: 'authority',
    startEvent: '发生管辖争议',
    atEnd: '告知负责人协商超期，协商不成的报请共同的上一级机关指定管辖',
    onSuspension: 'continue',
    endedBy: [],
  },
  designation: {
    title: '指定管辖期限',
    owner: 'authority',
    startEvent: '上一级机关收到报送材料',
    atEnd: '提示承办人向上一级机关了解指定管辖的结果',
    onSuspension: 'continue',
    endedBy: [],
  },
  referral: {
    title: '移送有管辖权机关的期限',
    owner: 'authority',
    startEvent: '决定移送',
    atEnd: '告知负责人移送超期；没有回执的，案件不能结案',
    onSuspension: 'continue',
    endedBy: [],
  },
  /** One for each letter, from when the other authority has it. */
  assistance: {
    title: '协查期限',
    owner: 'authority',
    startEvent: '协助机关收到协助调查函',
    atEnd: '提示承办人向协助机关催问；协查的时间不从核查期限、办案期限中扣除',
    onSuspension: 'continue',
    endedBy: [],
  },
  transferApproval: {
    title: '移送审批期限',
    owner: 'authority',
    startEvent: '提出移送报告',
    atEnd: '告知负责人移送审批超期',
    onSuspension: 'continue',
    endedBy: [],
  },
  transferDelivery: {
    title: '移送期限',
    owner: 'authority',
    startEvent: '批准移送',
    atEnd: '告知负责人移送超期',
    onSuspension: 'continue',
    endedBy: [],
  },
  policeDecision: {
    title: '公安机关审查期限',
    owner: 'authority',
    startEvent: '公安机关接受移送',
    atEnd: '提示承办人向公安机关了解审查结果',
    onSuspension: 'continue',
    endedBy: [],
  },
  transferSupplement: {
    title: '补充移送材料期限',
    owner: 'authority',
    startEvent: '公安机关通知补充材料',
    atEnd: '告知负责人补充材料超期',
    onSuspension: 'continue',
    endedBy: [],
  },
  /** The authority's right to have it looked at again. */
  nonFiling: {
    title: '不予立案异议期限',
    owner: 'authority',
    startEvent: '接到不予立案通知书（复议的，收到复议决定通知书）',
    atEnd: '告知负责人；届满后不能再提请复议或者建议立案监督，依法作出处理',
    onSuspension: 'continue',
    endedBy: [],
  },
  policeReview: {
    title: '公安机关复议期限',
    owner: 'authority',
    startEvent: '公安机关收到提请复议的文件',
    atEnd: '提示承办人向公安机关了解复议结果',
    onSuspension: 'continue',
    endedBy: [],
  },
  thingsHandOver: {
    title: '移交涉案物品期限',
    owner: 'authority',
    startEvent: '接到立案通知书',
    atEnd: '告知负责人移交超期',
    onSuspension: 'continue',
    endedBy: [],
  },
  closing: {
    title: '结案审批期限',
    owner: 'authority',
    startEvent: '处理结果确定',
    atEnd: '告知负责人结案审批超期',
    onSuspension: 'pause',
    endedBy: [],
  },
  archiving: {
    title: '归档期限',
    owner: 'authority',
    startEvent: '结案审批',
    atEnd: '告知负责人归档超期',
    onSuspension: 'pause',
    endedBy: [],
  },
  limitation: {
    title: '追责时效',
    owner: 'authority',
    startEvent: '违法行为发生（连续或者继续状态的，自行为终了）',
    atEnd: '不再给予行政处罚',
    onSuspension: 'continue',
    endedBy: [],
  },
  supervision: {
    title: '督办说明期限',
    owner: 'authority',
    startEvent: '督办',
    atEnd: '告知负责人和督办人说明超期',
    onSuspension: 'continue',
    endedBy: [],
    given: true,
  },
  /** No period of anybody's: it asks again and again whether the ground still stands. */
  suspension: {
    title: '中止核对',
    owner: 'authority',
    startEvent: '批准中止',
    atEnd: '提醒负责人和承办人核对中止的情形是否消除，消除的立即恢复',
    onSuspension: 'continue',
    endedBy: [],
    given: true,
  },
} as const satisfies Record<string, ClockRow>;

export type ClockId = keyof typeof CLOCKS;

/** Whether it outlives the stage it was started in. */
export const outlives = (id: ClockId): boolean => isGiven(id) || (CLOCKS[id] as ClockRow).stays === true;

export const isGiven = (id: ClockId): boolean => (CLOCKS[id] as ClockRow).given === true;

/** Whether it leaves out the days of a 公告. */
export const leavesOutAnnouncement = (id: ClockId): boolean => (CLOCKS[id] as ClockRow).withoutAnnouncement === true;

/** Those whose figures are law data. */
export const CLOCK_IDS = (Object.keys(CLOCKS) as ClockId[]).filter((id) => !isGiven(id));

/** A clock as a case counts it. Errors: figures for a clock that nobody declared. */
export function periodRule(figures: PeriodFigures): PeriodRule {
  if (!Object.hasOwn(CLOCKS, figures.id)) throw new RangeError(`no clock "${figures.id}" is declared`);
  const {
    endedBy: _tracks,
    given: _given,
    stays: _stays,
    notCounted: _left,
    withoutAnnouncement: _out,
    ...nature
  }: ClockRow = CLOCKS[figures.id as ClockId];
  return { ...figures, ...nature };
}
