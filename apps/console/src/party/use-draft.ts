import { useRef, useState } from 'react';

/**
 * What is typed, kept on this device from the first keystroke: by the case, so that it outlives a reload, an outage and a
 * link that was replaced. A browser that keeps nothing still takes the form.
 */
export function useDraft<T>(caseNo: string, form: string, empty: T) {
  const key = `rouzhi.party.${caseNo}.${form}`;
  const [kept] = useState(() => read<T>(key));
  const [value, setValue] = useState<T>(kept ?? empty);
  // Two changes before the next drawing build on each other: an upload that ends while somebody types.
  const latest = useRef(value);
  const keep = (next: (before: T) => T) => {
    latest.current = next(latest.current);
    write(key, latest.current);
    setValue(latest.current);
  };
  const forget = () => write(key, undefined);
  return { value, keep, forget, restored: kept !== undefined };
}

function read<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full, or refused by the browser: then the page alone holds it.
  }
}
