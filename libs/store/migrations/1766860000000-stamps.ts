import { Statements } from './statements';

const text = (length: number) => `varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

/** 单位印章图像, version by version; and which of them a paper went out with. */
export class Stamps1766860000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE unit_stamp (
       unit_id ${text(32)} NOT NULL,
       no int NOT NULL,
       sha256 ${text(64)} NOT NULL,
       size int NOT NULL,
       diameter_mm int NOT NULL,
       valid_from date NOT NULL,
       uploaded_by ${text(64)} NOT NULL,
       uploaded_at datetime(3) NOT NULL,
       revoked_by ${text(64)} NULL,
       revoked_at datetime(3) NULL,
       revoke_reason varchar(200) NULL,
       PRIMARY KEY (unit_id, no),
       INDEX ix_unit_stamp_file (sha256)
     )`,
    'ALTER TABLE issued_paper ADD stamp_no int NULL',
  ];
  protected readonly back = ['ALTER TABLE issued_paper DROP COLUMN stamp_no', 'DROP TABLE unit_stamp'];
}
