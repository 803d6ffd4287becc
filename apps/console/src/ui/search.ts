import { useCallback } from 'react';
import { type NavigateOptions, useSearchParams } from 'react-router';

type Changes = Record<string, string | undefined>;

/**
 * What the address asks after `?`, and a way to change some of it; an empty value takes its name away.
 * A change starts from what the address says now, not from what was last drawn: of two quick changes both stay.
 * What belongs together is changed in one call. A select that shows a part of it is given `null` where nothing is asked: given
 * `undefined` it would go on showing what was chosen in it last.
 */
export function useSearch(): [URLSearchParams, (changes: Changes, options?: NavigateOptions) => void] {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: Changes, options?: NavigateOptions) => {
      const next = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(changes)) {
        if (value) next.set(name, value);
        else next.delete(name);
      }
      setSearch(next, options);
    },
    [setSearch],
  );
  return [search, change];
}
