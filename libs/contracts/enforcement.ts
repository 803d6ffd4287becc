import { clockOf, type Period, RECONSIDERATION, startOfDay } from '#law';
import type { CaseState, CaseTask } from './case';
import { type CaseDocument, PENALTY_DECISIONS } from './documents';
import { decidedOnSpot } from './on-spot';
import { finedFen, imposedFen } from './reckoning';
import { lastDecision, openRemedy, remediesOf, sinceDecision } from './remedies';

/* 催告 and 申请人民法院强制执行: what a fine that is owed beyond its period waits for. */

/** 起诉期限 after 复议, from the day its decision took effect. @source 行政诉讼法 第四十五条 */
export const AFTER_RECONSIDERATION: { period: Period; source: string } = {
  period: { amount: 15, unit: 'calendarDay' },
  source: '行政诉讼法 第四十五条',
};

const isAnswered = (t: CaseTask) => t.state === 'completed';

/** What a demand asks for: the fine, and what was decided to be added to it. */
export const demandedFen = (state: CaseState): number => finedFen(state) + (imposedFen(state) ?? 0);

/** The 催告书 that names what is owed now: one of before that was changed asks for another sum. */
export function demandNotice(state: CaseState): CaseDocument | undefined {
  const asked = sinceDecision(state).findLast((t) => t.kind === 'issueDemand' && isAnswered(t));
  if (!asked || asked.context?.['demandedFen'] !== demandedFen(state)) return undefined;
  return state.documents.findLast((d) => d.kind === 'demandNotice' && d.madeAt >= asked.completedAt!);
}

/** 起诉期限: from when it counts, where the time for it is not over by itself. `over`: since which day it is. */
export interface RemedyPeriod {
  startedAt: string;
  after?: { period: Period; source: string };
  over?: true;
}

/**
 * From when the party may no longer seek a remedy: none was sought, six months from service; 复议 has ended, fifteen days on; a
 * judgment has taken effect, nothing more. Undefined: one is pending.
 *
 * @source 行政诉讼法 第四十五条、第四十六条第一款; 行政复议法 第二十条第一款、第二十三条第一款第一项
 */
export function remedyPeriod(state: CaseState, servedAt: string): RemedyPeriod | undefined {
  if (openRemedy(state)) return undefined;
  // Taken back, 复议 leaves the party the time it had.
  const last = remediesOf(state).findLast((r) => r.kind !== 'own' && (r.kind === 'litigation' || r.result !== 'ended'));
  // What 复议 has to come before is not taken to court without it.
  if (!last) return decidedOnSpot(state) ? { startedAt: servedAt, after: RECONSIDERATION } : { startedAt: servedAt };
  const startedAt = startOfDay(last.endedOn!);
  return last.kind === 'litigation' ? { startedAt, over: true } : { startedAt, after: AFTER_RECONSIDERATION };
}

/** When the decision counts as served, ISO 8601 UTC. */
export function decisionServedAt(state: CaseState): string {
  const since = lastDecision(state)!.completedAt!;
  return state.documents.findLast((d) => PENALTY_DECISIONS.includes(d.kind) && d.served && d.madeAt >= since)!.served!
    .effectiveAt;
}

export type EnforcementStep = 'demand' | 'service' | 'periods' | 'application' | 'approval' | 'court' | 'over';
const COURSE = ['applyForEnforcement', 'approveEnforcement', 'recordEnforcement'];

/** What it waits for; `over`: nothing more is collected by way of the court. */
export function enforcementWaitsFor(state: CaseState): EnforcementStep {
  const last = sinceDecision(state).findLast((t) => COURSE.includes(t.kind) && isAnswered(t));
  const { decision, step } = last?.result ?? {};
  if (step === 'ended') return 'over';
  // What lies before the court is the court's.
  if (step === 'submitted' || step === 'ordered') return 'court';
  if (last?.kind === 'approveEnforcement' && decision === 'approve') {
    if (proposedEnforcement(state)!['proposal'] === 'cease') return 'over';
    if (!openRemedy(state)) return 'court';
  }
  const notice = demandNotice(state);
  if (!notice) return 'demand';
  if (!notice.served) return 'service';
  if (periodsRun(state)) return 'periods';
  return last?.kind === 'applyForEnforcement' ? 'approval' : 'application';
}

/** What the officer has proposed last. */
export const proposedEnforcement = (state: CaseState): Record<string, unknown> | undefined =>
  sinceDecision(state).findLast((t) => t.kind === 'applyForEnforcement' && isAnswered(t))?.result;

/** The court took nothing of it: it was not accepted, or not allowed. */
export const turnedDown = (state: CaseState): boolean =>
  ['rejected', 'denied'].includes(
    String(sinceDecision(state).findLast((t) => t.kind === 'recordEnforcement' && isAnswered(t))?.result?.['step']),
  );

/** While the party may still pay on the demand, or seek a remedy, no court is asked. @source 行政强制法 第五十三条、第五十四条 */
function periodsRun(state: CaseState): boolean {
  const runs = (clock: 'demand' | 'litigation') => {
    const status = clockOf(state.clocks, { clock })?.status;
    return status === 'running' || status === 'suspended';
  };
  return openRemedy(state) !== undefined || runs('demand') || runs('litigation');
}
