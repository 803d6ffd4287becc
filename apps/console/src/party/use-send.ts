import { useRef, useState } from 'react';
import { Intention } from '../api/intention';

/** One submission: busy while it runs, the same key however often it is tried, its error kept. */
export function useSend<T extends unknown[]>(job: (key: string, ...args: T) => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [intention] = useState(() => new Intention());
  const running = useRef(false);
  const send = async (...args: T): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(undefined);
    try {
      await intention.sent(job(intention.keyFor(args), ...args));
    } catch (e) {
      setError(e);
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { send, busy, error };
}
