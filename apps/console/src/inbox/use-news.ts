import { useEffect, useState } from 'react';

interface Listed {
  id: string;
}

/**
 * How many of the rows have come since the list was first read, or was last seen: of this list, not of the unit. `what` tells one
 * list from another, and a list from the same with a further page of it, of which nothing is new.
 */
export function useNews(rows: readonly Listed[], what: string, read: boolean) {
  const [known, setKnown] = useState<{ what: string; ids: ReadonlySet<string> }>();
  const ids = rows.map((r) => r.id);
  const fresh = known?.what === what ? ids.filter((id) => !known.ids.has(id)) : [];
  const seen = () => setKnown({ what, ids: new Set(ids) });
  useEffect(() => {
    if (read) seen();
  }, [what, read]);
  return { count: fresh.length, seen };
}
