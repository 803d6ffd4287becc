import { beginning, CalendarCoverageError, horizon, isBefore } from './calendar';
import { dateOf, formatChinese, formatDay } from './dates';
import type { Clock } from './ledger';
import { explainDeadline, type Explanation } from './periods';
import type { Calendar, ExplainedDay } from './types';
import { UNIT_NAMES } from './units';

export interface ClockStory {
  sentences: string[];
  days: ExplainedDay[];
}

const ENDS: Partial<Record<Clock['status'], string>> = { met: '已办结', expired: '已届满', cancelled: '不再计算' };

/** The whole story of a date: what started it, how it was counted, what moved it, and on which article it stands. */
export function explainClock(clock: Clock, calendar: Calendar): ClockStory {
  const { rule } = clock;
  const counted = count(clock, calendar);
  const way = rule.direction === 'backward' ? '向前倒算' : '起算';
  const sentences = [`${rule.title}自${rule.startEvent}（${formatChinese(clock.startedAt)}）${way}。`];
  if (counted) sentences.push(...counted.sentences);
  else sentences.push(uncounted(clock, calendar));
  for (const s of clock.suspensions) {
    sentences.push(
      `${formatChinese(s.from)}中止（${s.reason}）${s.to ? `，${formatChinese(s.to)}恢复` : '，尚未恢复'}。`,
    );
  }
  for (const e of clock.extensions) {
    sentences.push(`${formatChinese(e.at)}批准延长${e.by.amount}${UNIT_NAMES[e.by.unit]}（${e.reason}）。`);
  }
  if (clock.countedOn) {
    sentences.push(
      `按现行日历应至${formatDay(clock.countedOn)}届满；此前已告知当事人至${formatDay(clock.dueOn!)}届满，按已告知的日期办理，不提前。`,
    );
  }
  if (clock.dueAt && (clock.extensions.length > 0 || clock.suspensions.length > 0)) {
    sentences.push(`经上述变更，${clock.provisional ? '暂定' : ''}至${due(clock)}届满。`);
  }
  const end = ENDS[clock.status];
  if (!end) sentences.push(`届满后：${rule.atEnd}。`);
  else {
    const why = clock.endReason ? `：${clock.endReason}` : '';
    sentences.push(`${end}${why}（${formatChinese(clock.endedAt!)}）。`);
  }
  sentences.push(
    `依据：${rule.source}${rule.confirmed ? '' : '（待法律人员确认）'}。日历版本：${clock.calendarVersion}。`,
  );
  return { sentences, days: counted?.days ?? [] };
}

/** The count as such, before what moved it; undefined where the calendar cannot say. */
function count(clock: Clock, calendar: Calendar): Explanation | undefined {
  try {
    return explainDeadline(calendar, { start: clock.startedAt, period: clock.period, direction: clock.rule.direction });
  } catch (error) {
    if (error instanceof CalendarCoverageError) return undefined;
    throw error;
  }
}

function uncounted({ period, startedAt, earliestPossible }: Clock, calendar: Calendar): string {
  const length = `期限${period.amount}${UNIT_NAMES[period.unit]}`;
  if (isBefore(calendar, dateOf(startedAt))) {
    return `${length}，起算日在已录入日历（自${beginning(calendar)}起）之前，无法逐日列出。`;
  }
  const earliest = earliestPossible ? `；最早可能为${earliestPossible}` : '';
  return `${length}，超出已公布日历（截至${horizon(calendar)}），待放假通知公布后确定${earliest}。`;
}

const due = (clock: Clock) =>
  formatChinese(clock.period.unit === 'minute' || clock.period.unit === 'hour' ? clock.dueAt! : clock.dueOn!);
