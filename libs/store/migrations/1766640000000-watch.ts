import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** What the watchdog has found and mended, and its looks. */
export class Watch1766640000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE watch_finding (
       id int NOT NULL AUTO_INCREMENT,
       ${name('case_no', 40)},
       ${name('kind', 12)},
       what varchar(300) NOT NULL,
       was varchar(300) NOT NULL,
       should_be varchar(300) NOT NULL,
       ${name('asked_by', 64, 'NULL')},
       found_at datetime(3) NOT NULL,
       mended_at datetime(3) NULL,
       ${name('open_key', 64, 'NULL')},
       UNIQUE INDEX ux_watch_open (open_key),
       INDEX ix_watch_case (case_no, id),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE watch_look (
       id int NOT NULL AUTO_INCREMENT,
       ${name('asked_by', 64, 'NULL')},
       started_at datetime(3) NOT NULL,
       touched_at datetime(3) NOT NULL,
       ended_at datetime(3) NULL,
       ${name('next_case', 40)},
       looked int NOT NULL,
       found int NOT NULL,
       mended int NOT NULL,
       ${name('running', 8, 'NULL')},
       UNIQUE INDEX ux_watch_running (running),
       PRIMARY KEY (id)
     )`,
  ];
  protected readonly back = ['DROP TABLE watch_look', 'DROP TABLE watch_finding'];
}
