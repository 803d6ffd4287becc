import { alone } from './alone';
import { isAnswer, newKey } from './client';
import { isKept } from './settled';
import { type Args, PLACES, type Reply, type WriteName, WRITES } from './writes';

/** Something a person has sent and the server has not answered. */
export interface Unanswered<W extends WriteName = WriteName> {
  key: string;
  person: string;
  write: W;
  args: Args<W>;
  place: string;
  /** What it is, for the person. */
  title: string;
  /** Instant. */
  at: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
const PREFIX = 'rouzhi:unanswered:';

/**
 * One key for one intention, through double clicks, lost answers, reloads and windows that were closed.
 *
 * 1. What is sent is written down here first, and crossed out when the server has answered it: done or refused.
 * 2. The same again is the same intention, and goes with the same key. Other content about the same thing is another one, and
 *    replaces it.
 * 3. Trying again after a refusal is a new intention: the key has had its answer.
 */
export class Outbox {
  /** Where the browser keeps nothing (private windows, a full store) it lasts as long as the page. */
  private readonly inMemory = new Map<string, Unanswered>();

  constructor(private readonly store: () => Store | undefined) {}

  begin<W extends WriteName>(person: string, write: W, args: Args<W>, title: string): Unanswered<W> {
    const place = PLACES[write](args);
    const before = this.of(person).filter((e) => e.place === place);
    const same = before.find((e) => contentOf(e.args) === contentOf(args)) as Unanswered<W> | undefined;
    for (const other of before) if (other !== same) this.drop(other);
    if (same) return same;
    const entry = { key: newKey(), person, write, args, place, title, at: new Date().toISOString() };
    this.inMemory.set(entry.key, entry);
    try {
      this.store()?.setItem(PREFIX + entry.key, JSON.stringify(entry));
    } catch {
      // Too much for the browser's store: it lasts as long as the page.
    }
    return entry;
  }

  has({ key }: Unanswered): boolean {
    return this.inMemory.has(key) || (this.store()?.getItem(PREFIX + key) ?? null) !== null;
  }

  drop({ key }: Unanswered): void {
    this.inMemory.delete(key);
    this.store()?.removeItem(PREFIX + key);
  }

  of(person: string): Unanswered[] {
    const all = new Map(this.inMemory);
    const store = this.store();
    for (let i = 0; i < (store?.length ?? 0); i++) {
      const name = store!.key(i)!;
      if (!name.startsWith(PREFIX)) continue;
      const entry = read(store!.getItem(name));
      if (entry) all.set(entry.key, entry);
    }
    return [...all.values()].filter((e) => e.person === person);
  }

  /**
   * Sends it and crosses it out when it is answered; what was kept (202) stays until it has ended. A window that sends it
   * makes the others wait. Errors: ProblemError.
   */
  deliver<W extends WriteName>(entry: Unanswered<W>): Promise<Reply<W>> {
    return alone(entry.key, async () => {
      try {
        const reply = await WRITES[entry.write](entry.args, entry.key);
        if (!isKept(reply)) this.drop(entry);
        return reply;
      } catch (error) {
        if (isAnswer(error)) this.drop(entry);
        throw error;
      }
    });
  }
}

/** The version says on what it was decided, not what was meant. */
const contentOf = (args: object): string => JSON.stringify({ ...args, version: undefined });

function read(text: string | null): Unanswered | undefined {
  try {
    const entry = JSON.parse(text ?? '') as Unanswered;
    return entry.write in WRITES ? entry : undefined;
  } catch {
    return undefined;
  }
}

export const outbox = new Outbox(() => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
});
