import { useSyncExternalStore } from 'react';

/** Where a table of several columns has no room. */
const narrow = matchMedia('(max-width: 900px)');

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      narrow.addEventListener('change', tell);
      return () => narrow.removeEventListener('change', tell);
    },
    () => narrow.matches,
  );
