import type { CaseState } from './case';
import type { TaskDeclaration, TaskResult } from './declare';

/** The last answer to a task of this kind; undefined while there is none. */
export const latest = <D extends TaskDeclaration>(
  { tasks }: Pick<CaseState, 'tasks'>,
  { kind }: D,
): TaskResult<D> | undefined =>
  tasks.findLast((t) => t.kind === kind && t.state === 'completed')?.result as TaskResult<D> | undefined;
