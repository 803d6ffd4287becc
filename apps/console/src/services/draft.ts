import type { ServiceKind } from '../ui/words';

interface Party {
  kind: string;
  name: string;
  idNumber: string;
  phone?: string;
  address?: string;
  representative?: string;
}

/** A record while it is filled in. */
export interface Filling {
  kind: ServiceKind;
  about: 'party' | 'audience';
  party: Partial<Party>;
  others?: Partial<Party>[];
  audience?: string;
  place?: string;
  officers: string[];
  subject?: string;
  caseNo?: string;
  /** Of the case, to be shown. */
  displayNo?: string;
  how: 'held' | 'planned';
  held: {
    heldOn: string;
    content?: string;
    persons?: string;
    advice?: string;
    reply?: string;
    result: { state: string; dueOn?: string };
  };
  plan?: { at?: string; invited?: string; notice?: string; noticedOn?: string };
}

const keyOf = (person: string) => `rouzhi:service:${person}`;

/** What a person has typed on this device and not handed in. */
export function draftOf(person: string): Filling | undefined {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(person)) ?? 'null') as Filling | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(person: string, filling: Filling | undefined): void {
  try {
    if (filling) localStorage.setItem(keyOf(person), JSON.stringify(filling));
    else localStorage.removeItem(keyOf(person));
  } catch {
    // Full, or refused by the browser: then the page alone holds it.
  }
}
