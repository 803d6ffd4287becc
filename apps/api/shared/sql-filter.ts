import { askedTerms, beginningWith } from '#store';
import type { Place } from './cursor';

/** More terms than this do not narrow a search any further. */
const MOST_TERMS = 12;
/** A beginning that more case numbers share than this is no search for a number: the newest are looked at. */
const MOST_NUMBERS = 1000;
/** More than this is told as “more”: `total` is then one above it. */
export const COUNTED_TO = 10_000;
const IS_NUMBER = /〔\d|^\d{4}-/;

/** Conditions of a list, with their parameters: only what has an index may be added. */
export class SqlFilter {
  private readonly conditions: { sql: string; parameters: unknown[]; equalTo?: string }[] = [];
  private found?: { sql: string; parameters: unknown[] };

  /** Of `from` and `where`, in that order. */
  get parameters(): unknown[] {
    return [...(this.found?.parameters ?? []), ...this.conditions.flatMap((c) => c.parameters)];
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
   * Only what a person's words find: a case number, or any part of the party's name, the item's title, a code. The cases
   * are looked up first and joined: left to itself the server would read the whole list in its order, looking at each.
   */
  find(words: string): this {
    // Keyboards have other brackets than document numbers.
    const number = words.replace(/[[(（【]/g, '〔').replace(/[\])）】]/g, '〕');
    if (IS_NUMBER.test(number)) {
      const numbers = (column: string) =>
        `(SELECT case_no AS found_case FROM case_file WHERE ${column} LIKE ? ORDER BY ${column} DESC LIMIT ${MOST_NUMBERS})`;
      const beginning = `${escaped(number)}%`;
      this.found = {
        sql: `${numbers('case_no')} UNION ${numbers('display_no')}`,
        parameters: [beginning, beginning],
      };
      return this;
    }
    const terms = askedTerms(words).slice(0, MOST_TERMS);
    if (terms.length === 0) return this.add('1 = 0');
    const tables = terms.map((_, i) =>
      i === 0 ? 'case_term t0' : `JOIN case_term t${i} ON t${i}.case_no = t0.case_no`,
    );
    const matches = terms.map(({ prefix }, i) => (prefix ? `t${i}.term BETWEEN ? AND ?` : `t${i}.term = ?`));
    this.found = {
      // A prefix may meet several terms of one case.
      sql: `SELECT DISTINCT t0.case_no AS found_case FROM ${tables.join(' ')} WHERE ${matches.join(' AND ')}`,
      parameters: terms.flatMap(({ term, prefix }) => (prefix ? beginningWith(term) : [term])),
    };
    return this;
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

  from(table: string): string {
    return this.found ? `${table} JOIN (${this.found.sql}) found ON found.found_case = case_no` : table;
  }

  /** Counts no further than anybody reads: an exact number of a long list would cost more than its pages. */
  countIn(table: string): string {
    return `SELECT COUNT(*) AS n FROM (SELECT 1 FROM ${this.from(table)} ${this.where()} LIMIT ${COUNTED_TO + 1}) counted`;
  }

  where(): string {
    return this.conditions.length > 0 ? `WHERE ${this.conditions.map((c) => c.sql).join(' AND ')}` : '';
  }
}

/** For LIKE: what the person typed, and no pattern of theirs. */
const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&');
