import { Statements } from './statements';

const text = (length: number) => `varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`;

/** 本人签名, version by version; which units have them written into papers; and which of them a paper went out with. */
export class Signatures1766890000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE officer_signature (
       username ${text(64)} NOT NULL,
       no int NOT NULL,
       sha256 ${text(64)} NOT NULL,
       size int NOT NULL,
       drawn_at datetime(3) NOT NULL,
       ended_at datetime(3) NULL,
       ended_as ${text(12)} NULL,
       ended_by ${text(64)} NULL,
       end_reason varchar(200) NULL,
       allowed_at datetime(3) NULL,
       allowed_by ${text(64)} NULL,
       PRIMARY KEY (username, no),
       INDEX ix_officer_signature_file (sha256)
     )`,
    `CREATE TABLE unit_signing (
       unit_id ${text(32)} NOT NULL,
       no int NOT NULL,
       begun_at datetime(3) NOT NULL,
       begun_by ${text(64)} NOT NULL,
       ended_at datetime(3) NULL,
       ended_by ${text(64)} NULL,
       PRIMARY KEY (unit_id, no)
     )`,
    'ALTER TABLE issued_paper ADD signatures json NULL',
  ];
  protected readonly back = [
    'ALTER TABLE issued_paper DROP COLUMN signatures',
    'DROP TABLE unit_signing',
    'DROP TABLE officer_signature',
  ];
}
