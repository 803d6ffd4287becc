import type { CaseState } from './case';
import type { TaskDeclaration, TaskResult } from './declare';

/** The last answer to a task of this kind, about this subject where one is named; undefined while there is none. */
export const latest = <D extends TaskDeclaration>(
  { tasks }: Pick<CaseState, 'tasks'>,
  { kind }: D,
  subject?: string,
): TaskResult<D> | undefined =>
  tasks.findLast((t) => t.kind === kind && t.state === 'completed' && (subject === undefined || t.subject === subject))
    ?.result as TaskResult<D> | undefined;
