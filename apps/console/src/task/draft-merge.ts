import type { Values } from '../form/schema';

export type Path = (string | number)[];

/** One field that two windows have filled in differently. */
export interface Conflict {
  path: Path;
  theirs: unknown;
}

interface Merged {
  /** Both together; where they contradict each other, one's own. */
  values: Values;
  conflicts: Conflict[];
}

/**
 * Two continuations of one text, field by field: what only one has changed is taken from that one. A list is compared line by
 * line while it has the length it had; else as a whole.
 */
export function merge(base: Values, mine: Values, theirs: Values): Merged {
  const conflicts: Conflict[] = [];
  return { values: together(base, mine, theirs, [], conflicts) as Values, conflicts };
}

function together(base: unknown, mine: unknown, theirs: unknown, path: Path, conflicts: Conflict[]): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isObject(mine) && isObject(theirs)) {
    const before = isObject(base) ? base : {};
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return Object.fromEntries(keys.map((k) => [k, together(before[k], mine[k], theirs[k], [...path, k], conflicts)]));
  }
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs)) {
    if (base.length === mine.length && base.length === theirs.length)
      return mine.map((m, i) => together(base[i], m, theirs[i], [...path, i], conflicts));
  }
  conflicts.push({ path, theirs });
  return mine;
}

export const at = (values: unknown, path: Path): unknown =>
  path.reduce<unknown>((v, part) => (v as Record<string | number, unknown> | undefined)?.[part], values);

/** The values with one field changed. */
export function put(values: Values, [head, ...rest]: Path, value: unknown): Values {
  const change = (there: unknown): unknown => (rest.length === 0 ? value : put((there ?? {}) as Values, rest, value));
  if (Array.isArray(values)) return values.map((v, i) => (i === head ? change(v) : v)) as unknown as Values;
  return { ...values, [head!]: change(values[head!]) };
}

export const same = (a: unknown, b: unknown): boolean => words(a) === words(b);

/** Nothing, an empty text and an empty part are the same to a form. */
const words = (value: unknown): string => JSON.stringify(shown(value)) ?? '';
function shown(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((v) => shown(v) ?? null);
  if (!isObject(value)) return value;
  const parts = Object.entries(value)
    .map(([k, v]) => [k, shown(v)] as const)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return parts.length === 0 ? undefined : Object.fromEntries(parts);
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
