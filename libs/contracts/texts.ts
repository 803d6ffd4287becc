/** What a common text may leave open; filled in when it is chosen. */
export const PLACEHOLDERS = { party: '当事人', date: '日期', article: '条款' } as const;

const OPEN = /[{｛]([^{}｛｝]*)[}｝]/g;

/** Names in braces that mean nothing here. */
export const unknownPlaceholders = (text: string): string[] =>
  [...text.matchAll(OPEN)]
    .map((m) => m[1]!)
    .filter((name) => !(Object.values(PLACEHOLDERS) as string[]).includes(name));

/** The text with its places filled; one whose value is not known stays open, to be seen. */
export const fillPlaceholders = (text: string, values: Partial<Record<keyof typeof PLACEHOLDERS, string>>): string =>
  text.replace(OPEN, (whole, name: string) => {
    const found = (Object.keys(PLACEHOLDERS) as (keyof typeof PLACEHOLDERS)[]).find((k) => PLACEHOLDERS[k] === name);
    return (found && values[found]) || whole;
  });
