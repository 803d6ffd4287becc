import { strToU8, zipSync } from 'fflate';
import { COLUMNS, NOTES } from '../../apps/api/ledger/prior-sheet';

/** The cells of one matter, by the heads of their columns. */
export type PriorCells = Record<string, string>;

const cell = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;

/** The import table of the 首违台账, filled in as a person would. */
export function priorSheet(rows: readonly PriorCells[]): Uint8Array {
  const heads = COLUMNS.map((c) => c.title);
  const lines = [['首违台账导入表'], ...NOTES.map((n) => [n]), heads, ...rows.map((r) => heads.map((h) => r[h] ?? ''))];
  const xml = lines
    .map((cells, y) => {
      const written = cells.map((text, x) => (text ? cell(`${String.fromCharCode(65 + x)}${y + 1}`, text) : ''));
      return `<row r="${y + 1}">${written.join('')}</row>`;
    })
    .join('');
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="首违台账" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet ${main}><sheetData>${xml}</sheetData></worksheet>`),
  });
}
