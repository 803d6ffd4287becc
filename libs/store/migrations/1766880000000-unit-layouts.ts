import { Statements } from './statements';

const text = (length: number) => `varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

/** Templates and fonts of a unit's own, version by version; and which of them a paper was issued by. */
export class UnitLayouts1766880000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE unit_layout (
       id int NOT NULL AUTO_INCREMENT,
       unit_id ${text(32)} NOT NULL,
       part ${text(40)} NOT NULL,
       no int NOT NULL,
       name varchar(120) NOT NULL,
       sha256 ${text(64)} NOT NULL,
       size int NOT NULL,
       source longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       uploaded_by ${text(64)} NOT NULL,
       uploaded_at datetime(3) NOT NULL,
       forced_by ${text(64)} NULL,
       forced_at datetime(3) NULL,
       withdrawn_by ${text(64)} NULL,
       withdrawn_at datetime(3) NULL,
       withdraw_reason varchar(200) NULL,
       UNIQUE INDEX ux_unit_layout (unit_id, part, no),
       INDEX ix_unit_layout_file (sha256),
       PRIMARY KEY (id)
     )`,
    'ALTER TABLE issued_paper ADD template_id int NULL, ADD font_id int NULL',
  ];
  protected readonly back = [
    'ALTER TABLE issued_paper DROP COLUMN template_id, DROP COLUMN font_id',
    'DROP TABLE unit_layout',
  ];
}
