import { useCallback, useEffect, useState } from 'react';

const PLACES = [
  'home',
  'order',
  'commitment',
  'report',
  'extension',
  'refuse',
  'study',
  'notice',
  'defence',
  'waive',
  'hearing',
  'decision',
  'instalments',
  'recusal',
  'minutes',
  'sent',
] as const;
export type Place = (typeof PLACES)[number];

const here = (): Place => PLACES.find((p) => p === location.hash.slice(1)) ?? 'home';

/** Which page of the matter is open: in the address, so that the phone's own back and a reload mean what they say. */
export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const follow = () => setPlace(here());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => void scrollTo(0, 0), [place]);
  const go = useCallback((to: Place) => {
    location.hash = to === 'home' ? '' : to;
  }, []);
  return [place, go];
}
