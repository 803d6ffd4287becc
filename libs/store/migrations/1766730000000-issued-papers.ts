import { Statements } from './statements';

const text = (length: number) => `varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL`;

/** Papers as they went out, each under its number. */
export class IssuedPapers1766730000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE issued_paper (
       document_id ${text(60)} PRIMARY KEY,
       case_no ${text(40)},
       kind ${text(40)},
       title varchar(200) NOT NULL,
       unit_id ${text(32)},
       word ${text(40)},
       year int NOT NULL,
       seq int NOT NULL,
       number ${text(80)},
       sha256 ${text(64)},
       sm3 ${text(64)},
       pages int NOT NULL,
       size int NOT NULL,
       issued_at datetime(3) NOT NULL,
       UNIQUE INDEX ux_issued_paper_number (word, year, seq),
       INDEX ix_issued_paper_case (case_no)
     )`,
  ];
  protected readonly back = ['DROP TABLE issued_paper'];
}
