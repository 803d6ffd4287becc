import { useCallback, useEffect, useRef, useState } from 'react';
import { api, get } from '../api/client';
import type { Values } from '../form/schema';
import { moment } from '../ui/dates';

/** How long typing must rest before it is kept, ms. */
const REST_MS = 700;
const RETRY_MS = 5000;

/**
 * Keeps what is being typed on the server. When the server cannot be reached it says so and goes on trying; the newest
 * content wins.
 */
export function useDraft(taskId: string, keptAt?: string) {
  const [words, setWords] = useState(keptAt ? `${moment(keptAt)} 已暂存` : '');
  const waiting = useRef<Values>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    const data = waiting.current;
    if (!data) return;
    try {
      await get(api.PUT('/api/v1/tasks/{id}/draft', { params: { path: { id: taskId } }, body: { data } }));
      if (waiting.current === data) waiting.current = undefined;
      setWords(`${moment(new Date().toISOString())} 已暂存`);
    } catch {
      setWords('暂时没有存上，正在重试；请不要关闭页面。');
      timer.current = setTimeout(() => void send(), RETRY_MS);
    }
  }, [taskId]);

  const keep = useCallback(
    (data: Values) => {
      waiting.current = data;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), REST_MS);
    },
    [send],
  );
  const keepNow = useCallback(
    (data: Values) => {
      waiting.current = data;
      clearTimeout(timer.current);
      void send();
    },
    [send],
  );
  const forget = useCallback(() => {
    waiting.current = undefined;
    clearTimeout(timer.current);
  }, []);

  // Leaving the page, or closing the lid, keeps what is still waiting.
  useEffect(() => {
    const flush = () => {
      if (!waiting.current) return;
      void fetch(`/api/v1/tasks/${taskId}/draft`, {
        method: 'PUT',
        keepalive: true,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ data: waiting.current }),
      });
    };
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      clearTimeout(timer.current);
      flush();
    };
  }, [taskId]);

  return { words, keep, keepNow, forget };
}
