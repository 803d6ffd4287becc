import type { DataSource } from 'typeorm';

/** A series goes on after this number at least: the number stands on a case already. */
export async function atLeast(dataSource: DataSource, name: string, value: number): Promise<void> {
  await dataSource.query(
    'INSERT INTO counter (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = GREATEST(value, VALUES(value))',
    [name, value],
  );
}

/** The next number of a named series, from 1. One statement, so two callers never get the same one. */
export async function nextNumber(dataSource: DataSource, name: string): Promise<number> {
  return dataSource.transaction(async (db) => {
    await db.query(
      'INSERT INTO counter (name, value) VALUES (?, LAST_INSERT_ID(1)) ON DUPLICATE KEY UPDATE value = LAST_INSERT_ID(value + 1)',
      [name],
    );
    const [row] = await db.query<{ n: string }[]>('SELECT LAST_INSERT_ID() AS n');
    return Number(row!.n);
  });
}
