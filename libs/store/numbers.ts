import type { DataSource, EntityManager } from 'typeorm';

/** A series goes on after this number at least: the number stands on a case already. */
export async function atLeast(dataSource: DataSource, name: string, value: number): Promise<void> {
  await dataSource.query(
    'INSERT INTO counter (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = GREATEST(value, VALUES(value))',
    [name, value],
  );
}

/**
 * The next number of a named series, from 1, within the caller's transaction: two callers never get the same one, the
 * second waits for the first, and a transaction that fails gives its number back. Take it last, and commit soon.
 */
export async function nextNumber(db: EntityManager, name: string): Promise<number> {
  // The server tells what was given to LAST_INSERT_ID with its acknowledgement.
  const { insertId } = await db.query<{ insertId: number | string }>(
    'INSERT INTO counter (name, value) VALUES (?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE value = LAST_INSERT_ID(value + 1)',
    [name],
  );
  return Number(insertId);
}
