import type { CaseFacts } from '#contracts';

/** Neighbouring characters of a Chinese text; a single one by itself. */
const pairs = (run: string): string[] => {
  const chars = [...run];
  return chars.length < 2 ? chars : chars.slice(1).map((c, i) => chars[i]! + c);
};

const RUNS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const isHan = (run: string) => /^\p{Script=Han}/u.test(run);
const runsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(RUNS) ?? [];
/** Longest term that is kept: the length of its column. */
const LONGEST = 40;

/**
 * What a case can be found by. Chinese has no spaces and a shop's name begins with its city, so pairs of neighbouring
 * characters are kept: any part of a name is found through an index, on MySQL and MariaDB alike. Numbers and codes are
 * kept whole, a number without its leading zeros too.
 */
export function termsOf(...texts: string[]): string[] {
  const terms = texts.flatMap(runsOf).flatMap((run) => {
    // The last character begins no pair, and may be asked for alone.
    if (isHan(run)) return [...pairs(run), [...run].at(-1)!];
    const bare = /^0+\d/.test(run) ? [run.replace(/^0+/, '')] : [];
    return [run.slice(0, LONGEST), ...bare];
  });
  return [...new Set(terms)];
}

/** The terms of a case: its party, its item, and its serial number (the rest of a number is the same for thousands). */
export const caseTerms = ({ party, item, displayNo }: Pick<CaseFacts, 'party' | 'item' | 'displayNo'>): string[] =>
  termsOf(party.name, item.title, party.idNumber, displayNo.slice(displayNo.lastIndexOf('〕') + 1));

export interface AskedTerm {
  term: string;
  /** True: every term that begins with it. */
  prefix: boolean;
}

/** The terms that what a person typed asks for, all of them; none where it holds no letter or digit. */
export function askedTerms(words: string): AskedTerm[] {
  const asked = runsOf(words).flatMap((run) => {
    const prefix = !isHan(run) || [...run].length === 1;
    return (isHan(run) ? pairs(run) : [run.slice(0, LONGEST)]).map((term) => ({ term, prefix }));
  });
  return asked.filter((a, i) => asked.findIndex((b) => b.term === a.term) === i);
}

/** The Chinese runs that must stand as they were typed: pairs alone would also find them in another order. */
export const wholeRuns = (words: string): string[] => runsOf(words).filter((run) => [...run].length > 2 && isHan(run));
