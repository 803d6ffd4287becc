import type { CaseState } from './case';

/**
 * The party was told of its rights; after evidence had been taken from it that is late.
 *
 * @source 市场监督管理行政处罚程序规定 第二十一条第二款
 */
export function tellRights(state: CaseState, at: string): void {
  if (state.rightsTold) return;
  const screened = state.tasks.some((t) => t.kind === 'screen' && t.state === 'completed' && t.completedAt! < at);
  state.rightsTold = { at, ...(state.evidence > 0 || screened ? { late: true } : {}) };
}
