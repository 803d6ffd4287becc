import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { CaseState } from '#contracts';
import { caseTerms } from '../search-terms';

/** The calendar each open case counts by, every publication of a year kept, the age of idempotency keys, and what cases are found by. */
export class Upkeep1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
    await writeTerms(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** For the cases there are already. */
export async function writeTerms(runner: QueryRunner): Promise<void> {
  for (let after = ''; ;) {
    const rows = (await runner.query(
      'SELECT case_no, state FROM case_file WHERE case_no > ? ORDER BY case_no LIMIT 200',
      [after],
    )) as { case_no: string; state: string }[];
    const terms = rows.flatMap((r) => caseTerms(JSON.parse(r.state) as CaseState).map((term) => [term, r.case_no]));
    if (terms.length > 0) await runner.query('INSERT IGNORE INTO case_term (term, case_no) VALUES ?', [terms]);
    if (rows.length < 200) return;
    after = rows.at(-1)!.case_no;
  }
}

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';
const UP = [
  `ALTER TABLE case_file ADD calendar_version varchar(32) ${BIN} NOT NULL`,
  `UPDATE case_file SET calendar_version = JSON_UNQUOTE(JSON_EXTRACT(state, '$.calendarVersion'))`,
  'CREATE INDEX ix_case_calendar ON case_file (status, calendar_version, case_no)',
  'CREATE INDEX ix_idempotency_created ON idempotency_key (created_at)',
  'ALTER TABLE calendar_year DROP PRIMARY KEY, ADD PRIMARY KEY (year, version)',
  `CREATE TABLE case_term (term varchar(40) ${BIN} NOT NULL, case_no varchar(40) ${BIN} NOT NULL, INDEX ix_term_case (case_no),
    PRIMARY KEY (term, case_no)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
];
const DOWN = [
  'DROP TABLE case_term',
  'DELETE old FROM calendar_year old JOIN calendar_year newer ON newer.year = old.year AND newer.version > old.version',
  'ALTER TABLE calendar_year DROP PRIMARY KEY, ADD PRIMARY KEY (year)',
  'DROP INDEX ix_idempotency_created ON idempotency_key',
  'DROP INDEX ix_case_calendar ON case_file',
  'ALTER TABLE case_file DROP calendar_version',
];
