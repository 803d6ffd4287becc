import { Readable } from 'node:stream';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type IsoDate, type IsoInstant, wallClock } from '#law';

/** What a cell holds. A day and an instant are dates to the spreadsheet, the instant by the clock of Beijing. */
export type Cell = string | number | null | { day: IsoDate } | { at: IsoInstant } | { rate: number };

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string;
  title: string;
  /** Above the table, one line each: period, conditions, when it was made. */
  notes: readonly string[];
  columns: readonly { title: string; width: number }[];
  /** In batches: a list of any length never stands in memory whole. */
  rows: AsyncIterable<readonly Cell[][]> | Iterable<readonly Cell[][]>;
}

/** A sheet of Excel holds no more; the rest goes on in another. */
const MOST_ROWS = 1_048_576;
/** Nor does a cell. */
const MOST_CHARACTERS = 32_767;
/** Days from Excel's beginning to 1970-01-01. */
const EPOCH_DAY = 25_569;
const DAY_MS = 86_400_000;

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook as it is written: nothing of it is kept that has been read. */
export const xlsxOf = (sheet: Sheet): Readable => Readable.from(pieces(sheet), { objectMode: false });

async function* pieces(sheet: Sheet): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const take = () => {
    const taken = ready;
    ready = [];
    return taken;
  };
  const begin = (path: string) => {
    const part = new ZipDeflate(path, { level: 6 });
    zip.add(part);
    return part;
  };
  const whole = (path: string, xml: string) => begin(path).push(strToU8(XML + xml), true);

  let sheets = 0;
  let part: ZipDeflate | undefined;
  let at = 0;
  const open = () => {
    sheets += 1;
    part = begin(`xl/worksheets/sheet${sheets}.xml`);
    const head = headOf(sheet);
    part.push(strToU8(XML + head.xml));
    at = head.rows;
  };
  const close = () => part?.push(strToU8('</sheetData></worksheet>'), true);
  open();
  for await (const batch of sheet.rows) {
    for (let from = 0; from < batch.length;) {
      if (at === MOST_ROWS) {
        close();
        open();
      }
      const some = batch.slice(from, from + MOST_ROWS - at);
      part!.push(strToU8(some.map((row, i) => rowXml(at + i + 1, row)).join('')));
      at += some.length;
      from += some.length;
    }
    yield* take();
  }
  close();
  whole('xl/styles.xml', STYLES);
  whole('xl/workbook.xml', workbook(sheet.name, sheets));
  whole('xl/_rels/workbook.xml.rels', relations(sheets));
  whole('_rels/.rels', ROOT);
  whole('[Content_Types].xml', contentTypes(sheets));
  zip.end();
  yield* take();
}

/** Styles by their place in `STYLES`. */
const STYLE = { title: 1, note: 2, head: 3, day: 4, instant: 5, rate: 6, text: 7 } as const;

/** What a spreadsheet would take for the beginning of a formula once somebody edits the cell. */
const FORMULA = /^[=+\-@\t\r]/;

function cellXml(name: string, cell: Cell): string {
  if (cell === null) return '';
  const number = (value: number, style?: number) => `<c r="${name}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;
  if (typeof cell === 'number') return number(cell);
  if (typeof cell === 'string') return textXml(name, cell, FORMULA.test(cell) ? STYLE.text : undefined);
  if ('rate' in cell) return number(cell.rate, STYLE.rate);
  if ('day' in cell) return number(Date.parse(`${cell.day}T00:00:00Z`) / DAY_MS + EPOCH_DAY, STYLE.day);
  return number(wallClock(cell.at).getTime() / DAY_MS + EPOCH_DAY, STYLE.instant);
}

/** Text in the cell itself is never computed; the style keeps it text when it is edited. */
const textXml = (name: string, text: string, style?: number) =>
  `<c r="${name}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(text.slice(0, MOST_CHARACTERS))}</t></is></c>`;

const rowXml = (row: number, cells: readonly Cell[]): string =>
  `<row r="${row}">${cells.map((c, i) => cellXml(`${letters(i)}${row}`, c)).join('')}</row>`;

/** Title, notes and heads; what is below them scrolls. */
function headOf({ title, notes, columns }: Sheet): { xml: string; rows: number } {
  const lines = [title, ...notes];
  const rows = lines.length + 1;
  const line = (text: string, i: number) =>
    `<row r="${i + 1}">${textXml(`A${i + 1}`, text, i === 0 ? STYLE.title : STYLE.note)}</row>`;
  const heads = columns.map((c, i) => textXml(`${letters(i)}${rows}`, c.title, STYLE.head)).join('');
  const widths = columns.map((c, i) => `<col min="${i + 1}" max="${i + 1}" width="${c.width}" customWidth="1"/>`);
  const pane = `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const xml =
    `<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols>` +
    `<sheetData>${lines.map(line).join('')}<row r="${rows}">${heads}</row>`;
  return { xml, rows };
}

/** A day as a cell holds it: to a spreadsheet it is a number. Anything else comes back as it is. */
export const dayOf = (text: string): string =>
  /^\d{5}$/.test(text) ? new Date((Number(text) - EPOCH_DAY) * DAY_MS).toISOString().slice(0, 10) : text;

export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold at all is left out. */
const escaped = (text: string) =>
  text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (c) => ENTITIES[c]!);

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const numbered = (sheets: number, of: (n: number) => string) =>
  Array.from({ length: sheets }, (_, i) => of(i + 1)).join('');

const workbook = (name: string, sheets: number) =>
  `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${numbered(sheets, (n) => `<sheet name="${escaped(n === 1 ? name : `${name}（${n}）`)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`;

const relations = (sheets: number) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${numbered(sheets, (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;

const ROOT = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const contentTypes = (sheets: number) =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${numbered(sheets, (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`)}</Types>`;

const STYLES =
  `<styleSheet ${MAIN}>` +
  '<numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="166" formatCode="0.0%"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="8"><xf/><xf fontId="1" applyFont="1"/><xf/><xf fontId="2" borderId="1" applyFont="1" applyBorder="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/><xf quotePrefix="1"/></cellXfs>' +
  '</styleSheet>';
