import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** What the provincial platform is told, and how it compares with what it has. */
export class Province1766840000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE province_record (
       id bigint NOT NULL AUTO_INCREMENT,
       ${name('record_key', 160)},
       ${name('case_no', 40)},
       ${name('kind', 12)},
       ${name('act', 60)},
       version int NOT NULL,
       replaced tinyint NOT NULL DEFAULT 0,
       ${name('day', 10)},
       ${name('content_hash', 64)},
       body longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       ${name('sha256', 64)},
       ${name('state', 8)},
       attempts int NOT NULL,
       next_try_at datetime(3) NOT NULL,
       last_try_at datetime(3) NULL,
       last_error varchar(300) NULL,
       receipt varchar(300) NULL,
       sent_at datetime(3) NULL,
       created_at datetime(3) NOT NULL,
       UNIQUE INDEX ux_province_key (record_key),
       INDEX ix_province_case (case_no, state),
       INDEX ix_province_due (state, next_try_at),
       INDEX ix_province_day (day),
       INDEX ix_province_sent (sent_at),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE province_case (
       ${name('case_no', 40)},
       ${name('seen_head', 64)},
       ${name('look_on', 10, 'NULL')},
       INDEX ix_province_look (look_on),
       PRIMARY KEY (case_no)
     )`,
    `CREATE TABLE province_start (
       id int NOT NULL,
       started_at datetime(3) NOT NULL,
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE province_day (
       ${name('day', 10)},
       ${name('state', 10)},
       ours int NOT NULL,
       theirs int NULL,
       unsent int NOT NULL,
       looked_at datetime(3) NULL,
       next_look_at datetime(3) NULL,
       last_error varchar(300) NULL,
       INDEX ix_province_day_next (next_look_at),
       PRIMARY KEY (day)
     )`,
    `CREATE TABLE province_difference (
       id bigint NOT NULL AUTO_INCREMENT,
       ${name('day', 10)},
       ${name('record_key', 160)},
       ${name('kind', 10)},
       ${name('ours', 64, 'NULL')},
       ${name('theirs', 64, 'NULL')},
       found_at datetime(3) NOT NULL,
       over_at datetime(3) NULL,
       UNIQUE INDEX ux_province_difference (day, record_key, kind),
       PRIMARY KEY (id)
     )`,
  ];
  protected readonly back = [
    'DROP TABLE province_difference',
    'DROP TABLE province_day',
    'DROP TABLE province_start',
    'DROP TABLE province_case',
    'DROP TABLE province_record',
  ];
}
