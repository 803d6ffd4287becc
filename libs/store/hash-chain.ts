import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { AnyEntry } from '#contracts';

export const GENESIS = '0'.repeat(64);
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The entry as it is hashed and kept: RFC 8785 JSON. */
export const canonical = (value: unknown): string => canonicalize(value)!;

/** The hash of one entry: of the hash before it and its own canonical text. */
export const linkHash = (prevHash: string, entryText: string): string => sha256(`${prevHash}\n${entryText}`);

export interface ChainLink {
  seq: number;
  prevHash: string;
  hash: string;
  entry: string;
}

/** Recomputes a chain. `brokenAt` is the number of the first entry that was altered, lost or put in between. */
export function checkChain(
  links: readonly ChainLink[],
  head: { seq: number; headHash: string },
): { ok: boolean; brokenAt?: number } {
  let prev = GENESIS;
  for (const [i, link] of links.entries()) {
    const intact =
      link.seq === i + 1 &&
      link.prevHash === prev &&
      link.hash === linkHash(prev, link.entry) &&
      (JSON.parse(link.entry) as AnyEntry).seq === link.seq;
    if (!intact) return { ok: false, brokenAt: i + 1 };
    prev = link.hash;
  }
  if (links.length !== head.seq || prev !== head.headHash) return { ok: false, brokenAt: links.length + 1 };
  return { ok: true };
}
