import type { z } from 'zod';
import { COUNT_NAMES, RATE_NAMES, TABLE_HEADS, TABLE_NAMES } from '#contracts';
import type { StatisticsRow } from './statistics.views';

type Row = z.output<typeof StatisticsRow>;
type Cell = string | number | null;

/** The table as it is shown: heads, then one line per row. Rates are fractions of one. */
export function tableOf(by: keyof typeof TABLE_NAMES, rows: Row[]): Cell[][] {
  return [
    [TABLE_NAMES[by], ...TABLE_HEADS],
    ...rows.map((r) => [r.title, ...COUNT_NAMES.map((name) => r[name]), ...RATE_NAMES.map((name) => r[name].rate)]),
  ];
}

/** After the title and the counts. */
const isRate = (column: number) => column > COUNT_NAMES.length;

/** RFC 4180 with a byte order mark, as Excel wants it for Chinese. Rates as percent. */
export function csvOf(table: Cell[][]): string {
  const [heads, ...rows] = table;
  const text = (cell: Cell, column: number) =>
    cell === null ? '' : typeof cell === 'number' && isRate(column) ? `${(cell * 100).toFixed(1)}%` : String(cell);
  // A leading = + - @ would be a formula to a spreadsheet.
  const quoted = (t: string) => `"${t.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
  return `\ufeff${[heads!.map(String), ...rows.map((r) => r.map(text))].map((r) => r.map(quoted).join(',')).join('\r\n')}\r\n`;
}

export async function xlsxOf(table: Cell[][]): Promise<Buffer> {
  const { default: write } = await import('write-excel-file/node');
  const [heads, ...rows] = table;
  const data = [
    heads!.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value, column) =>
        value === null
          ? null
          : typeof value === 'number'
            ? { type: Number, value, ...(isRate(column) ? { format: '0.0%' } : {}) }
            : { type: String, value },
      ),
    ),
  ];
  return write(
    data as never,
    { columns: [{ width: 36 }, ...TABLE_HEADS.map(() => ({ width: 14 }))] } as never,
  ).toBuffer();
}
