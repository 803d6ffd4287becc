import type { EntityManager } from 'typeorm';

/** Writes that are told to the database together: where its connection takes several statements at once, in one round trip. */
export class Statements {
  private readonly all: { sql: string; values: unknown[] }[] = [];

  add(sql: string, values: unknown[]): void {
    this.all.push({ sql, values });
  }

  /** One statement for all rows; none for no rows. */
  insert(head: string, rows: unknown[][], tail = ''): void {
    if (rows.length === 0) return;
    const row = `(${rows[0]!.map(() => '?').join(', ')})`;
    this.add(`${head} VALUES ${rows.map(() => row).join(', ')} ${tail}`, rows.flat());
  }

  /** In their order; of several that fail the first is told, and the transaction they belong to is over. */
  async run(db: EntityManager): Promise<void> {
    const { multipleStatements } = db.connection.options as { multipleStatements?: boolean };
    if (multipleStatements) {
      await db.query(
        this.all.map(({ sql }) => sql).join(';\n'),
        this.all.flatMap(({ values }) => values),
      );
    } else {
      for (const { sql, values } of this.all) await db.query(sql, values);
    }
  }
}
