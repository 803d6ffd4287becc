import { type CaseState, since } from './case';

/*
 * What a report is reviewed as. Every penalty is reviewed before it is decided; what the statute has reviewed, by people with
 * 法律职业资格.
 */

export const REVIEWS = { legal: '法制审核', case: '案件审核' } as const;
export type Review = keyof typeof REVIEWS;

/** Of what makes a case grave, what asks for 法制审核; that it was heard asks for one of its own. @source 行政处罚法 第五十八条第一款 */
const ASKS: readonly string[] = ['publicInterest', 'complex', 'byLaw'];

/** @source 行政处罚法 第五十八条第一款; 市场监督管理行政处罚程序规定 第五十条、第五十二条 */
export function reviewOf(state: CaseState): Review {
  if (!since(state, 4)) return 'legal';
  const report = state.tasks.findLast((t) => t.kind === 'investigate' && t.state === 'completed')?.result;
  return ((report?.['major'] ?? []) as string[]).some((m) => ASKS.includes(m)) ? 'legal' : 'case';
}
