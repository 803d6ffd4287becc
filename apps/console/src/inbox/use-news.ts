import { useState } from 'react';
import type { Row } from './row';

/** What has come into a list since it was opened or last acknowledged: of this list alone, whatever else happens in the unit. */
export function useNews(list: string, rows: Row[] | undefined): { count: number; seen: () => void } {
  const [known, setKnown] = useState<{ list: string; newest: string }>();
  const newest = rows?.reduce((last, { openedAt }) => (openedAt > last ? openedAt : last), '');
  if (newest !== undefined && known?.list !== list) setKnown({ list, newest });
  const since = known?.list === list ? known.newest : undefined;
  return {
    count: since === undefined ? 0 : (rows ?? []).filter(({ openedAt }) => openedAt > since).length,
    seen: () => setKnown({ list, newest: newest ?? '' }),
  };
}
