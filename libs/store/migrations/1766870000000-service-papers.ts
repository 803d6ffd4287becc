import { Statements } from './statements';

const name = (column: string, length: number) =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL`;

/** The papers of 服务记录 as they were made. */
export class ServicePapers1766870000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE service_paper (
       id int NOT NULL AUTO_INCREMENT,
       record_id int NOT NULL,
       ${name('kind', 20)},
       edition int NOT NULL,
       title varchar(60) NOT NULL,
       ${name('told', 64)},
       ${name('sha256', 64)},
       ${name('sm3', 64)},
       pages int NOT NULL,
       size int NOT NULL,
       ${name('made_by', 64)},
       made_at datetime(3) NOT NULL,
       UNIQUE INDEX ux_service_paper (record_id, kind, edition),
       INDEX ix_service_paper_file (sha256),
       PRIMARY KEY (id)
     )`,
  ];
  protected readonly back = ['DROP TABLE service_paper'];
}
