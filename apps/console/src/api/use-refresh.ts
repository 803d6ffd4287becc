import { type InfiniteData, type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from './client';

/** What a case has answered makes stale. */
export function refresh(client: QueryClient, caseNo?: string): void {
  for (const key of ['tasks', 'task', 'cases']) void client.invalidateQueries({ queryKey: [key] });
  if (caseNo) void client.invalidateQueries({ queryKey: ['case', caseNo] });
}

/**
 * Puts the view of a task that a write has answered with where every page reads it, lists and the task's own, so that the very
 * next click goes by it. What was being read before that is let go: it would bring back the old.
 */
export function useTaskView(): (task: Schemas['Task']) => Promise<void> {
  const client = useQueryClient();
  return async (task) => {
    await Promise.all(['task', 'tasks'].map((key) => client.cancelQueries({ queryKey: [key] })));
    client.setQueryData(['task', task.id], task);
    const { assignee, state, version } = task;
    client.setQueriesData<InfiniteData<Schemas['TaskPage']> | Schemas['TaskCounts']>({ queryKey: ['tasks'] }, (list) =>
      list && 'pages' in list
        ? {
            ...list,
            pages: list.pages.map((page) => ({
              ...page,
              items: page.items.map((row) => (row.id === task.id ? { ...row, assignee, state, version } : row)),
            })),
          }
        : list,
    );
    void client.invalidateQueries({ queryKey: ['tasks'] });
  };
}
