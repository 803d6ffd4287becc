import type { Place } from './cursor';

/** Conditions of a list, with their parameters: only what has an index may be added. */
export class SqlFilter {
  private readonly conditions: { sql: string; parameters: unknown[]; equalTo?: string }[] = [];

  get parameters(): unknown[] {
    return this.conditions.flatMap((c) => c.parameters);
  }

  add(sql: string, ...parameters: unknown[]): this {
    this.conditions.push({ sql, parameters });
    return this;
  }

  /** `undefined` and empty filters add nothing. */
  equals(column: string, value: unknown): this {
    if (value !== undefined) this.conditions.push({ sql: `${column} = ?`, parameters: [value], equalTo: column });
    return this;
  }

  /** One of several; undefined means any. Nothing at all matches an empty list. */
  oneOf(column: string, values: readonly unknown[] | undefined): this {
    if (!values) return this;
    if (values.length === 1) return this.equals(column, values[0]);
    return this.add(values.length === 0 ? '1 = 0' : `${column} IN (${values.map(() => '?').join(', ')})`, ...values);
  }

  /**
   * For a page after a cursor: the place to go on from, and the columns to order by.
   *
   * The first equality is rewritten as a range. MariaDB answers a plain equality with `ref` access, which reads the
   * index from its end down to the cursor, so a page costs what lies before it; given a range, it seeks to the cursor.
   * That column then leads the order, or the order would not follow from the index.
   */
  after(column: string, key: string, order: 'ASC' | 'DESC', place: Place): string[] {
    const value = new Date(place.value);
    const beyond = order === 'ASC' ? '>' : '<';
    const lead = this.conditions.find((c) => c.equalTo);
    if (lead) {
      lead.sql = `${lead.equalTo} >= ? AND ${lead.equalTo} <= ?`;
      lead.parameters = [lead.parameters[0], lead.parameters[0]];
    }
    // The first half lets the index seek; the second cuts the ties.
    this.add(`${column} ${beyond}= ? AND (${column} ${beyond} ? OR ${key} ${beyond} ?)`, value, value, place.key);
    return [...(lead ? [lead.equalTo!] : []), column, key];
  }

  where(): string {
    return this.conditions.length > 0 ? `WHERE ${this.conditions.map((c) => c.sql).join(' AND ')}` : '';
  }
}
