import { createStore, del, set, type UseStore, values } from 'idb-keyval';
import { newKey, type Schemas } from '../api/client';

export type Wish = Schemas['RegisterCase'];
/** A form while it is filled in. */
export type Filling = Partial<Omit<Wish, 'party'>> & { party?: Partial<Wish['party']> };

export interface Photo {
  /** A camera calls every photo by the same name. */
  id: string;
  name: string;
  file: Blob;
  /** Its hash, once the case has it. */
  sha256?: string;
  error?: string;
}

/** Why the server refused it, as it can be kept. */
export interface Refused {
  status: number;
  code: string;
  message: string;
  detail?: string | undefined;
  source?: string | undefined;
  errors: { path: string; message: string }[];
}

/**
 * A registration on this device, from its first keystroke until the case has everything.
 *
 * `draft`: being filled in. `waiting`: handed in, no answer yet; goes with the same key until there is one. `registered`: the
 * case stands, photos are still to be given.
 */
export interface Registration {
  id: string;
  /** Whose it is: another person at the same device does not see it. */
  person: string;
  begunAt: string;
  state: 'draft' | 'waiting' | 'registered';
  filling: Filling;
  photos: Photo[];
  /** The service record it comes from, to be shown. */
  from?: string;
  key?: string;
  body?: Wish;
  receipt?: Schemas['Receipt'];
  refused?: Refused;
}

export const begun = (person: string, filling: Filling): Registration => ({
  id: newKey(),
  person,
  begunAt: new Date().toISOString(),
  state: 'draft',
  filling,
  photos: [],
});

/** Worth keeping: somebody typed or took something. */
export const hasContent = ({ filling, photos }: Pick<Registration, 'filling' | 'photos'>): boolean =>
  photos.length > 0 ||
  [
    filling.itemId,
    filling.place,
    filling.facts,
    filling.party?.name,
    filling.party?.idNumber,
    filling.party?.phone,
  ].some((text) => text?.trim());

/** Where registrations lie: photos and all. Where the browser keeps nothing (private windows) they last as long as the page. */
class Shelf {
  private readonly inMemory = new Map<string, Registration>();
  private store: UseStore | undefined;

  async all(): Promise<Registration[]> {
    const kept = (await this.kept((store) => values<Registration>(store))) ?? [];
    const byId = new Map([...kept.map((r) => [r.id, r] as const), ...this.inMemory]);
    return [...byId.values()].sort((a, b) => a.begunAt.localeCompare(b.begunAt));
  }

  async put(registration: Registration): Promise<void> {
    const isKept = await this.kept((store) => set(registration.id, registration, store).then(() => true));
    if (isKept) this.inMemory.delete(registration.id);
    else this.inMemory.set(registration.id, registration);
  }

  async drop(id: string): Promise<void> {
    this.inMemory.delete(id);
    await this.kept((store) => del(id, store));
  }

  /** Undefined where the browser keeps nothing: some throw, some refuse, some have no room. */
  private async kept<R>(job: (store: UseStore) => Promise<R>): Promise<R | undefined> {
    try {
      return await job((this.store ??= createStore('rouzhi', 'registrations')));
    } catch {
      return undefined;
    }
  }
}

export const shelf = new Shelf();
