import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What statistics count a case in becomes bits of one column: a new figure needs no column of its own. */
export class Figures1765500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';
const UP = [
  'ALTER TABLE case_file ADD figures int UNSIGNED NOT NULL DEFAULT 0',
  `UPDATE case_file SET figures =
     ordered * 1
     + COALESCE(corrected_in_time = 1, 0) * 2
     + (corrected_in_time IS NOT NULL) * 4
     + COALESCE(first_pass = 1, 0) * 8
     + (first_pass IS NOT NULL) * 16
     + (ordered AND escalated_at IS NOT NULL) * 32
     + (escalated_at IS NOT NULL) * 64
     + repeated * 128
     + committed * 256
     + COALESCE(outcome IN ('orderFulfilled', 'noFiling', 'noPenalty'), 0) * 512
     + COALESCE(measure = 'service', 0) * 1024
     + COALESCE(measure = 'management', 0) * 2048
     + COALESCE(measure = 'enforcement', 0) * 4096`,
  `ALTER TABLE case_file
     DROP COLUMN measure,
     DROP COLUMN ordered,
     DROP COLUMN committed,
     DROP COLUMN corrected_in_time,
     DROP COLUMN first_pass,
     DROP COLUMN repeated`,
];
const DOWN = [
  `ALTER TABLE case_file
     ADD measure varchar(12) ${BIN} NULL,
     ADD ordered tinyint NOT NULL DEFAULT 0,
     ADD committed tinyint NOT NULL DEFAULT 0,
     ADD corrected_in_time tinyint NULL,
     ADD first_pass tinyint NULL,
     ADD repeated tinyint NOT NULL DEFAULT 0`,
  `UPDATE case_file SET
     ordered = (figures & 1) <> 0,
     corrected_in_time = IF(figures & 4, (figures & 2) <> 0, NULL),
     first_pass = IF(figures & 16, (figures & 8) <> 0, NULL),
     repeated = (figures & 128) <> 0,
     committed = (figures & 256) <> 0,
     measure = CASE WHEN figures & 1024 THEN 'service' WHEN figures & 2048 THEN 'management'
                    WHEN figures & 4096 THEN 'enforcement' END`,
  'ALTER TABLE case_file DROP COLUMN figures',
];
