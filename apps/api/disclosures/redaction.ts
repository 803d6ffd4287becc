import { REDACTIONS, type RedactionKind } from '#contracts';
import { normalNumber, numberFault } from '#law';

/** Whom and what the record knows that is nobody's business outside. */
export interface Private {
  /** Names of people; `minor`: of somebody under eighteen, or by which he could be found out. */
  people: { name: string; minor: boolean }[];
  addresses: { text: string; minor: boolean }[];
  /** Numbers of papers and telephones as they were recorded. */
  idNumbers: string[];
  phones: string[];
}

/** What a person has decided over the proposal. */
export interface Marks {
  /** Proposed redactions that are shown all the same, by key. */
  shown: readonly string[];
  /** Words that are kept back in addition. */
  words: readonly string[];
}

export interface Segment {
  text: string;
  redaction?: {
    /** The same text is one redaction, wherever it stands. */
    key: string;
    kind: RedactionKind;
    fixed: boolean;
    /** Shown all the same. */
    shown: boolean;
    instead: string;
  };
}

interface Found {
  from: number;
  to: number;
  /** The whole of what was found, of which this may be a piece. */
  whole: string;
  kind: RedactionKind;
  instead: string;
}

/** What people put between the characters of one number or one name. */
const GAP = String.raw`[\s\p{Pd}\p{Default_Ignorable_Code_Point}._·•‧・･∙⋅]`;
const IN_NUMBER = String.raw`(?:${GAP}|[\p{Ps}\p{Pe}/]){0,3}`;
const IN_NAME = `${GAP}{0,3}`;
/** Sums have dots too: one between groups of digits, not before two of them. */
const IN_ACCOUNT = String.raw`(?:[\s\p{Pd}\p{Default_Ignorable_Code_Point}]|\.(?=\d{3})){0,3}`;

const ALONE = [String.raw`(?<!\d)`, String.raw`(?!\d)`];
/** Nor beyond a gap: the whole of a longer number comes before what only looks like one in it. */
const APART = [String.raw`(?<!\d${IN_NUMBER})`, String.raw`(?!${IN_NUMBER}\d)`];
const ID_BODY = String.raw`\d(?:${IN_NUMBER}\d){16}${IN_NUMBER}[\dX]|\d(?:${IN_NUMBER}\d){14}`;
const ACCOUNT_BODY = String.raw`\d(?:${IN_ACCOUNT}\d){14,18}`;
const PHONE_BODY =
  String.raw`(?:\+?(?:00)?86${IN_NUMBER})?1${IN_NUMBER}[3-9](?:${IN_NUMBER}\d){9}` +
  String.raw`|0\d{2,3}${IN_NUMBER}\d{3,4}${IN_NUMBER}\d{4}` +
  String.raw`|(?<=(?:电话|手机)(?:号码)?[为是：: ]{0,2})\d{3,4}${IN_NUMBER}\d{4}`;
const NUMBERS = [APART, ALONE].map(([before, after]) => {
  const number = (body: string) => new RegExp(`${before}(?:${body})${after}`, 'giu');
  return { id: number(ID_BODY), phone: number(PHONE_BODY), account: number(ACCOUNT_BODY) };
});
const NO_FIGURE = /[^\dX]/gi;
/** By the day of birth in it: other figures in a row are no number of a paper. */
const ID_LOOKS =
  /^(?:\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]|\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})$/i;
const DAY = /(?<!\d)(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}(?!\d)/g;
const CODE = /(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])/gi;
/** As homes are numbered; where it is a shop a person shows it again. */
const HOME = /\d+(?:号楼|栋|幢)(?:\d+单元)?\d{2,4}(?:室|号)?|\d+单元\d{2,4}(?:室|号)?/g;

/** How a minor is named. */
export const MINOR = '某某（未成年人）';

const INSTEAD: Record<Exclude<RedactionKind, 'person'>, string> = {
  minor: MINOR,
  idNumber: '〔身份证件号码略〕',
  phone: '〔电话略〕',
  account: '〔账号略〕',
  address: '〔住址略〕',
  word: '〔略〕',
};

/** 王某某: the family name stays. */
const insteadOfName = (name: string): string => `${[...name][0]}${'某'.repeat([...name].length - 1)}`;

/** One sign in a pattern. */
const exactly = (sign: string): string => `\\u{${sign.codePointAt(0)!.toString(16)}}`;

/** Full-width digits and letters are found like others; every character keeps its place. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * A text in pieces, each either plain or kept back.
 *
 * 1. What is never shown is found first, so nothing that may be shown again covers it.
 * 2. Then the words a person has added, before what is merely proposed: a name that is shown again opens none of them. Of a
 *    word that holds something found already the rest is kept back too, and so of everything else: a word kept back in
 *    addition uncovers nothing.
 * 3. However it is typed: with signs between, or behind letters. The code of an organization, days and sums are public.
 */
export function redact(text: string, { people, addresses, idNumbers, phones }: Private, marks: Marks): Segment[] {
  const plain = narrow(text);
  const lower = plain.toLowerCase();
  const found: Found[] = [];
  const take = (kind: RedactionKind, from: number, length: number, instead: string) => {
    const to = from + length;
    const whole = text.slice(from, to);
    const inside = found.filter((f) => from < f.to && f.from < to).sort((a, b) => a.from - b.from);
    // What is left of a name keeps no family name.
    const put = (length: number) => (kind === 'person' && inside.length > 0 ? '某'.repeat(length) : instead);
    let start = from;
    for (const f of [...inside, { from: to, to }]) {
      if (f.from > start) found.push({ from: start, to: f.from, whole, kind, instead: put(f.from - start) });
      start = Math.max(start, f.to);
    }
  };
  const words = (kind: RedactionKind, wanted: string, instead: string) => {
    const sought = narrow(wanted).trim();
    const loose = kind !== 'word';
    const gap = !loose ? '' : /\d/.test(sought) ? IN_NUMBER : IN_NAME;
    const signs = [...(loose ? sought.replace(new RegExp(gap, 'gu'), '') : sought)];
    if (signs.length < (loose ? 2 : 1) || !lower.includes(signs[0]!.toLowerCase())) return;
    const typed = new RegExp(signs.map(exactly).join(gap), 'giu');
    for (const match of plain.matchAll(typed)) take(kind, match.index, match[0].length, instead);
  };
  const pattern = (
    kind: Exclude<RedactionKind, 'person'>,
    within: string,
    sought: RegExp,
    fits = (_: string) => true,
  ) => {
    for (const match of within.matchAll(sought)) {
      if (fits(match[0])) take(kind, match.index, match[0].length, INSTEAD[kind]);
    }
  };
  const longestFirst = <T>(all: readonly T[], of: (one: T) => string) =>
    [...all].sort((a, b) => of(b).length - of(a).length);
  for (const { text: home } of longestFirst(
    addresses.filter((a) => a.minor),
    (a) => a.text,
  ))
    words('minor', home, INSTEAD.address);
  for (const { name } of longestFirst(
    people.filter((p) => p.minor),
    (p) => p.name,
  ))
    words('minor', name, INSTEAD.minor);
  for (const number of idNumbers) words('idNumber', number, INSTEAD.idNumber);
  for (const phone of phones) words('phone', phone, INSTEAD.phone);
  const isCode = (number: string) =>
    numberFault('organization', normalNumber(number)) === undefined &&
    numberFault('individual', normalNumber(number)) !== undefined;
  const blank = (match: string) => '□'.repeat(match.length);
  const uncoded = plain.replace(CODE, (code) => (isCode(code) ? blank(code) : code));
  const undated = uncoded.replace(DAY, blank);
  const looksLikeId = (match: string) => {
    const signs = match.replace(NO_FIGURE, '');
    return !isCode(signs) && (signs.length === match.length || ID_LOOKS.test(signs));
  };
  for (const { id, phone, account } of NUMBERS) {
    pattern('idNumber', uncoded, id, looksLikeId);
    pattern('phone', undated, phone);
    pattern('account', undated, account, (match) => !isCode(match.replace(NO_FIGURE, '')));
  }
  for (const word of longestFirst(marks.words, (w) => w)) words('word', word, INSTEAD.word);
  for (const { text: home } of longestFirst(addresses, (a) => a.text)) words('address', home, INSTEAD.address);
  for (const { name } of longestFirst(people, (p) => p.name)) words('person', name, insteadOfName(name));
  pattern('address', plain, HOME);
  return segmentsOf(text, found, marks);
}

function segmentsOf(text: string, found: Found[], { shown }: Marks): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { from, to, whole, kind, instead } of found.sort((a, b) => a.from - b.from)) {
    if (from > at) segments.push({ text: text.slice(at, from) });
    const hidden = text.slice(from, to);
    const key = `${kind}:${whole}`;
    const { fixed } = REDACTIONS[kind];
    segments.push({
      text: hidden,
      redaction: { key, kind, fixed, shown: !fixed && kind !== 'word' && shown.includes(key), instead },
    });
    at = to;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}

/** As the public reads it. Pieces of one thing read as one. */
export const publicText = (segments: readonly Segment[]): string => {
  let told = '';
  let last = '';
  for (const { text, redaction } of segments) {
    const instead = redaction && !redaction.shown ? redaction.instead : '';
    if (!instead || instead !== last || !instead.startsWith('〔')) told += instead || text;
    last = instead;
  }
  return told;
};
