import { Statements } from './statements';

const name = (column: string, length: number) =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL`;
const exact = (column: string) => `${column} longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL`;

/** 公告送达 on the public page, and that it stood there day by day. Announcements that run are shown from now on. */
export class PublicNotices1766780000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE public_notice (
       id bigint NOT NULL AUTO_INCREMENT,
       ${name('case_no', 40)},
       ${name('document_id', 60)},
       announced_at datetime(3) NOT NULL,
       published_on date NOT NULL,
       until_on date NULL,
       ${exact('content')},
       shown_since datetime(3) NOT NULL,
       ${name('state', 12)},
       ended_at datetime(3) NULL,
       proofs int NOT NULL,
       ${name('head_hash', 64)},
       UNIQUE INDEX ux_public_notice_announced (case_no, document_id, announced_at),
       INDEX ix_public_notice_state (state, id),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE public_notice_proof (
       notice_id bigint NOT NULL,
       seq int NOT NULL,
       day date NOT NULL,
       ${exact('entry')},
       ${name('prev_hash', 64)},
       ${name('hash', 64)},
       UNIQUE INDEX ux_public_notice_day (notice_id, day),
       PRIMARY KEY (notice_id, seq)
     )`,
  ];
  protected readonly back = ['DROP TABLE public_notice_proof', 'DROP TABLE public_notice'];
}
