import type { Values } from '../form/schema';

/** What was typed here and the server does not hold yet. */
export interface LocalCopy {
  data: Values;
  /** What the server held when it was typed. */
  base: Values;
  at: string;
}

const PREFIX = 'rouzhi:draft:';
/** So long nobody has come back for it, ms. */
const FORGOTTEN_MS = 30 * 86_400_000;

/** One window writes its own copy: two that are open together do not erase each other's. */
const WINDOW = ((): string => {
  const fresh = crypto.randomUUID();
  try {
    const known = sessionStorage.getItem('rouzhi:window');
    if (!known) sessionStorage.setItem('rouzhi:window', fresh);
    return known ?? fresh;
  } catch {
    return fresh;
  }
})();

const headOf = (person: string, taskId: string): string => `${PREFIX}${person}:${taskId}:`;

/** Kept from the first keystroke until the server has it, for one person; where the browser keeps nothing, nothing is. */
export function keepLocally(person: string, taskId: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(headOf(person, taskId) + WINDOW, JSON.stringify(copy));
  } catch {
    // A full or forbidden store: the server's draft is all there is.
  }
}

/** What this window kept, or every window. */
export function dropLocally(person: string, taskId: string, whose: 'mine' | 'all'): void {
  for (const name of namesOf(headOf(person, taskId))) {
    if (whose === 'all' || name.endsWith(WINDOW)) localStorage.removeItem(name);
  }
}

export const localCopies = (person: string, taskId: string): LocalCopy[] =>
  namesOf(headOf(person, taskId)).flatMap((name) => read(name) ?? []);

function read(name: string): LocalCopy | undefined {
  try {
    const copy = JSON.parse(localStorage.getItem(name)!) as LocalCopy;
    if (Date.now() - Date.parse(copy.at) < FORGOTTEN_MS) return copy;
  } catch {
    // Damaged: of no use to anybody.
  }
  localStorage.removeItem(name);
  return undefined;
}

function namesOf(head: string): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(head));
  } catch {
    return [];
  }
}
