import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** 行政执法观察期 of parties, 过渡期 of items. */
export class GracePeriods1766610000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE grace_period (
       id int NOT NULL AUTO_INCREMENT,
       ${name('unit_id', 32)},
       ${name('kind', 12)},
       ${name('party_kind', 12, 'NULL')},
       party_name varchar(200) NULL,
       ${name('party_id_number', 60, 'NULL')},
       ${name('item_id', 32, 'NULL')},
       item_title varchar(200) NULL,
       from_on date NOT NULL,
       to_on date NOT NULL,
       basis varchar(500) NOT NULL,
       ${name('set_by', 64)},
       set_at datetime(3) NOT NULL,
       ended_on date NULL,
       ended_reason varchar(500) NULL,
       ${name('ended_by', 64, 'NULL')},
       ended_at datetime(3) NULL,
       INDEX ix_grace_party (party_id_number, from_on),
       INDEX ix_grace_item (item_id, from_on),
       INDEX ix_grace_unit (unit_id, id),
       PRIMARY KEY (id)
     )`,
  ];
  protected readonly back = ['DROP TABLE grace_period'];
}
