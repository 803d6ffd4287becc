import type { CaseState } from './case';

/**
 * Whether a penalty would be the first to say that the violation is to be corrected: nothing was ordered and served, and it was
 * not found corrected.
 *
 * @source 行政处罚法 第二十八条第一款
 */
export function orderWanting({ documents, tasks }: CaseState): boolean {
  if (documents.some((d) => d.kind === 'correctionOrder' && d.served && !d.recalled)) return false;
  const found = tasks.findLast((t) => t.kind === 'screen' && t.state === 'completed')?.result?.['corrected'];
  return found === undefined || found === 'notYet';
}
