import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;

/** Matters from before this system count as earlier ones, the imported 首违台账, and those under a party's other numbers. */
export class PriorRecords1766500000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE prior_record (
       id int NOT NULL AUTO_INCREMENT,
       ${name('unit_id', 32)},
       ${name('department', 40)},
       ${name('party_kind', 12)},
       party_name varchar(200) NOT NULL,
       ${name('party_id_number', 60)},
       ${name('item_id', 32)},
       item_title varchar(200) NOT NULL,
       violation_on date NOT NULL,
       decided_on date NOT NULL,
       ${name('outcome', 20)},
       reference varchar(100) NOT NULL,
       remark varchar(500) NULL,
       matter char(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       ${name('imported_by', 64)},
       imported_at datetime(3) NOT NULL,
       ${name('withdrawn_by', 64, 'NULL')},
       withdrawn_at datetime(3) NULL,
       withdrawn_reason varchar(500) NULL,
       INDEX ix_prior_party (party_id_number),
       INDEX ix_prior_unit (unit_id, id),
       UNIQUE INDEX ux_prior_matter (matter),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE party_link (
       id int NOT NULL AUTO_INCREMENT,
       ${name('unit_id', 32)},
       ${name('kind_a', 12)},
       name_a varchar(200) NOT NULL,
       ${name('number_a', 60)},
       ${name('kind_b', 12)},
       name_b varchar(200) NOT NULL,
       ${name('number_b', 60)},
       reason varchar(500) NOT NULL,
       evidence varchar(500) NOT NULL,
       ${name('proposed_by', 64)},
       ${name('merged_by', 64)},
       merged_at datetime(3) NOT NULL,
       separation_reason varchar(500) NULL,
       separation_evidence varchar(500) NULL,
       ${name('separation_proposed_by', 64, 'NULL')},
       ${name('separated_by', 64, 'NULL')},
       separated_at datetime(3) NULL,
       INDEX ix_party_link_a (number_a),
       INDEX ix_party_link_b (number_b),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE party_member (
       ${name('id_number', 60)},
       ${name('group_key', 60)},
       changed_at datetime(3) NOT NULL,
       INDEX ix_party_group (group_key),
       PRIMARY KEY (id_number)
     )`,
  ];
  protected readonly back = ['DROP TABLE party_member', 'DROP TABLE party_link', 'DROP TABLE prior_record'];
}
