import { useRef, useState } from 'react';
import { newKey } from '../api/client';

/** One submission: busy while it runs, the same key however often it is tried, its error kept. */
export function useSend<T extends unknown[]>(job: (key: string, ...args: T) => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const key = useRef({ of: '', value: newKey() });
  const running = useRef(false);
  const send = async (...args: T): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(undefined);
    const content = JSON.stringify(args);
    if (key.current.of !== content) key.current = { of: content, value: newKey() };
    try {
      await job(key.current.value, ...args);
    } catch (e) {
      setError(e);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { send, busy, error };
}
