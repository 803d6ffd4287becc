import type { Page } from '../shared/cursor';
import type { Cell } from '../shared/xlsx';

/** Rows that are read at once: one page of the list after the other, however long it is. */
export const BATCH = 500;

/** Every row of a list, page by page, as it is wanted. */
export async function* batches<R>(
  list: (cursor: string | undefined) => Promise<Page<R>>,
  cells: (row: R) => Cell[],
): AsyncGenerator<Cell[][]> {
  let cursor: string | undefined;
  do {
    const page = await list(cursor);
    yield page.items.map(cells);
    cursor = page.next;
  } while (cursor);
}
