import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef, useState } from 'react';

export interface CaseEvent {
  id: number;
  caseNo: string;
  unitId: string;
  stage: string;
  seq: number;
  entryTypes: string[];
  at: string;
}

interface Live {
  /** When the connection was lost; undefined while it is up. */
  downSince?: Date;
}

export const LiveContext = createContext<Live>({});
export const useLive = () => useContext(LiveContext);

/** Changes within this time are read together, ms. */
const GATHER_MS = 150;
/** A refused connection is tried again after, ms. */
const AGAIN_MS = 5000;

/** Listens to the unit's cases and marks what they touch as stale; the views read anew without losing their place. */
export function useLiveUpdates(): Live {
  const client = useQueryClient();
  const [downSince, setDownSince] = useState<Date>();
  const changed = useRef(new Set<string>());

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let source: EventSource;
    let wasDown = false;
    const refresh = () => {
      timer = undefined;
      for (const caseNo of changed.current) void client.invalidateQueries({ queryKey: ['case', caseNo] });
      changed.current.clear();
      for (const key of ['tasks', 'task', 'cases', 'notifications', 'statistics']) {
        void client.invalidateQueries({ queryKey: [key] });
      }
      void client.invalidateQueries({ queryKey: ['disclosures', 'counts'] });
    };
    const connect = () => {
      source = new EventSource('/api/v1/events');
      source.addEventListener('open', () => {
        setDownSince(undefined);
        if (wasDown) void client.invalidateQueries();
        wasDown = false;
      });
      source.addEventListener('error', () => {
        wasDown = true;
        setDownSince((since) => since ?? new Date());
        if (source.readyState !== EventSource.CLOSED) return;
        // Answered with a refusal the browser does not try again: the session has ended, or the server is just starting.
        void client.invalidateQueries({ queryKey: ['me'] });
        again = setTimeout(connect, AGAIN_MS);
      });
      source.addEventListener('case', (message) => {
        const event = JSON.parse((message as MessageEvent<string>).data) as CaseEvent;
        changed.current.add(event.caseNo);
        timer ??= setTimeout(refresh, GATHER_MS);
      });
      // More was missed than is sent again.
      source.addEventListener('reset', () => void client.invalidateQueries());
    };
    connect();
    // A phone that loses its network tells so at once; the connection notices only when it next has something to say.
    const offline = () => setDownSince((since) => since ?? new Date());
    const online = () => {
      if (source.readyState === EventSource.OPEN) setDownSince(undefined);
    };
    addEventListener('offline', offline);
    addEventListener('online', online);
    return () => {
      removeEventListener('offline', offline);
      removeEventListener('online', online);
      clearTimeout(timer);
      clearTimeout(again);
      source.close();
    };
  }, [client]);

  return { downSince };
}
