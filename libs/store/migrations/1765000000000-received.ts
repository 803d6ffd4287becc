import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was received before the engine was asked; how far a case's journal is final, and which batch wrote it. */
export class Received1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';
const UP = [
  `CREATE TABLE received_message (
    id varchar(64) ${BIN} NOT NULL,
    owner varchar(110) ${BIN} NOT NULL,
    message_key varchar(100) ${BIN} NOT NULL,
    digest varchar(64) ${BIN} NOT NULL,
    case_no varchar(40) ${BIN} NOT NULL,
    update_name varchar(20) ${BIN} NOT NULL,
    message longtext ${BIN} NOT NULL,
    received_at datetime(3) NOT NULL,
    state varchar(12) ${BIN} NOT NULL,
    told_kept tinyint NOT NULL,
    answer longtext ${BIN} NULL,
    attempts int NOT NULL,
    next_try_at datetime(3) NOT NULL,
    answered_at datetime(3) NULL,
    UNIQUE INDEX ux_received_key (owner, message_key),
    INDEX ix_received_open (state, next_try_at),
    INDEX ix_received_case (case_no, received_at),
    INDEX ix_received_answered (answered_at),
    PRIMARY KEY (id)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `ALTER TABLE case_file
    ADD final_seq int NOT NULL DEFAULT 0,
    ADD batch_order bigint NOT NULL DEFAULT 0,
    ADD batch_sent_at bigint NOT NULL DEFAULT 0`,
  'ALTER TABLE notice ADD seq int NOT NULL DEFAULT 0',
  'CREATE INDEX ix_notice_case ON notice (case_no, seq)',
  'CREATE INDEX ix_feed_case ON feed (case_no, seq)',
];
const DOWN = [
  'DROP INDEX ix_feed_case ON feed',
  'DROP INDEX ix_notice_case ON notice',
  'ALTER TABLE notice DROP seq',
  'ALTER TABLE case_file DROP final_seq, DROP batch_order, DROP batch_sent_at',
  'DROP TABLE received_message',
];
