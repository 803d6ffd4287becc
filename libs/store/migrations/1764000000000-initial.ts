import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema. Column attributes are spelt so that MySQL 8 and MariaDB 10.11 read them alike. */
export class Initial1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
  }
}

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';
const TABLES = [
  'case_file',
  'case_officer',
  'journal_entry',
  'case_clock',
  'dossier',
  'feed',
  'item',
  'period_rule',
  'calendar_year',
  'unit',
  'user_account',
  'session',
  'idempotency_key',
  'counter',
  'task',
  'task_audit',
  'notice',
  'notice_read',
];

const STATEMENTS = [
  `CREATE TABLE case_file (
     case_no varchar(40) ${BIN} NOT NULL,
     display_no varchar(60) ${BIN} NOT NULL,
     unit_id varchar(32) ${BIN} NOT NULL,
     stage varchar(24) ${BIN} NOT NULL,
     status varchar(12) ${BIN} NOT NULL,
     source varchar(20) ${BIN} NOT NULL,
     item_id varchar(32) ${BIN} NOT NULL,
     item_title varchar(200) NOT NULL,
     item_list varchar(12) ${BIN} NOT NULL,
     department varchar(40) NOT NULL,
     party_name varchar(200) ${BIN} NOT NULL,
     party_id_number varchar(60) ${BIN} NOT NULL,
     violation_on date NOT NULL,
     registered_at datetime(3) NOT NULL,
     filed_at datetime(3) NULL,
     due_at datetime(3) NULL,
     due_on date NULL,
     due_clock varchar(32) ${BIN} NULL,
     sort_due_at datetime(3) NOT NULL,
     escalated_at datetime(3) NULL,
     escalation_reason varchar(32) ${BIN} NULL,
     outcome varchar(20) ${BIN} NULL,
     closed_at datetime(3) NULL,
     seq int NOT NULL,
     head_hash varchar(64) ${BIN} NOT NULL,
     projected_at datetime(3) NOT NULL,
     state longtext ${BIN} NOT NULL,
     UNIQUE INDEX ux_case_display (display_no),
     INDEX ix_case_party_name (party_name, registered_at, case_no),
     INDEX ix_case_party (party_id_number, violation_on),
     INDEX ix_case_outcome (outcome, registered_at, case_no),
     INDEX ix_case_item (item_id, registered_at, case_no),
     INDEX ix_case_unit_status_due (unit_id, status, sort_due_at, case_no),
     INDEX ix_case_status_due (status, sort_due_at, case_no),
     INDEX ix_case_unit_stage (unit_id, stage, registered_at, case_no),
     INDEX ix_case_stage (stage, registered_at, case_no),
     INDEX ix_case_unit (unit_id, registered_at, case_no),
     INDEX ix_case_registered (registered_at, case_no),
     PRIMARY KEY (case_no)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE case_officer (
     username varchar(64) ${BIN} NOT NULL,
     case_no varchar(40) ${BIN} NOT NULL,
     INDEX ix_officer_case (case_no),
     PRIMARY KEY (username, case_no)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE journal_entry (
     case_no varchar(40) ${BIN} NOT NULL,
     seq int NOT NULL,
     at datetime(3) NOT NULL,
     type varchar(40) ${BIN} NOT NULL,
     entry longtext ${BIN} NOT NULL,
     prev_hash varchar(64) ${BIN} NOT NULL,
     hash varchar(64) ${BIN} NOT NULL,
     PRIMARY KEY (case_no, seq)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE case_clock (
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
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE dossier (
     case_no varchar(40) ${BIN} NOT NULL,
     sealed_at datetime(3) NOT NULL,
     through_seq int NOT NULL,
     head_hash varchar(64) ${BIN} NOT NULL,
     manifest_hash varchar(64) ${BIN} NOT NULL,
     manifest longtext ${BIN} NOT NULL,
     PRIMARY KEY (case_no)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE feed (
     id bigint NOT NULL AUTO_INCREMENT,
     case_no varchar(40) ${BIN} NOT NULL,
     unit_id varchar(32) ${BIN} NOT NULL,
     stage varchar(24) ${BIN} NOT NULL,
     seq int NOT NULL,
     entry_types json NOT NULL,
     at datetime(3) NOT NULL,
     INDEX ix_feed_at (at),
     PRIMARY KEY (id)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE item (
     id varchar(32) ${BIN} NOT NULL,
     version int NOT NULL,
     effective_from date NOT NULL,
     effective_to date NULL,
     data json NOT NULL,
     PRIMARY KEY (id, version)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE period_rule (
     id varchar(32) ${BIN} NOT NULL,
     version int NOT NULL,
     effective_from date NOT NULL,
     effective_to date NULL,
     data json NOT NULL,
     PRIMARY KEY (id, version)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE calendar_year (
     year int NOT NULL,
     version int NOT NULL,
     source varchar(200) NOT NULL,
     off_days json NOT NULL,
     work_days json NOT NULL,
     published_at datetime(3) NOT NULL,
     published_by varchar(64) ${BIN} NOT NULL,
     PRIMARY KEY (year)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE unit (
     id varchar(32) ${BIN} NOT NULL,
     parent_id varchar(32) ${BIN} NULL,
     name varchar(100) NOT NULL,
     doc_prefix varchar(20) NOT NULL,
     path varchar(255) ${BIN} NOT NULL,
     PRIMARY KEY (id)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE user_account (
     username varchar(64) ${BIN} NOT NULL,
     name varchar(100) NOT NULL,
     unit_id varchar(32) ${BIN} NOT NULL,
     password_hash varchar(255) NOT NULL,
     roles json NOT NULL,
     certificate_no varchar(40) NULL,
     active tinyint NOT NULL DEFAULT 1,
     INDEX ix_user_unit (unit_id),
     PRIMARY KEY (username)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE session (
     token_hash varchar(64) ${BIN} NOT NULL,
     username varchar(64) ${BIN} NOT NULL,
     created_at datetime(3) NOT NULL,
     expires_at datetime(3) NOT NULL,
     revoked_at datetime(3) NULL,
     INDEX ix_session_user (username),
     PRIMARY KEY (token_hash)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE idempotency_key (
     username varchar(64) ${BIN} NOT NULL,
     key_text varchar(200) ${BIN} NOT NULL,
     request_hash varchar(64) ${BIN} NOT NULL,
     reserved json NOT NULL,
     created_at datetime(3) NOT NULL,
     PRIMARY KEY (username, key_text)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE counter (
     name varchar(64) ${BIN} NOT NULL,
     value bigint NOT NULL,
     PRIMARY KEY (name)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE task (
     id varchar(60) ${BIN} NOT NULL,
     case_no varchar(40) ${BIN} NOT NULL,
     display_no varchar(60) ${BIN} NOT NULL,
     party_name varchar(200) ${BIN} NOT NULL,
     item_title varchar(200) NOT NULL,
     kind varchar(40) ${BIN} NOT NULL,
     title varchar(60) NOT NULL,
     stage varchar(24) ${BIN} NOT NULL,
     legal_basis varchar(300) NOT NULL,
     candidate_role varchar(20) ${BIN} NOT NULL,
     unit_id varchar(32) ${BIN} NOT NULL,
     state varchar(12) ${BIN} NOT NULL,
     due_at datetime(3) NULL,
     due_on date NULL,
     due_clock varchar(32) ${BIN} NULL,
     sort_due_at datetime(3) NOT NULL,
     opened_at datetime(3) NOT NULL,
     completed_at datetime(3) NULL,
     completed_by varchar(64) ${BIN} NULL,
     completion_key varchar(200) ${BIN} NULL,
     context longtext ${BIN} NULL,
     result longtext ${BIN} NULL,
     assignee varchar(64) ${BIN} NULL,
     claimed_at datetime(3) NULL,
     version int NOT NULL DEFAULT '1',
     INDEX ix_task_done (completed_by, completed_at, id),
     INDEX ix_task_state (state, sort_due_at, id),
     INDEX ix_task_unit (unit_id, state, sort_due_at, id),
     INDEX ix_task_pool (unit_id, candidate_role, state, assignee, sort_due_at, id),
     INDEX ix_task_mine (assignee, state, sort_due_at, id),
     INDEX ix_task_case (case_no),
     PRIMARY KEY (id)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE task_audit (
     id bigint NOT NULL AUTO_INCREMENT,
     task_id varchar(60) ${BIN} NOT NULL,
     at datetime(3) NOT NULL,
     actor varchar(64) ${BIN} NOT NULL,
     action varchar(12) ${BIN} NOT NULL,
     from_user varchar(64) ${BIN} NULL,
     to_user varchar(64) ${BIN} NULL,
     reason varchar(500) NULL,
     INDEX ix_audit_task (task_id),
     PRIMARY KEY (id)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE notice (
     id bigint NOT NULL AUTO_INCREMENT,
     notice_key varchar(160) ${BIN} NOT NULL,
     case_no varchar(40) ${BIN} NOT NULL,
     kind varchar(20) ${BIN} NOT NULL,
     title varchar(200) NOT NULL,
     body varchar(1000) NOT NULL,
     role varchar(20) ${BIN} NULL,
     unit_id varchar(32) ${BIN} NULL,
     username varchar(64) ${BIN} NULL,
     created_at datetime(3) NOT NULL,
     visible_at datetime(3) NOT NULL,
     INDEX ix_notice_role (role, unit_id, visible_at),
     INDEX ix_notice_user (username, visible_at),
     UNIQUE INDEX ux_notice_key (notice_key),
     PRIMARY KEY (id)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE notice_read (
     notice_id bigint NOT NULL,
     username varchar(64) ${BIN} NOT NULL,
     read_at datetime(3) NOT NULL,
     PRIMARY KEY (notice_id, username)
   ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
];
