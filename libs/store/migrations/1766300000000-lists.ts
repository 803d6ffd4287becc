import type { QueryRunner } from 'typeorm';
import { addFirstLists } from '../first-lists';
import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** 柔性执法事项清单 are documents of their own, with versions and opinions; what stands in the item table is their first version. */
export class Lists1766300000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE item_list (
       id int NOT NULL AUTO_INCREMENT,
       ${name('kind', 12)},
       ${name('department', 40)},
       ${name('level', 12)},
       title varchar(200) NOT NULL,
       ${name('unit_id', 32, 'NULL')},
       UNIQUE INDEX ux_item_list (unit_id, department, level, kind),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE item_list_version (
       list_id int NOT NULL,
       version int NOT NULL,
       ${name('state', 12)},
       repeals tinyint NOT NULL,
       entries json NOT NULL,
       item_versions json NULL,
       revision int NOT NULL,
       drafters json NOT NULL,
       consulted json NULL,
       consult_publicly tinyint NOT NULL,
       consult_from date NULL,
       consult_to date NULL,
       ${name('reviewed_by', 64, 'NULL')},
       reviewed_at datetime(3) NULL,
       ${name('doc_no', 60, 'NULL')},
       doc_on date NULL,
       ${name('published_by', 64, 'NULL')},
       published_at datetime(3) NULL,
       effective_from date NULL,
       effective_to date NULL,
       effect json NULL,
       course json NOT NULL,
       UNIQUE INDEX ux_item_list_doc (doc_no),
       PRIMARY KEY (list_id, version)
     )`,
    `CREATE TABLE item_list_opinion (
       id int NOT NULL AUTO_INCREMENT,
       list_id int NOT NULL,
       version int NOT NULL,
       ${name('entry_id', 32, 'NULL')},
       text varchar(2000) NOT NULL,
       ${name('given_by', 64, 'NULL')},
       name varchar(100) NULL,
       given_at datetime(3) NOT NULL,
       ${name('receipt', 32)},
       ${name('adopted', 12, 'NULL')},
       answer varchar(2000) NULL,
       ${name('answered_by', 64, 'NULL')},
       answered_at datetime(3) NULL,
       shown tinyint NOT NULL,
       INDEX ix_opinion_version (list_id, version, id),
       UNIQUE INDEX ux_opinion_receipt (receipt),
       PRIMARY KEY (id)
     )`,
  ];
  protected readonly back = ['DROP TABLE item_list_opinion', 'DROP TABLE item_list_version', 'DROP TABLE item_list'];

  override async up(runner: QueryRunner): Promise<void> {
    await super.up(runner);
    await addFirstLists(runner, new Date());
  }
}
