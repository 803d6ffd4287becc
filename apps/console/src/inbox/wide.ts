import { useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 1200px)');
const listen = (tell: () => void) => {
  wide.addEventListener('change', tell);
  return () => wide.removeEventListener('change', tell);
};

/** Whether a list and a task fit side by side. */
export const useWide = (): boolean => useSyncExternalStore(listen, () => wide.matches);
