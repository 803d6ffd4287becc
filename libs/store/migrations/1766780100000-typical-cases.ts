import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** 以案释法: cases told to everybody, and what was done with each text. */
export class TypicalCases1766780100000 extends Statements {
  protected readonly there = [
    `CREATE TABLE typical_case (
       id int NOT NULL AUTO_INCREMENT,
       ${name('case_no', 40)},
       ${name('open_key', 40, 'NULL')},
       ${name('unit_id', 32)},
       ${name('state', 12)},
       title varchar(200) NOT NULL,
       facts text NOT NULL,
       law text NOT NULL,
       outcome text NOT NULL,
       meaning text NOT NULL,
       authors json NOT NULL,
       revision int NOT NULL,
       published_at datetime(3) NULL,
       UNIQUE INDEX ux_typical_open (open_key),
       INDEX ix_typical_state (state, published_at),
       INDEX ix_typical_unit (unit_id, id),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE typical_case_step (
       id int NOT NULL AUTO_INCREMENT,
       typical_id int NOT NULL,
       did varchar(20) NOT NULL,
       ${name('by_user', 64)},
       at datetime(3) NOT NULL,
       note varchar(500) NULL,
       said longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       INDEX ix_typical_step (typical_id, id),
       PRIMARY KEY (id)
     )`,
  ];
  protected readonly back = ['DROP TABLE typical_case_step', 'DROP TABLE typical_case'];
}
