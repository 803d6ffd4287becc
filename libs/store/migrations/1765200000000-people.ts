import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A leave has a course, what it moved is kept; sessions are found by their end; everything told may be marked read. */
export class People1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';
const UP = [
  `ALTER TABLE leave_cover ADD state varchar(12) ${BIN} NOT NULL, ADD started_at datetime(3) NULL, ADD ended_at datetime(3) NULL,
    ADD ended_by varchar(64) ${BIN} NULL`,
  // Leaves taken until now moved everything at once and gave nothing back: they have run.
  `UPDATE leave_cover SET state = 'ended', started_at = created_at, ended_at = created_at, ended_by = 'system'`,
  'CREATE INDEX ix_leave_state ON leave_cover (state, from_on)',
  `CREATE TABLE leave_task (leave_id bigint NOT NULL, task_id varchar(60) ${BIN} NOT NULL, PRIMARY KEY (leave_id, task_id))
    ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  'CREATE INDEX ix_session_revoked ON session (revoked_at)',
  `CREATE TABLE notice_mark (username varchar(64) ${BIN} NOT NULL, read_until datetime(3) NOT NULL, PRIMARY KEY (username))
    ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
];
const DOWN = [
  'DROP TABLE notice_mark',
  'DROP INDEX ix_session_revoked ON session',
  'DROP TABLE leave_task',
  'DROP INDEX ix_leave_state ON leave_cover',
  'ALTER TABLE leave_cover DROP COLUMN ended_by, DROP COLUMN ended_at, DROP COLUMN started_at, DROP COLUMN state',
];
