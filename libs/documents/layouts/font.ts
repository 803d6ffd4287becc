import { createHash } from 'node:crypto';

/** What of a font file decides whether papers may be set with it. */
export interface FontFacts {
  /** What its maker forbids, in words; undefined: it may be embedded in a PDF. OS/2 fsType. */
  forbidden: string | undefined;
  covers: (codePoint: number) => boolean;
}

interface Table {
  tag: string;
  offset: number;
  length: number;
}

const SIGNATURES = [0x00010000, 0x4f54544f, 0x74727565];
const NEEDED = ['OS/2', 'cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name'];

/** Reads a TTF or OTF; or what is wrong with the file, in words for who has sent it. */
export function readFont(bytes: Buffer): FontFacts | string {
  try {
    if (bytes.length < 12) return '这个文件不是字体。';
    if (bytes.toString('latin1', 0, 4) === 'ttcf') return '这是字体集（TTC），请拆成单个的 TTF 或者 OTF 再上传。';
    if (!SIGNATURES.includes(bytes.readUInt32BE(0))) return '这个文件不是 TTF 或者 OTF 字体。';
    const tables = tablesOf(bytes);
    const table = (tag: string) => tables.find((t) => t.tag === tag);
    const lacks = NEEDED.filter((tag) => !table(tag));
    if (lacks.length > 0 || !(table('glyf') ?? table('CFF ')) || tables.some((t) => t.offset + t.length > bytes.length))
      return '这个字体文件是坏的，请重新取得。';
    if (table('fvar')) return '这是可变字体，排印时字重不定，请改用静态字体。';
    return { forbidden: forbiddenIn(bytes, table('OS/2')!), covers: within(coverageOf(bytes, table('cmap')!)) };
  } catch (error) {
    if (error instanceof RangeError) return '这个字体文件是坏的，请重新取得。';
    throw error;
  }
}

/** A map that points past the end of the file has nothing there. */
const within =
  (covers: FontFacts['covers']): FontFacts['covers'] =>
  (c) => {
    try {
      return covers(c);
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  };

const tablesOf = (bytes: Buffer): Table[] =>
  Array.from({ length: bytes.readUInt16BE(4) }, (_, i) => ({
    tag: bytes.toString('latin1', 12 + i * 16, 16 + i * 16),
    offset: bytes.readUInt32BE(20 + i * 16),
    length: bytes.readUInt32BE(24 + i * 16),
  }));

/** @source OpenType 1.9 OS/2 fsType: 2 restricted, 0x100 no subsetting, 0x200 bitmaps alone */
function forbiddenIn(bytes: Buffer, { offset }: Table): string | undefined {
  const type = bytes.readUInt16BE(offset + 8);
  if ((type & 0xf) === 2) return '这个字体的许可不允许嵌入文件，文书不能用它，请换用允许嵌入的字体。';
  if (type & 0x100) return '这个字体的许可不允许取出部分字形嵌入，文书不能用它，请换用允许的字体。';
  if (type & 0x200) return '这个字体的许可只允许嵌入点阵，文书不能用它，请换用允许的字体。';
  return undefined;
}

/** Of its maps from Unicode the one that reaches furthest. */
function coverageOf(bytes: Buffer, { offset }: Table): FontFacts['covers'] {
  const maps = Array.from({ length: bytes.readUInt16BE(offset + 2) }, (_, i) => {
    const at = offset + 4 + i * 8;
    const [platform, encoding] = [bytes.readUInt16BE(at), bytes.readUInt16BE(at + 2)];
    const start = offset + bytes.readUInt32BE(at + 4);
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    return { start, format: isUnicode ? bytes.readUInt16BE(start) : 0 };
  });
  const wide = maps.find((m) => m.format === 12);
  if (wide) return groupsOf(bytes, wide.start);
  const narrow = maps.find((m) => m.format === 4);
  return narrow ? segmentsOf(bytes, narrow.start) : () => false;
}

/** A font has no more glyphs than this, so no more groups or segments of any use. */
const MOST_GROUPS = 0xffff;

/** By halves: groups lie in the order of their characters. */
function groupsOf(bytes: Buffer, start: number): FontFacts['covers'] {
  const count = bytes.readUInt32BE(start + 12);
  if (count > MOST_GROUPS) throw new RangeError('too many groups');
  const at = (i: number) => start + 16 + i * 12;
  return (c) => {
    const i = firstOf(count, (k) => bytes.readUInt32BE(at(k) + 4) >= c);
    if (i === count) return false;
    const from = bytes.readUInt32BE(at(i));
    return c >= from && bytes.readUInt32BE(at(i) + 8) + c - from > 0;
  };
}

/** Index of the first of so many for which it holds; it holds for all after it. */
function firstOf(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function segmentsOf(bytes: Buffer, start: number): FontFacts['covers'] {
  const count = bytes.readUInt16BE(start + 6) >> 1;
  const [ends, starts, deltas, ranges] = [14, 16 + count * 2, 16 + count * 4, 16 + count * 6].map((o) => start + o) as [
    number,
    number,
    number,
    number,
  ];
  return (c) => {
    if (c > 0xffff) return false;
    const i = firstOf(count, (k) => bytes.readUInt16BE(ends + k * 2) >= c);
    if (i === count) return false;
    const from = bytes.readUInt16BE(starts + i * 2);
    if (c < from) return false;
    const range = bytes.readUInt16BE(ranges + i * 2);
    const delta = bytes.readUInt16BE(deltas + i * 2);
    if (range === 0) return ((c + delta) & 0xffff) > 0;
    const glyph = bytes.readUInt16BE(ranges + i * 2 + range + (c - from) * 2);
    return glyph > 0 && ((glyph + delta) & 0xffff) > 0;
  };
}

/** What a unit's font is called in templates: by its bytes, so that two of one name never stand for each other. */
export const familyOf = (sha256: string): string => `unit-${sha256.slice(0, 20)}q`;
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The font under the name that is its own alone; its glyphs are as they were. */
export function renamed(bytes: Uint8Array, family: string): Buffer {
  const from = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(from);
  const contents = tables.map(({ tag, offset, length }) =>
    tag === 'name' ? nameTable(family) : from.subarray(offset, offset + length),
  );
  const head = Buffer.from(from.subarray(0, 12 + tables.length * 16));
  const parts: Buffer[] = [head];
  let at = head.length;
  for (const [i, content] of contents.entries()) {
    head.writeUInt32BE(at, 20 + i * 16);
    head.writeUInt32BE(content.length, 24 + i * 16);
    const padding = Buffer.alloc((4 - (content.length % 4)) % 4);
    parts.push(content, padding);
    at += content.length + padding.length;
  }
  return Buffer.concat(parts);
}

function nameTable(family: string): Buffer {
  const words = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family],
  ] as const;
  const head = Buffer.alloc(6 + words.length * 12);
  head.writeUInt16BE(words.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts: Buffer[] = [];
  let at = 0;
  for (const [i, [id, word]] of words.entries()) {
    const text = Buffer.from(word, 'utf16le').swap16();
    for (const [j, value] of [3, 1, 0x409, id, text.length, at].entries())
      head.writeUInt16BE(value, 6 + i * 12 + j * 2);
    texts.push(text);
    at += text.length;
  }
  return Buffer.concat([head, ...texts]);
}
