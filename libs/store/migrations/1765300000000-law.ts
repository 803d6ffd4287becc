import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Publications of rules, and which of them a case has heard of. */
export class Law1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';
const UP = [
  `CREATE TABLE law_publication (
     publication int NOT NULL AUTO_INCREMENT,
     source varchar(200) NOT NULL,
     effective_from date NOT NULL,
     reaches_running tinyint NOT NULL,
     rules json NOT NULL,
     published_at datetime(3) NOT NULL,
     published_by varchar(64) ${BIN} NOT NULL,
     PRIMARY KEY (publication)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  'ALTER TABLE case_file ADD law_publication int NOT NULL DEFAULT 0',
  'CREATE INDEX ix_case_law ON case_file (status, law_publication, case_no)',
];
const DOWN = [
  'DROP INDEX ix_case_law ON case_file',
  'ALTER TABLE case_file DROP law_publication',
  'DROP TABLE law_publication',
];
