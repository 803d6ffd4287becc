interface Item {
  id: string;
  title: string;
  initials?: string;
  department: string;
  legalBasis: readonly string[];
  conditions: readonly string[];
}

/**
 * Which items the words mean: those that have every one of them; where there are none, those whose title shares most with them,
 * two characters together. An officer says 堆放货物 of what the list calls 堆放物料.
 */
export function finder(items: readonly Item[]): (words: string) => ReadonlySet<string> {
  const texts = items.map((i) => ({
    id: i.id,
    title: i.title.toLowerCase(),
    text: [i.title, i.initials, i.department, i.id, ...i.legalBasis, ...i.conditions].join(' ').toLowerCase(),
  }));
  let last: { words: string; found: ReadonlySet<string> } | undefined;
  return (words) => {
    // A list asks once for each of its options.
    if (last?.words !== words) last = { words, found: new Set(found(words.toLowerCase())) };
    return last.found;
  };

  function found(words: string): string[] {
    const parts = words.trim().split(/\s+/);
    const exact = texts.filter(({ text }) => parts.every((w) => text.includes(w)));
    if (exact.length > 0) return exact.map((t) => t.id);
    const pairs = parts.flatMap(pairsOf);
    const likeness = texts.map((t) => ({ id: t.id, shared: pairs.filter((p) => t.title.includes(p)).length }));
    const most = Math.max(0, ...likeness.map((l) => l.shared));
    return most === 0 ? [] : likeness.filter((l) => l.shared === most).map((l) => l.id);
  }
}

const pairsOf = (word: string): string[] => {
  const letters = [...word];
  return letters.slice(1).flatMap((c, i) => (/\p{Script=Han}/u.test(c) ? [letters[i]! + c] : []));
};
