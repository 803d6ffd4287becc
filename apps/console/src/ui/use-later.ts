import { useEffect, useState } from 'react';

/** A value once it has rested for so long, ms: what is asked of the server while somebody types. */
export function useLater<T>(value: T, rest: number): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return later;
}
