import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** 信函: print batches and the mail register. */
export class Letters1766850000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE letter_batch (
       id int NOT NULL AUTO_INCREMENT,
       ${name('unit_id', 32)},
       ${name('created_by', 64)},
       created_at datetime(3) NOT NULL,
       INDEX ix_letter_batch_unit (unit_id, id),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE letter (
       id int NOT NULL AUTO_INCREMENT,
       ${name('number', 20)},
       batch_id int NOT NULL,
       place int NOT NULL,
       ${name('case_no', 40)},
       ${name('display_no', 60)},
       ${name('unit_id', 32)},
       sender varchar(100) NOT NULL,
       phone varchar(40) NULL,
       addressee varchar(200) NOT NULL,
       address varchar(500) NOT NULL,
       address_signed_on date NULL,
       papers json NOT NULL,
       ${name('state', 12)},
       posted_on date NULL,
       ${name('tracking_no', 60, 'NULL')},
       delivered_at datetime(3) NULL,
       signed_by varchar(100) NULL,
       returned_on date NULL,
       ${name('return_reason', 20, 'NULL')},
       note varchar(500) NULL,
       proof json NOT NULL,
       version int NOT NULL,
       UNIQUE INDEX ux_letter_number (number),
       UNIQUE INDEX ux_letter_tracking (tracking_no),
       UNIQUE INDEX ux_letter_place (batch_id, place),
       INDEX ix_letter_case (case_no),
       INDEX ix_letter_unit (unit_id, id),
       INDEX ix_letter_state (state, id),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE letter_paper (
       letter_id int NOT NULL,
       ${name('document_id', 60)},
       ${name('open_key', 60, 'NULL')},
       UNIQUE INDEX ux_letter_paper_open (open_key),
       PRIMARY KEY (letter_id, document_id)
     )`,
    `CREATE TABLE letter_entry (
       letter_id int NOT NULL,
       version int NOT NULL,
       ${name('type', 12)},
       data longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       ${name('by_user', 64)},
       at datetime(3) NOT NULL,
       PRIMARY KEY (letter_id, version)
     )`,
  ];
  protected readonly back = [
    'DROP TABLE letter_entry',
    'DROP TABLE letter_paper',
    'DROP TABLE letter',
    'DROP TABLE letter_batch',
  ];
}
