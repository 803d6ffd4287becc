import { type Calendar, canExtend, type Clock, currentClocks, dateOf } from '#law';
import { begunOn } from '../beginning';
import type { CaseState } from '../case';
import { type ClockId, type ClockRow, CLOCKS } from '../clocks';
import type { Refusal } from '../errors';

/** What was done in a case was done since it began, and not after now. */
export function refuseDay(state: CaseState, day: string, at: string, title: string): Refusal | undefined {
  if (day > dateOf(at)) return { code: 'DATE_IN_FUTURE', reason: `${title}晚于今天，请核对。` };
  return day < begunOn(state) ? { code: 'DATE_BEFORE_CASE', reason: `${title}早于案件开始之日，请核对。` } : undefined;
}

/** From when to when something was done in a case; without an end, only when. */
export function refuseInstants(
  state: CaseState,
  { from, to }: { from: string; to?: string },
  at: string,
  what: string,
  fields: { from: string; to: string },
): Refusal | undefined {
  if (to !== undefined && Date.parse(to) <= Date.parse(from))
    return { code: 'DATES_REVERSED', reason: `${what}的结束时间应晚于开始时间，请核对。`, field: fields.to };
  if (Date.parse(to ?? from) > Date.parse(at))
    return {
      code: 'DATE_IN_FUTURE',
      reason: `${what}的时间晚于现在，请核对。`,
      field: to === undefined ? fields.from : fields.to,
    };
  return dateOf(new Date(from).toISOString()) < begunOn(state)
    ? { code: 'DATE_BEFORE_CASE', reason: `${what}的开始时间早于发现线索之日，请核对。`, field: fields.from }
    : undefined;
}

/** Days that are not counted: known from their first to their last. */
export const refuseSpan = (state: CaseState, { from, to }: { from: string; to: string }, at: string) =>
  refuseDay(state, from, at, '送交日期') ??
  refuseDay(state, to, at, '收到结果日期') ??
  (to < from ? ({ code: 'DATES_REVERSED' } satisfies Refusal) : undefined);

/** The running clocks that leave out the time of tests and expert opinions. */
export const notCounting = (clocks: readonly Clock<ClockId>[]): Clock<ClockId>[] =>
  currentClocks(clocks).filter(
    (c) => (c.status === 'running' || c.status === 'suspended') && (CLOCKS[c.id] as ClockRow).notCounted !== undefined,
  );

/** 核查期限 is made longer once, before its end, by as much as its rule says. @source 市场监督管理行政处罚程序规定 第十八条 */
export function refuseLonger(clock: Clock | undefined, at: string, calendar: Calendar): Refusal | undefined {
  if (!clock?.rule.extension) return { code: 'CLOCK_NOT_RUNNING' };
  const { amount, unit } = clock.rule.extension;
  const answer = canExtend(clock, { amount, unit }, at, [], calendar);
  return answer.ok ? undefined : { code: answer.code, reason: answer.reason, source: answer.source };
}
