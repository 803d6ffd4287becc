import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave a file is part of which row it is, so that a party keeps reading its own; types of office papers are longer. */
export class Files1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const BIN = 'CHARACTER SET "utf8mb4" COLLATE "utf8mb4_bin"';
const UP = [
  `ALTER TABLE attachment MODIFY type varchar(100) ${BIN} NOT NULL, ADD uploader_kind varchar(8) ${BIN} NOT NULL DEFAULT 'user'`,
  "UPDATE attachment SET uploader_kind = 'party' WHERE uploaded_by = 'party'",
  `ALTER TABLE attachment MODIFY uploader_kind varchar(8) ${BIN} NOT NULL, DROP PRIMARY KEY, ADD PRIMARY KEY (case_no, sha256, uploader_kind)`,
];
const DOWN = [
  // One row per file again: where both gave it, the officer's stays.
  `DELETE p FROM attachment p JOIN attachment u ON u.case_no = p.case_no AND u.sha256 = p.sha256
    WHERE p.uploader_kind = 'party' AND u.uploader_kind = 'user'`,
  'ALTER TABLE attachment DROP PRIMARY KEY, ADD PRIMARY KEY (case_no, sha256)',
  'ALTER TABLE attachment DROP uploader_kind',
  // Types that no longer fit go out as bytes to be saved.
  "UPDATE attachment SET type = 'application/octet-stream' WHERE CHAR_LENGTH(type) > 60",
  `ALTER TABLE attachment MODIFY type varchar(60) ${BIN} NOT NULL`,
];
