import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;
const exact = 'longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin';

/** 公示 of penalty decisions. @source 行政处罚法 第四十八条 */
export class Disclosures1766770000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE disclosure (
       id int NOT NULL AUTO_INCREMENT,
       ${name('decision_id', 60)},
       ${name('case_no', 40)},
       ${name('unit_id', 32)},
       ${name('public_id', 36)},
       party_name varchar(200) NOT NULL,
       matter varchar(200) NOT NULL,
       ${name('number', 80, 'NULL')},
       decided_on date NOT NULL,
       due_on date NULL,
       earliest_on date NULL,
       ${name('state', 12)},
       ${name('because', 20, 'NULL')},
       todo tinyint NOT NULL,
       sort_on date NOT NULL,
       marks ${exact} NOT NULL,
       version int NOT NULL,
       seen_seq int NOT NULL,
       content ${exact} NULL,
       search_text text NULL,
       ${name('alteration', 40, 'NULL')},
       published_on date NULL,
       ${name('published_by', 64, 'NULL')},
       shown_through date NULL,
       ${name('must_withdraw', 20, 'NULL')},
       withdraw_due_on date NULL,
       withdrawn_on date NULL,
       ${name('withdrawn_by', 64, 'NULL')},
       withdrawn_reason varchar(600) NULL,
       withdrawn_article varchar(200) NULL,
       created_at datetime(3) NOT NULL,
       UNIQUE INDEX ux_disclosure_decision (decision_id),
       UNIQUE INDEX ux_disclosure_public (public_id),
       INDEX ix_disclosure_case (case_no),
       INDEX ix_disclosure_todo (todo, sort_on, id),
       INDEX ix_disclosure_state (state, id),
       INDEX ix_disclosure_shown (state, published_on, id),
       INDEX ix_disclosure_years (published_on, unit_id),
       PRIMARY KEY (id)
     )`,
    `CREATE TABLE disclosure_entry (
       disclosure_id int NOT NULL,
       version int NOT NULL,
       ${name('type', 20)},
       data ${exact} NOT NULL,
       ${name('by_user', 64, 'NULL')},
       at datetime(3) NOT NULL,
       ${name('prev_hash', 64)},
       ${name('hash', 64)},
       PRIMARY KEY (disclosure_id, version)
     )`,
  ];
  protected readonly back = ['DROP TABLE disclosure_entry', 'DROP TABLE disclosure'];
}
