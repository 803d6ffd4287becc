import type { Readable } from 'node:stream';
import type { z } from 'zod';
import { COUNT_NAMES, RATE_NAMES, TABLE_HEADS, TABLE_NAMES } from '#contracts';
import { BOM, csvRow } from '../shared/csv';
import { type Cell, xlsxOf } from '../shared/xlsx';
import type { StatisticsRow } from './statistics.views';

type Row = z.output<typeof StatisticsRow>;
type By = keyof typeof TABLE_NAMES;

/** The table as it is shown: heads, then one line per row. */
export function tableOf(by: By, rows: Row[]): { heads: string[]; rows: Cell[][] } {
  const rate = (share: Row[(typeof RATE_NAMES)[number]]) => (share.rate === null ? null : { rate: share.rate });
  return {
    heads: [TABLE_NAMES[by], ...TABLE_HEADS],
    rows: rows.map((r) => [r.title, ...COUNT_NAMES.map((name) => r[name]), ...RATE_NAMES.map((n) => rate(r[n]))]),
  };
}
type Table = ReturnType<typeof tableOf>;

/** Rates as percent. */
export function csvOf({ heads, rows }: Table): string {
  const text = (cell: Cell) =>
    cell === null
      ? ''
      : typeof cell === 'object' && 'rate' in cell
        ? `${(cell.rate * 100).toFixed(1)}%`
        : `${cell as string | number}`;
  return BOM + [heads, ...rows.map((r) => r.map(text))].map(csvRow).join('');
}

/** The same with the period it is of, and for whom. */
export const workbookOf = (by: By, { heads, rows }: Table, notes: readonly string[]): Readable =>
  xlsxOf({
    name: `按${TABLE_NAMES[by]}`,
    title: `柔性执法统计（按${TABLE_NAMES[by]}）`,
    notes,
    columns: heads.map((title, i) => ({ title, width: i === 0 ? 36 : 14 })),
    rows: [rows],
  });
