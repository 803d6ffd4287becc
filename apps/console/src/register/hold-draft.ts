/** Says to this person's other windows that a draft is being filled in here. Returns what lets go of it. */
export function holdDraft(id: string): () => void {
  if (!('locks' in navigator)) return () => undefined;
  const done = new AbortController();
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => (release = resolve));
  void navigator.locks.request(draftLock(id), { signal: done.signal }, () => held).catch(() => undefined);
  return () => {
    done.abort();
    release();
  };
}

/** Those that another window is filling in. */
export async function heldDrafts(): Promise<string[]> {
  if (!('locks' in navigator)) return [];
  return ((await navigator.locks.query()).held ?? []).flatMap(({ name }) => name ?? []);
}

export const draftLock = (id: string): string => `rouzhi:draft:${id}`;
