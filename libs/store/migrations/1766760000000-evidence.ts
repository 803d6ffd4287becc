import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** What pictures say of themselves; 证据目录. @source 行政处罚法 第四十六条 */
export class Evidence1766760000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE picture_reading (
       ${name('sha256', 64)},
       ${name('state', 12)},
       ${name('thumbnail', 64, 'NULL')},
       width int NULL,
       height int NULL,
       ${name('taken_at', 32, 'NULL')},
       latitude double NULL,
       longitude double NULL,
       device varchar(100) NULL,
       read_at datetime(3) NOT NULL,
       PRIMARY KEY (sha256)
     )`,
    `CREATE TABLE evidence_entry (
       id int NOT NULL AUTO_INCREMENT,
       ${name('case_no', 40)},
       piece int NOT NULL,
       version int NOT NULL,
       struck tinyint NOT NULL,
       ${name('kind', 16)},
       data longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       reason varchar(500) NULL,
       ${name('by_user', 64)},
       at datetime(3) NOT NULL,
       UNIQUE INDEX ux_evidence_version (case_no, piece, version),
       PRIMARY KEY (id)
     )`,
  ];
  protected readonly back = ['DROP TABLE evidence_entry', 'DROP TABLE picture_reading'];
}
