import { Statements } from './statements';

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';

/** 常用语, kept by unit; a draft counts its changes, so that two windows do not erase each other's text. */
export class Texts1765710000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE common_text (id bigint NOT NULL AUTO_INCREMENT, unit_id varchar(32) ${BIN} NOT NULL, form varchar(80) ${BIN} NOT NULL,
      field varchar(120) ${BIN} NOT NULL, item_id varchar(32) ${BIN} NULL, text varchar(2000) NOT NULL, example tinyint NOT NULL,
      created_by varchar(64) ${BIN} NOT NULL, updated_at datetime(3) NOT NULL, retired_at datetime(3) NULL,
      INDEX ix_text_place (form, field, unit_id), PRIMARY KEY (id)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
    'ALTER TABLE task_draft ADD version int NOT NULL DEFAULT 1',
  ];
  protected readonly back = ['ALTER TABLE task_draft DROP COLUMN version', 'DROP TABLE common_text'];
}
