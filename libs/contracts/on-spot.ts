import { dateOf, type Payment } from '#law';
import type { CaseState, CaseTask } from './case';
import type { CaseDocument } from './documents';
import { lastDecision } from './remedies';

/* 当场处罚: what two officers decide before the party, as the record has it. */

const isOnSpot = (task: CaseTask | undefined): task is CaseTask => task?.kind === 'punishOnSpot';

/** Whether the decision that was made last was made on the spot. */
export const decidedOnSpot = (state: Pick<CaseState, 'tasks'>): boolean => isOnSpot(lastDecision(state));

/** What the officers took of the fine when they decided. @source 行政处罚法 第六十八条、第六十九条 */
export function collectedOnSpot(decision: CaseTask | undefined): Payment[] {
  if (!isOnSpot(decision) || decision.result?.['payment'] !== 'onSpot') return [];
  return [{ on: dateOf(decision.completedAt!), fen: decision.result['fineFen'] as number }];
}

/** 编有号码: one for each, by the number of its case, never padded. @source 行政处罚法 第五十二条第一款; GB/T 9704 */
export const onSpotNumber = ({ displayNo }: Pick<CaseState, 'displayNo'>): string =>
  displayNo.replace('柔〔', '当罚〔').replace(/〕0+/, '〕');

/**
 * A paper as the party holds it: a decision made on the spot bears the number of its case. Some were once registered under the next
 * of a series beside it; what was handed over counts.
 */
export const asHeld = <D extends Pick<CaseDocument, 'kind' | 'issued'>>(
  state: Pick<CaseState, 'displayNo'>,
  document: D,
): D =>
  document.kind === 'onSpotDecision' && document.issued
    ? { ...document, issued: { ...document.issued, number: onSpotNumber(state) } }
    : document;

/** Where it is paid, unless the officer says otherwise. @source 行政处罚法 第六十七条第三款 */
export const PAID_AT = '自收到本决定书之日起十五日内，凭决定书到指定的银行或者通过电子支付系统缴纳';
