import { strFromU8, unzipSync } from 'fflate';
import { Refused } from './refused';
import { letters } from './xlsx';

/** A part of a workbook that unpacks to more is not read. */
const MOST_UNPACKED = 20 * 1024 * 1024;

export interface ReadRow {
  /** As the spreadsheet numbers it. */
  at: number;
  /** Text by column letters; an empty cell is absent. */
  cells: Map<string, string>;
}

export interface SheetFault {
  path: string;
  message: string;
}

/** One part of a tag's name is its prefix, which writers choose. */
const tag = (name: string) => `(?:\\w+:)?${name}`;
const CELLS = new RegExp(`<${tag('c')}\\b([^>]*?)(?:/>|>(.*?)</${tag('c')}>)`, 'gs');
const ROWS = new RegExp(`<${tag('row')}\\b([^>]*?)(?:/>|>(.*?)</${tag('row')}>)`, 'gs');
const STRINGS = new RegExp(`<${tag('si')}\\b[^>]*?(?:/>|>(.*?)</${tag('si')}>)`, 'gs');
const TEXTS = new RegExp(`<${tag('t')}\\b[^>]*?(?:/>|>(.*?)</${tag('t')}>)`, 'gs');
/** How a word is pronounced stands beside it, and is no part of it. */
const PHONETIC = new RegExp(`<${tag('rPh')}\\b.*?</${tag('rPh')}>`, 'gs');
const VALUE = new RegExp(`<${tag('v')}\\b[^>]*>(.*?)</${tag('v')}>`, 's');
const FORMULA = new RegExp(`<${tag('f')}\\b`);
const MERGED = new RegExp(`<${tag('mergeCell')}\\b[^>]*\\bref="([^"]*)"`, 'g');

/**
 * The first sheet of a workbook as text. What a cell computes is not what somebody wrote, and what is merged belongs to no
 * row: both are refused, each with its place. Errors: SHEET_REFUSED.
 */
export function readSheet(bytes: Uint8Array): ReadRow[] {
  const parts = unpacked(bytes);
  const part = (path: string) => (parts[path] ? strFromU8(parts[path]) : undefined);
  const xml = part(firstSheet(part));
  if (xml === undefined) throw notWorkbook();
  const shared = [...(part('xl/sharedStrings.xml') ?? '').matchAll(STRINGS)].map(([, si]) => textIn(si ?? ''));
  const faults: SheetFault[] = [...xml.matchAll(MERGED)].map(([, ref]) => ({
    path: ref!,
    message: `${ref} 是合并单元格，请取消合并后逐行填写。`,
  }));
  const rows: ReadRow[] = [];
  for (const [, attributes, inner] of xml.matchAll(ROWS)) {
    const at = Number(attribute(attributes!, 'r') ?? (rows.at(-1)?.at ?? 0) + 1);
    const cells = new Map<string, string>();
    for (const [, own, content = ''] of (inner ?? '').matchAll(CELLS)) {
      const column = /^[A-Z]+/.exec(attribute(own!, 'r') ?? '')?.[0];
      if (!column) throw notWorkbook();
      if (FORMULA.test(content))
        faults.push({ path: `${column}${at}`, message: `第 ${at} 行 ${column} 列是公式，请改为填写的内容。` });
      const value = VALUE.exec(content)?.[1];
      const type = attribute(own!, 't');
      const text =
        type === 's' ? (shared[Number(value)] ?? '') : type === 'inlineStr' ? textIn(content) : unescaped(value ?? '');
      if (text.trim() !== '') cells.set(column, text.trim());
    }
    rows.push({ at, cells });
  }
  if (faults.length > 0) throw refusedFor(faults);
  return rows;
}

/** The rows below the heads, wherever these stand; an empty row is none. Errors: SHEET_REFUSED, where the heads are other ones. */
export function readTable(bytes: Uint8Array, heads: readonly string[]): ReadRow[] {
  const rows = readSheet(bytes);
  const head = rows.findIndex((r) => r.cells.get('A') === heads[0]);
  if (head < 0)
    throw refusedFor([{ path: 'A1', message: `没有找到以“${heads[0]}”开头的表头，请用本系统导出的表格填写。` }]);
  const { at, cells } = rows[head]!;
  const faults = heads.flatMap((title, i) => {
    const column = letters(i);
    if (cells.get(column) === title) return [];
    return [{ path: `${column}${at}`, message: `第 ${at} 行 ${column} 列应为“${title}”。` }];
  });
  if (faults.length > 0) throw refusedFor(faults);
  return rows.slice(head + 1).filter((r) => r.cells.size > 0);
}

export const refusedFor = (faults: readonly SheetFault[]): Refused =>
  new Refused('SHEET_REFUSED', {
    reason: `共 ${faults.length} 处：${faults
      .slice(0, 20)
      .map((f) => f.message)
      .join('')}`,
    errors: faults.slice(0, 500),
  });

const notWorkbook = () => new Refused('SHEET_REFUSED', { reason: '文件不是 XLSX 工作簿，请用本系统导出的表格填写。' });

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/(workbook|sharedStrings|worksheets\/[^/]+|_rels\/workbook)\.xml(\.rels)?$/.test(name)) return false;
        if (originalSize > MOST_UNPACKED) throw new Error('too large');
        return true;
      },
    });
  } catch {
    throw notWorkbook();
  }
}

/** By the workbook's own order; what it names is looked up in its relations. */
function firstSheet(part: (path: string) => string | undefined): string {
  const workbook = part('xl/workbook.xml') ?? '';
  if (/<!DOCTYPE|<!ENTITY/i.test(workbook)) throw notWorkbook();
  const id = /<(?:\w+:)?sheet\b[^>]*\b\w+:id="([^"]*)"/.exec(workbook)?.[1];
  const relation = [...(part('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b([^>]*)>/g)]
    .map(([, own]) => own!)
    .find((own) => attribute(own, 'Id') === id);
  const target = relation && attribute(relation, 'Target');
  if (!target) throw notWorkbook();
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];

const textIn = (xml: string): string =>
  [...xml.replace(PHONETIC, '').matchAll(TEXTS)].map(([, text]) => unescaped(text ?? '')).join('');

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
