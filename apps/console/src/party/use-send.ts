import { useRef, useState } from 'react';
import { api, get } from '../api/client';
import { Intention } from '../api/intention';
import { isKept, settled } from '../api/settled';

/** How far a submission has come: busy, kept by the authority and not answered yet, refused. */
export interface Progress {
  busy: boolean;
  kept: boolean;
  error: unknown;
}

/**
 * One submission: busy until the case has answered, the same key however often it is tried, its error kept. `done` comes
 * after the answer.
 */
export function useSend<T extends unknown[], R>(
  job: (key: string, ...args: T) => Promise<R>,
  done?: (reply: R) => unknown,
) {
  const [progress, setProgress] = useState<Progress>({ busy: false, kept: false, error: undefined });
  const [intention] = useState(() => new Intention());
  const running = useRef(false);
  const send = async (...args: T): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setProgress({ busy: true, kept: false, error: undefined });
    let error: unknown;
    try {
      const reply = await intention.sent(job(intention.keyFor(args), ...args));
      if (isKept(reply)) {
        setProgress({ busy: true, kept: true, error: undefined });
        const { updateId } = reply;
        await settled(() => get(api.GET('/api/v1/party/updates/{updateId}', { params: { path: { updateId } } })));
      }
      await done?.(reply);
    } catch (e) {
      error = e;
    } finally {
      running.current = false;
      setProgress({ busy: false, kept: false, error });
    }
  };
  return { send, busy: progress.busy, progress };
}
