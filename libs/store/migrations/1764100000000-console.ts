import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the console needs: due units, possible actions, what statistics count, drafts, views, leave, the party's access, files, the access log. */
export class Console1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';
const UP = [
  `ALTER TABLE case_file ADD due_unit varchar(12) ${BIN} NULL, ADD allowed_actions longtext ${BIN} NOT NULL,
    ADD measure varchar(12) ${BIN} NULL, ADD ordered tinyint NOT NULL, ADD committed tinyint NOT NULL, ADD corrected_in_time tinyint NULL,
    ADD first_pass tinyint NULL, ADD repeated tinyint NOT NULL`,
  `ALTER TABLE task ADD due_unit varchar(12) ${BIN} NULL`,
  `CREATE TABLE task_draft (task_id varchar(60) ${BIN} NOT NULL, username varchar(64) ${BIN} NOT NULL, data longtext ${BIN} NOT NULL,
    updated_at datetime(3) NOT NULL, PRIMARY KEY (task_id, username)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE saved_view (id bigint NOT NULL AUTO_INCREMENT, username varchar(64) ${BIN} NOT NULL, page varchar(20) ${BIN} NOT NULL,
    name varchar(60) ${BIN} NOT NULL, query varchar(500) NOT NULL, UNIQUE INDEX ux_view_name (username, page, name), PRIMARY KEY (id))
    ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE leave_cover (id bigint NOT NULL AUTO_INCREMENT, username varchar(64) ${BIN} NOT NULL, to_user varchar(64) ${BIN} NOT NULL,
    from_on date NOT NULL, until_on date NOT NULL, reason varchar(500) NOT NULL, created_by varchar(64) ${BIN} NOT NULL,
    created_at datetime(3) NOT NULL, INDEX ix_leave_user (username, until_on), PRIMARY KEY (id)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE access_log (id bigint NOT NULL AUTO_INCREMENT, at datetime(3) NOT NULL, username varchar(64) ${BIN} NOT NULL,
    method varchar(8) ${BIN} NOT NULL, route varchar(120) ${BIN} NOT NULL, case_no varchar(40) ${BIN} NULL, subject varchar(120) ${BIN} NULL,
    status int NOT NULL, ip varchar(64) ${BIN} NOT NULL, INDEX ix_access_user (username, id), INDEX ix_access_case (case_no, id),
    PRIMARY KEY (id)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE party_access (token_hash varchar(64) ${BIN} NOT NULL, case_no varchar(40) ${BIN} NOT NULL, code_hash varchar(64) ${BIN} NULL,
    code_expires_at datetime(3) NOT NULL, tries int NOT NULL, expires_at datetime(3) NOT NULL, session_hash varchar(64) ${BIN} NULL,
    revoked_at datetime(3) NULL, created_by varchar(64) ${BIN} NOT NULL, created_at datetime(3) NOT NULL,
    INDEX ix_party_access_case (case_no), INDEX ix_party_access_session (session_hash), PRIMARY KEY (token_hash))
    ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
  `CREATE TABLE attachment (case_no varchar(40) ${BIN} NOT NULL, sha256 varchar(64) ${BIN} NOT NULL, name varchar(200) NOT NULL,
    type varchar(60) ${BIN} NOT NULL, size int NOT NULL, uploaded_by varchar(64) ${BIN} NOT NULL, uploaded_at datetime(3) NOT NULL,
    PRIMARY KEY (case_no, sha256)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
];
const DOWN = [
  'DROP TABLE attachment',
  'DROP TABLE party_access',
  'DROP TABLE access_log',
  'DROP TABLE leave_cover',
  'DROP TABLE saved_view',
  'DROP TABLE task_draft',
  'ALTER TABLE task DROP due_unit',
  'ALTER TABLE case_file DROP repeated, DROP first_pass, DROP corrected_in_time, DROP committed, DROP ordered, DROP measure, DROP allowed_actions, DROP due_unit',
];
