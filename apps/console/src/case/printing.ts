import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const listeners = new Set<() => void>();
let printing = false;

/** Drawn at once: the browser takes the page as it stands when these events return. */
function turn(on: boolean): void {
  if (printing === on) return;
  printing = on;
  flushSync(() => listeners.forEach((tell) => tell()));
}

addEventListener('beforeprint', () => turn(true));
addEventListener('afterprint', () => turn(false));

/** True while the page is put on paper: everything folded is open then, everything behind a tab stands there. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => printing,
  );
