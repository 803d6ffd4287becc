import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The calendar each open case counts by, every publication of a year kept, and the age of idempotency keys. */
export class Upkeep1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `ALTER TABLE case_file ADD calendar_version varchar(32) CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin" NOT NULL`,
  `UPDATE case_file SET calendar_version = JSON_UNQUOTE(JSON_EXTRACT(state, '$.calendarVersion'))`,
  'CREATE INDEX ix_case_calendar ON case_file (status, calendar_version, case_no)',
  'CREATE INDEX ix_idempotency_created ON idempotency_key (created_at)',
  'ALTER TABLE calendar_year DROP PRIMARY KEY, ADD PRIMARY KEY (year, version)',
];
const DOWN = [
  'DELETE old FROM calendar_year old JOIN calendar_year newer ON newer.year = old.year AND newer.version > old.version',
  'ALTER TABLE calendar_year DROP PRIMARY KEY, ADD PRIMARY KEY (year)',
  'DROP INDEX ix_idempotency_created ON idempotency_key',
  'DROP INDEX ix_case_calendar ON case_file',
  'ALTER TABLE case_file DROP calendar_version',
];
