/** Conditions of a list, with their parameters: only what has an index may be added. */
export class SqlFilter {
  private readonly conditions: string[] = [];
  readonly parameters: unknown[] = [];

  add(condition: string, ...parameters: unknown[]): this {
    this.conditions.push(condition);
    this.parameters.push(...parameters);
    return this;
  }

  /** `undefined` and empty filters add nothing. */
  equals(column: string, value: unknown): this {
    return value === undefined ? this : this.add(`${column} = ?`, value);
  }

  /** One of several; undefined means any. Nothing at all matches an empty list. */
  oneOf(column: string, values: readonly unknown[] | undefined): this {
    if (!values) return this;
    if (values.length === 1) return this.equals(column, values[0]);
    return this.add(values.length === 0 ? '1 = 0' : `${column} IN (${values.map(() => '?').join(', ')})`, ...values);
  }

  where(): string {
    return this.conditions.length > 0 ? `WHERE ${this.conditions.join(' AND ')}` : '';
  }
}
