import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case's clocks are in its state, and what lists need of them in its row: nothing read them a third time. */
export class Ledger1765400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_clock');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(CASE_CLOCK);
  }
}

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';
const CASE_CLOCK = `CREATE TABLE case_clock (
     case_no varchar(40) ${BIN} NOT NULL,
     clock_id varchar(32) ${BIN} NOT NULL,
     title varchar(60) NOT NULL,
     status varchar(12) ${BIN} NOT NULL,
     due_on date NULL,
     due_at datetime(3) NULL,
     provisional tinyint NOT NULL,
     undetermined tinyint NOT NULL,
     INDEX ix_clock_due (status, due_at),
     PRIMARY KEY (case_no, clock_id)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`;
