import { Refused } from './refused';

/** One page. `next` is opaque; absent on the last page. */
export interface Page<T> {
  items: T[];
  next?: string;
  total?: number;
}

/** The place after a row: the sort value and the key that makes it unique. Stable under inserts. */
export interface Place {
  value: string;
  key: string;
}

export const encodeCursor = ({ value, key }: Place): string =>
  Buffer.from(JSON.stringify([value, key])).toString('base64url');

/** `numbered`: the key is the row's own number. */
export function decodeCursor(cursor: string | undefined, numbered = false): Place | undefined {
  if (!cursor) return undefined;
  try {
    const [value, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (
      typeof value === 'string' &&
      !Number.isNaN(Date.parse(value)) &&
      typeof key === 'string' &&
      (!numbered || /^\d{1,15}$/.test(key))
    )
      return { value, key };
  } catch {
    // falls through to the refusal
  }
  throw new Refused('VALIDATION_FAILED', { reason: '翻页标记无效，请从第一页重新查询。' });
}

/** Cuts the row that was read beyond the page, and names the place after the last one kept. */
export function pageOf<R, T>(rows: R[], limit: number, place: (row: R) => Place, shape: (row: R) => T): Page<T> {
  const kept = rows.slice(0, limit);
  return {
    items: kept.map(shape),
    ...(rows.length > limit ? { next: encodeCursor(place(kept.at(-1)!)) } : {}),
  };
}
