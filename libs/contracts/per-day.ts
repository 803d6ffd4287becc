import { dateOf, formatDay, lastLook, perDayFine } from '#law';
import type { CaseState } from './case';
import { fact } from './context';
import type { Refusal } from './errors';
import type { FOUND_AGAIN, PerDay } from './per-day-words';
import { finedFen } from './reckoning';
import { lastDecision, openRemedy } from './remedies';

/** What the re-inspection has found, and when. */
export interface LookedAgain {
  foundOn: string;
  found: keyof typeof FOUND_AGAIN;
}

/** When the last order to correct reached the party: an order of its own, or the one in the decision. */
function orderServedOn({ documents, tasks }: CaseState): string | undefined {
  const orders = documents.filter(({ kind, served, recalled, madeAt }) => {
    if (!served || recalled) return false;
    if (kind === 'correctionOrder') return true;
    const made = tasks.findLast((t) => t.kind === 'decide' && t.completedAt && t.completedAt <= madeAt);
    return kind === 'penaltyDecision' && made?.result?.['correction'] !== undefined;
  });
  const [last] = orders.map((d) => d.served!.effectiveAt).sort((a, b) => b.localeCompare(a));
  return last && dateOf(last);
}

/**
 * What a fine by the day comes to, of the case in which the fine was decided and the correction ordered.
 * Errors: PER_DAY_NOT_HERE, PER_DAY_NOT_FINED, PER_DAY_NO_ORDER, PER_DAY_CORRECTED, PER_DAY_LATE.
 *
 * @source 生态环境法典 第一千零六十条（待确认）; 环境保护主管部门实施按日连续处罚办法 第十条、第十七条至第十九条
 */
export function perDayOf(first: CaseState, { foundOn, found }: LookedAgain): PerDay | Refusal {
  const { item, outcome, caseNo, displayNo } = first;
  if (!item.perDay)
    return {
      code: 'PER_DAY_NOT_HERE',
      reason: `“${item.title}”的依据没有规定按日连续处罚。`,
      source: '行政处罚法 第四条',
    };
  const { source } = item.perDay;
  const dailyFen = outcome === 'penalty' && lastDecision(first) ? finedFen(first) : 0;
  if (dailyFen === 0 || openRemedy(first))
    return { code: 'PER_DAY_NOT_FINED', reason: `${displayNo}没有仍然有效、不在复议诉讼中的罚款决定。`, source };
  const served = orderServedOn(first);
  if (!served) return { code: 'PER_DAY_NO_ORDER', reason: `${displayNo}没有送达责令改正。`, source };
  if (found === 'corrected') return { code: 'PER_DAY_CORRECTED', source };
  if (foundOn <= served || foundOn > lastLook(served))
    return {
      code: 'PER_DAY_LATE',
      reason: `责令改正于${formatDay(served)}送达，复查应在次日至${formatDay(lastLook(served))}之间。`,
      source: '环境保护主管部门实施按日连续处罚办法 第十条',
    };
  const { days, fen } = perDayFine(dailyFen, served, foundOn);
  return { caseNo, displayNo, dailyFen, orderServedOn: served, foundOn, days, fineFen: fen, source };
}

export const isRefused = (answer: PerDay | Refusal): answer is Refusal => 'code' in answer;

/** How the sum came about, in words. */
export const perDayLines = ({ perDay }: Pick<CaseState, 'perDay'>): string[] =>
  perDay
    ? [
        `${perDay.displayNo}的罚款 ${yuanOf(perDay.dailyFen)} 元 × ${perDay.days} 日 = ${yuanOf(perDay.fineFen)} 元`,
        `责令改正于${formatDay(perDay.orderServedOn)}送达，自次日起至${formatDay(perDay.foundOn)}复查仍未改正之日`,
        perDay.source,
      ]
    : [];

/** Beside every decision on the case. */
export const byTheDay = () => fact.lines('按日连续处罚', perDayLines);

const yuanOf = (fen: number) => (fen / 100).toFixed(2);

/** The sum is the law's: neither more nor less is fined. */
export const refusePerDaySum = ({ perDay }: Pick<CaseState, 'perDay'>, fineFen: number): Refusal | undefined =>
  perDay && fineFen !== perDay.fineFen
    ? { code: 'PER_DAY_SUM', reason: `按日连续处罚：${perDayLines({ perDay })[0]}。`, source: perDay.source }
    : undefined;
