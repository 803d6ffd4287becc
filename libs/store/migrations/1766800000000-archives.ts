import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;
const exact = (column: string, null_ = 'NOT NULL') =>
  `${column} longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** Three terms are all the order knows; which outcome has which is each authority's to say, and none is confirmed. */
const SOURCE = '机关文件材料归档范围和文书档案保管期限规定（国家档案局令第8号）；各项期限为示例';
const THIRTY = ['penalty', 'transferred', 'annulled'];
const TEN = [
  ...['orderFulfilled', 'noFiling', 'noPenalty', 'notPunishable', 'noViolation'],
  ...['terminated', 'withdrawn', 'referred'],
];
const rows = [...THIRTY.map((outcome) => [outcome, 30]), ...TEN.map((outcome) => [outcome, 10])]
  .map(([outcome, years]) => `('${outcome}', ${years}, '${SOURCE}', 0, '2000-01-01', 'system', '2026-11-29')`)
  .join(', ');

/**
 * What becomes of a sealed dossier: its number, how long it is kept, who has it, what is found in it, what was added to it, and how it
 * ends. What a file is referred to by has an index: letting one go waits for whoever gives the same.
 *
 * @source 档案法 第二十一条; 档案法实施条例 第十九条
 */
export class Archives1766800000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE kept_dossier (
       ${name('case_no', 40)},
       ${name('unit_id', 32)},
       ${name('display_no', 60)},
       title varchar(500) NOT NULL,
       ${name('outcome', 24)},
       year int NOT NULL,
       sealed_on date NOT NULL,
       pages int NOT NULL,
       ${name('archive_no', 100, 'NULL')},
       extended_until date NULL,
       destroyed_at datetime(3) NULL,
       INDEX ix_kept_sealed (sealed_on, case_no),
       INDEX ix_kept_unit (unit_id, sealed_on, case_no),
       UNIQUE INDEX ux_kept_number (unit_id, archive_no),
       PRIMARY KEY (case_no)
     )`,
    `CREATE TABLE dossier_text (${name('case_no', 40)}, ${exact('words')}, ${exact('dense')}, PRIMARY KEY (case_no))`,
    `CREATE TABLE dossier_term (
       ${name('term', 40)},
       ${name('case_no', 40)},
       INDEX ix_dossier_term_case (case_no),
       PRIMARY KEY (term, case_no)
     )`,
    `CREATE TABLE archive_numbering (
       ${name('unit_id', 32)},
       pattern varchar(60) NOT NULL,
       ${name('set_by', 64)},
       set_at datetime(3) NOT NULL,
       PRIMARY KEY (unit_id)
     )`,
    `CREATE TABLE retention_rule (
       id int NOT NULL AUTO_INCREMENT,
       ${name('outcome', 24)},
       years int NULL,
       source varchar(200) NOT NULL,
       confirmed tinyint NOT NULL,
       effective_from date NOT NULL,
       ${name('published_by', 64)},
       published_at datetime(3) NOT NULL,
       PRIMARY KEY (id)
     )`,
    `INSERT INTO retention_rule (outcome, years, source, confirmed, effective_from, published_by, published_at) VALUES ${rows}`,
    `CREATE TABLE dossier_hold (
       id int NOT NULL AUTO_INCREMENT,
       ${name('case_no', 40)},
       ${name('ground', 16)},
       reason varchar(500) NOT NULL,
       ${name('placed_by', 64)},
       placed_at datetime(3) NOT NULL,
       ${name('lifted_by', 64, 'NULL')},
       lifted_at datetime(3) NULL,
       lifted_reason varchar(500) NULL,
       INDEX ix_hold_case (case_no),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE dossier_loan (
       id int NOT NULL AUTO_INCREMENT,
       ${name('case_no', 40)},
       borrower varchar(100) NOT NULL,
       purpose varchar(500) NOT NULL,
       due_on date NOT NULL,
       ${name('lent_by', 64)},
       lent_at datetime(3) NOT NULL,
       ${name('taken_back_by', 64, 'NULL')},
       returned_at datetime(3) NULL,
       return_note varchar(500) NULL,
       INDEX ix_loan_case (case_no),
       INDEX ix_loan_out (returned_at, due_on),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE dossier_appraisal (
       id int NOT NULL AUTO_INCREMENT,
       ${name('case_no', 40)},
       ${name('open_case', 40, 'NULL')},
       ${name('state', 12)},
       opinion varchar(2000) NOT NULL,
       extended_until date NULL,
       ${name('appraised_by', 64)},
       appraised_at datetime(3) NOT NULL,
       ${name('approved_by', 64, 'NULL')},
       approved_at datetime(3) NULL,
       ${name('witnessed_by', 64, 'NULL')},
       witnessed_at datetime(3) NULL,
       ${name('withdrawn_by', 64, 'NULL')},
       withdrawn_reason varchar(500) NULL,
       certificate_seq int NULL,
       ${exact('certificate', 'NULL')},
       ${name('certificate_hash', 64, 'NULL')},
       history_due tinyint NOT NULL DEFAULT 0,
       INDEX ix_appraisal_case (case_no),
       UNIQUE INDEX ux_appraisal_open (open_case),
       INDEX ix_appraisal_state (state, id),
       UNIQUE INDEX ux_appraisal_certificate (certificate_seq),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE doomed_file (${name('sha256', 64)}, ${name('case_no', 40)}, PRIMARY KEY (sha256))`,
    `CREATE TABLE dossier_addition (
       ${name('case_no', 40)},
       no int NOT NULL,
       title varchar(200) NOT NULL,
       reason varchar(500) NOT NULL,
       name varchar(200) NOT NULL,
       ${name('type', 100)},
       size int NOT NULL,
       ${name('sha256', 64)},
       ${name('added_by', 64)},
       added_at datetime(3) NOT NULL,
       ${exact('record')},
       ${name('record_hash', 64)},
       INDEX ix_addition_file (sha256),
       PRIMARY KEY (case_no, no)
     )`,
    'ALTER TABLE dossier ADD taken_in tinyint NOT NULL DEFAULT 0, ADD INDEX ix_dossier_taken (taken_in, chain_no)',
    'ALTER TABLE attachment ADD INDEX ix_attachment_file (sha256)',
    'ALTER TABLE issued_paper ADD INDEX ix_issued_paper_file (sha256)',
    'ALTER TABLE service_file ADD INDEX ix_service_file (sha256)',
    'ALTER TABLE picture_reading ADD INDEX ix_picture_thumbnail (thumbnail)',
  ];
  protected readonly back = [
    'ALTER TABLE picture_reading DROP INDEX ix_picture_thumbnail',
    'ALTER TABLE service_file DROP INDEX ix_service_file',
    'ALTER TABLE issued_paper DROP INDEX ix_issued_paper_file',
    'ALTER TABLE attachment DROP INDEX ix_attachment_file',
    'ALTER TABLE dossier DROP INDEX ix_dossier_taken, DROP taken_in',
    ...['dossier_addition', 'doomed_file', 'dossier_appraisal', 'dossier_loan', 'dossier_hold', 'retention_rule'],
    ...['archive_numbering', 'dossier_term', 'dossier_text', 'kept_dossier'],
  ].map((what) => (what.includes(' ') ? what : `DROP TABLE ${what}`));
}
