import { useEffect, useSyncExternalStore } from 'react';
import type { Registration } from './drafts';
import { queue } from './queue';

/** What this person has on this device; sent by itself while the console is open. */
export function useQueue(person: string | undefined): Registration[] {
  const rows = useSyncExternalStore(queue.subscribe, queue.snapshot);
  useEffect(() => {
    if (!person) return;
    void queue.open(person);
    const online = () => void queue.run();
    addEventListener('online', online);
    return () => removeEventListener('online', online);
  }, [person]);
  return rows;
}
