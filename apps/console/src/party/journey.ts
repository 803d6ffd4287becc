import { deadline } from '../ui/dates';
import { OUTCOME_NAMES } from '../ui/words';
import type { PartyCase, PartyPeriod } from './party-case';

/** What a party is told of where its matter stands: one headline, four steps, how long is left. */

/** 一项, 两项, 三项: as one says it. */
export const countOf = (n: number): string =>
  `${['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][n] ?? n}项`;

export function headline(c: PartyCase): string {
  const { stage, may } = c;
  if (c.status === 'closed') return `案件已结案${c.outcome ? `：${OUTCOME_NAMES[c.outcome]}` : ''}`;
  if (c.status === 'suspended') return '案件已中止，期限暂停计算，您的权利不受影响';
  if (stage === 'hearing') return c.notice?.hearing?.appointed ? '听证时间已经确定' : '已收到您的听证要求';
  if (may.defend) return c.notice?.stated ? '已收到您的陈述申辩' : '您可以陈述、申辩';
  if (c.payment && c.payment.owedFen > 0) return c.payment.late ? '罚款缴纳期限已过，请尽快缴纳' : '请按期缴纳罚款';
  if (stage === 'closing' || c.outcome) return c.outcome ? `处理结果：${OUTCOME_NAMES[c.outcome]}` : '正在办理结案';
  if (c.escalated || c.filed) return '案件已转入处罚程序';
  if (may.report && c.order) return `您有${countOf(c.order.requirements.length)}需要改正`;
  if (stage === 'reinspection') return '已收到您的报告，等待复查';
  if (stage === 'disposition') return '复查已通过，正在处理';
  return c.minutes.some((m) => m.open) ? '请核对您的笔录' : '案件正在核查，暂时不用办理';
}

export interface Step {
  title: string;
  state: 'done' | 'now' | 'ahead';
}

const FLEXIBLE = ['阅读通知书', '签署承诺（自愿）', '改正并报告', '复查和处理'];
const PENALTY = ['立案调查', '告知和申辩', '作出决定', '履行和结案'];

/** The four steps of the way the case is on, and which of them it has come to. */
export function steps(c: PartyCase): Step[] {
  const penalty = c.escalated !== null || c.filed;
  const at = c.status === 'closed' ? 4 : penalty ? penaltyStep(c) : flexibleStep(c);
  return (penalty ? PENALTY : FLEXIBLE).map((title, i) => {
    // The commitment is voluntary: left out, it is not done.
    const skipped = !penalty && i === 1 && c.commitment?.decision !== 'signed';
    return { title, state: i === at ? 'now' : i < at && !skipped ? 'done' : 'ahead' };
  });
}

function flexibleStep(c: PartyCase): number {
  if (!c.order) return c.outcome ? 3 : 0;
  if (c.may.report) return c.commitment?.open && c.commitment.decision === null ? 1 : 2;
  return 3;
}

function penaltyStep(c: PartyCase): number {
  // A decision that was annulled and is made anew is none.
  if (c.decision && c.outcome) return 3;
  if (['deliberation', 'decision', 'service'].includes(c.stage)) return 2;
  return c.notice ? 1 : 0;
}

const isMinutes = (unit: string | null) => unit === 'minute' || unit === 'hour';

/** What to do by when: minutes to the minute, days to the end of the day. */
export const untilWords = (p: Pick<PartyPeriod, 'dueOn' | 'dueAt' | 'unit' | 'provisional'>): string =>
  p.dueOn && p.dueAt ? `${deadline(p.dueOn, p.dueAt, p.unit)}${p.provisional ? '（暂定）' : ''}` : '日期待定';

/** How much of it is left at an instant: minutes for a correction on the spot, days otherwise. */
export function leftWords(
  { daysLeft, dueUnit, dueAt }: Pick<PartyCase, 'daysLeft' | 'dueUnit' | 'dueAt'>,
  now: number,
): string {
  if (dueAt && isMinutes(dueUnit)) {
    const minutes = Math.ceil((Date.parse(dueAt) - now) / 60_000);
    if (minutes <= 0) return '已经到期';
    if (minutes < 120) return `还有 ${minutes} 分钟`;
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return `还有 ${hours} 小时${rest > 0 ? ` ${rest} 分钟` : ''}`;
  }
  if (daysLeft === null) return '';
  if (daysLeft < 0) return '已经到期';
  if (daysLeft > 0) return `还有 ${daysLeft} ${dueUnit === 'workingDay' ? '个工作日' : '天'}`;
  return '今天是最后一天';
}

/** 1,234.50 元 */
export function yuan(fen: number): string {
  const text = (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: fen % 100 ? 2 : 0 });
  return `${text} 元`;
}

/** How it ended, in words for whoever it happened to. */
export function endingWords(c: PartyCase): string[] {
  switch (c.outcome) {
    case 'orderFulfilled':
      return ['您已经按要求改正，本案到此结束，没有处罚。', '请继续遵守有关规定；同类情形再次发生的，可能不再从宽。'];
    case 'noFiling':
      return ['本案不予立案，没有处罚。', '请继续遵守有关规定；同类情形再次发生的，可能不再从宽。'];
    case 'noPenalty':
      return ['执法机关决定不予行政处罚。', '不予处罚不是行政处罚。请继续遵守有关规定。'];
    case 'notPunishable':
      return ['依照法律规定，对您不予行政处罚，本案到此结束。', '今后请遵守有关规定。'];
    case 'noViolation':
      return ['经查，违法事实不成立，不给予行政处罚。'];
    case 'penalty':
      return [c.payment?.owedFen === 0 ? '处罚决定已经履行完毕，本案结束。' : '处罚决定已经作出，本案结束。'];
    case 'annulled':
      return ['原处罚决定已经撤销，您不需要缴纳罚款；已经缴纳的，执法机关退还给您。'];
    case 'transferred':
      return ['本案已移送公安机关处理。'];
    case 'referred':
      return ['本案已移送有管辖权的机关处理。'];
    case 'terminated':
      return ['本案已经终止调查，没有处罚，您不需要再做什么。'];
    case 'withdrawn':
      return ['本案登记有误，已经撤销，没有处罚，您不需要再做什么。'];
    default:
      return [];
  }
}
