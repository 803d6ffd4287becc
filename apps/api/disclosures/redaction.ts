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
  kind: RedactionKind;
  instead: string;
}

const ID = /(?<![0-9A-Z])\d{17}[\dX](?![0-9A-Z])|(?<![0-9A-Z])\d{15}(?![0-9A-Z])/gi;
const ACCOUNT = /(?<![0-9A-Z])\d(?:[ -]?\d){14,18}(?![0-9A-Z])/gi;
const PHONE =
  /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)|(?<=(?:电话|手机)(?:号码)?[为是：: ]{0,2})\d{7,8}(?!\d)/g;
/** As homes are numbered; where it is a shop a person shows it again. */
const HOME = /\d+(?:号楼|栋|幢)(?:\d+单元)?\d{2,4}(?:室|号)?|\d+单元\d{2,4}(?:室|号)?/g;

const INSTEAD: Record<Exclude<RedactionKind, 'person'>, string> = {
  minor: '某某（未成年人）',
  idNumber: '〔身份证件号码略〕',
  phone: '〔电话略〕',
  account: '〔账号略〕',
  address: '〔住址略〕',
  word: '〔略〕',
};

/** 王某某: the family name stays. */
const insteadOfName = (name: string): string => `${[...name][0]}${'某'.repeat([...name].length - 1)}`;

/** Full-width digits and letters are found like others; every character keeps its place. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * A text in pieces, each either plain or kept back.
 *
 * 1. What is never shown is found first, so nothing that may be shown again covers it.
 * 2. Then the words a person has added, before what is merely proposed: a name that is shown again opens none of them. Of a
 *    word that holds something found already the rest is kept back too.
 */
export function redact(text: string, { people, addresses, idNumbers, phones }: Private, marks: Marks): Segment[] {
  const plain = narrow(text);
  const found: Found[] = [];
  const take = (kind: RedactionKind, from: number, length: number, instead: string) => {
    const to = from + length;
    const inside = found.filter((f) => from < f.to && f.from < to).sort((a, b) => a.from - b.from);
    if (inside.length > 0 && kind !== 'word') return;
    let start = from;
    for (const f of [...inside, { from: to, to }]) {
      if (f.from > start) found.push({ from: start, to: f.from, kind, instead });
      start = Math.max(start, f.to);
    }
  };
  const words = (kind: RedactionKind, wanted: string, instead: string) => {
    const sought = narrow(wanted).trim();
    if ([...sought].length < (kind === 'word' ? 1 : 2)) return;
    for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + sought.length))
      take(kind, at, sought.length, instead);
  };
  const pattern = (kind: Exclude<RedactionKind, 'person'>, sought: RegExp, but = (_: string) => false) => {
    for (const match of plain.matchAll(sought)) {
      if (!but(match[0])) take(kind, match.index, match[0].length, INSTEAD[kind]);
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
  // The code of an organization is public.
  const isCode = (number: string) =>
    numberFault('organization', normalNumber(number)) === undefined &&
    numberFault('individual', normalNumber(number)) !== undefined;
  pattern('idNumber', ID, isCode);
  pattern('phone', PHONE);
  pattern('account', ACCOUNT, isCode);
  for (const word of longestFirst(marks.words, (w) => w)) words('word', word, INSTEAD.word);
  for (const { text: home } of longestFirst(addresses, (a) => a.text)) words('address', home, INSTEAD.address);
  for (const { name } of longestFirst(people, (p) => p.name)) words('person', name, insteadOfName(name));
  pattern('address', HOME);
  return segmentsOf(text, found, marks);
}

function segmentsOf(text: string, found: Found[], { shown }: Marks): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { from, to, kind, instead } of found.sort((a, b) => a.from - b.from)) {
    if (from > at) segments.push({ text: text.slice(at, from) });
    const hidden = text.slice(from, to);
    const key = `${kind}:${hidden}`;
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

/** As the public reads it. */
export const publicText = (segments: readonly Segment[]): string =>
  segments.map(({ text, redaction }) => (redaction && !redaction.shown ? redaction.instead : text)).join('');
