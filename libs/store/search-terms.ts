import { pinyin } from 'pinyin-pro';
import type { CaseFacts, Party } from '#contracts';

/** Neighbouring characters that are kept together. */
const WINDOW = 3;
/** Longest term that is kept: the length of its column. */
const LONGEST = 40;
const CODE = /^[a-z0-9]+/;
/** What a name is found by: letters, digits, their marks, and the private area where rare characters of names still live. */
const COUNTS = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{M}\p{Co}]/u;

/** Character by character, so that a part of a name folds to a part of the folded name. */
const folded = (text: string): string[] =>
  [...text.normalize('NFC')].flatMap((c) => [...c.normalize('NFKC').toLowerCase()]);

/** Without the dots, spaces and signs that one person types and the next leaves out. */
const dense = (text: string): string[] => folded(text).filter((c) => COUNTS.test(c));

/** The parts a person's words fall into: what stood between them may be missing from the name. */
const wordsOf = (text: string): string[] =>
  folded(text)
    .map((c) => (COUNTS.test(c) ? c : /\p{Default_Ignorable_Code_Point}/u.test(c) ? '' : ' '))
    .join('')
    .split(' ')
    .filter(Boolean)
    // A serial number is kept without the 号 after it.
    .map((word) => (/^\d+号$/.test(word) ? word.slice(0, -1) : word));

/** What stands at one place of a name: the rest of a Latin word or number from there, else the next few characters. */
const termAt = (chars: readonly string[], at: number): string => {
  const code = CODE.exec(chars.slice(at, at + LONGEST).join(''))?.[0] ?? '';
  return code.length >= WINDOW ? code : chars.slice(at, at + WINDOW).join('');
};

/**
 * What a case can be found by. Chinese has no spaces and a shop's name begins with its city, so a name is kept by every
 * place in it: any part is found through an index, on MySQL and MariaDB alike. Codes are kept whole, a number without its
 * leading zeros too: they are asked for from their beginning.
 */
export function termsOf(names: readonly string[], codes: readonly string[]): string[] {
  const placed = names.map(dense).flatMap((chars) => chars.map((_, i) => termAt(chars, i)));
  const whole = codes.flatMap(wordsOf).flatMap((code) => {
    const kept = [...code].slice(0, LONGEST).join('');
    return /^0+\d/.test(kept) ? [kept, kept.replace(/^0+/, '')] : [kept];
  });
  return [...new Set([...placed, ...whole])];
}

/** The ends of a number that people read out. */
const ENDS = [6, 4];
const withEnds = (number: string | undefined) => (number ? [number, ...ENDS.map((n) => number.slice(-n))] : []);

/** A name as it is typed without Chinese characters, from every syllable on: 示例小店 by slxd, lxd, shilixiaodian, xiaodian. */
const spelt = (name: string): string[] =>
  (['first', 'pinyin'] as const).flatMap((pattern) => {
    const syllables = pinyin(name, { pattern, toneType: 'none', type: 'array', nonZh: 'consecutive' });
    return syllables.map((_, i) => syllables.slice(i).join(''));
  });

/** What a party can be found by: any part of its name, written or spelt, its code and telephone from the beginning or by the last digits. */
export const partyTerms = ({ name, idNumber, phone }: Party): string[] =>
  termsOf([name], [...spelt(name), ...withEnds(idNumber), ...withEnds(phone)]);

/** The terms of a case: its party, its item, and its serial number (the rest of a number is the same for thousands). */
export const caseTerms = ({ party, item, displayNo }: Pick<CaseFacts, 'party' | 'item' | 'displayNo'>): string[] => [
  ...new Set([...partyTerms(party), ...termsOf([item.title], [displayNo.slice(displayNo.lastIndexOf('〕') + 1)])]),
];

/** A text as it is compared: its letters and digits alone, folded. */
export const denseOf = (text: string): string => dense(text).join('');

/** The words of what a person typed, as they are compared. */
export const askedWords = (words: string): string[] => [...new Set(wordsOf(words))];

/** Where in a text a word stands that is compared so, in characters; undefined: nowhere. */
export function placeOf(text: string, word: string): { from: number; to: number } | undefined {
  const chars = [...text].map(denseOf);
  const at = chars.join('').indexOf(word);
  if (at < 0 || word === '') return undefined;
  // Which character of the text the n-th of the compared ones comes from.
  const from: number[] = chars.flatMap((folds, i) => Array.from(folds, () => i));
  return { from: from[at]!, to: from[at + word.length - 1]! + 1 };
}

export interface AskedTerm {
  term: string;
  /** True: every term that begins with it. */
  prefix: boolean;
}

/** The terms that what a person typed asks for, all of them; none where it holds no letter or digit. */
export function askedTerms(words: string): AskedTerm[] {
  const asked = wordsOf(words).flatMap((word): AskedTerm[] => {
    const chars = [...word];
    if (chars.length <= WINDOW || CODE.exec(word)?.[0] === word)
      return [{ term: chars.slice(0, LONGEST).join(''), prefix: true }];
    return chars.slice(0, 1 - WINDOW).map((_, i) => {
      const term = chars.slice(i, i + WINDOW).join('');
      return { term, prefix: CODE.exec(term)?.[0] === term };
    });
  });
  return asked.filter((a, i) => asked.findIndex((b) => b.term === a.term) === i);
}

/**
 * The first and the last of what begins with a text, in the order of `utf8mb4_bin`. LIKE does not do: MariaDB seeks its end
 * at U+FFFF and misses every name that goes on with a rarer character.
 */
export const beginningWith = (text: string): [from: string, to: string] => [text, `${text}\u{10ffff}`];
