/** Two numbers that were found to be one party's, until that was ended. */
export interface IdentityLink {
  a: string;
  b: string;
  /** When the two were separated again; absent: it stands. */
  until?: string;
}

/**
 * Every number of the party a number belongs to, itself included, in order. One leads to the next: where a shop's code and its
 * owner's number are one party, and the code and the one before it are, all three are.
 *
 * @source 行政处罚法 第三十三条第一款（初次违法，以当事人计）
 */
export function identitiesOf(number: string, links: readonly IdentityLink[]): string[] {
  const standing = links.filter((l) => l.until === undefined);
  const found = new Set([number]);
  for (const n of found) {
    for (const { a, b } of standing) {
      if (a === n) found.add(b);
      if (b === n) found.add(a);
    }
  }
  return [...found].sort();
}
