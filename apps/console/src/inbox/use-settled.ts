import { useQueryClient } from '@tanstack/react-query';

/** Who works on what, or when, has changed: lists and open tasks are read anew. */
export function useSettled() {
  const client = useQueryClient();
  return () => {
    for (const key of ['tasks', 'task']) void client.invalidateQueries({ queryKey: [key] });
  };
}
