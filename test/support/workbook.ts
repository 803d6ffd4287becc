import { strFromU8, unzipSync } from 'fflate';

/** A workbook as a spreadsheet would show it: the name of its first sheet, and its cells as text. */
export function workbookIn(bytes: Uint8Array): { name: string; rows: string[][] } {
  const parts = unzipSync(bytes);
  const name = /<sheet name="([^"]*)"/.exec(strFromU8(parts['xl/workbook.xml']!))![1]!;
  const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells]) => {
    const row: string[] = [];
    for (const [, at, text] of cells!.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(.*?)<\/c>/gs)) {
      row[at!.charCodeAt(0) - 65] = text!.replace(/<[^>]+>/g, '');
    }
    return Array.from(row, (cell) => cell ?? '');
  });
  return { name, rows };
}
