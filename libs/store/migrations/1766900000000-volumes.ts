import { Statements } from './statements';

const name = (column: string, length: number, null_ = 'NOT NULL') =>
  `${column} varchar(${length}) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ${null_}`;
const exact = (column: string) => `${column} longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL`;

/** 多案一卷: what was decided on the spot, bound above its seals. What was taken in before is told from its case. */
export class Volumes1766900000000 extends Statements {
  protected readonly there = [
    `ALTER TABLE kept_dossier
       ADD on_spot tinyint NOT NULL DEFAULT 0,
       ADD volume_id int NULL,
       ADD volume_place int NULL,
       ADD INDEX ix_kept_volume (volume_id, volume_place),
       ADD INDEX ix_kept_on_spot (unit_id, on_spot, volume_id, sealed_on, case_no)`,
    `UPDATE kept_dossier k JOIN case_file c ON c.case_no = k.case_no SET k.on_spot = 1
     WHERE JSON_CONTAINS(c.state, '{"kind":"onSpotDecision"}', '$.documents')
       AND NOT JSON_CONTAINS(c.state, '{"kind":"penaltyDecision"}', '$.documents')`,
    `CREATE TABLE volume_rule (
       ${name('unit_id', 32)},
       enabled tinyint NOT NULL,
       ${name('set_by', 64)},
       set_at datetime(3) NOT NULL,
       PRIMARY KEY (unit_id)
     )`,
    `CREATE TABLE bound_volume (
       id int NOT NULL AUTO_INCREMENT,
       ${name('unit_id', 32)},
       year int NOT NULL,
       years int NULL,
       number int NOT NULL,
       ${name('state', 12)},
       members int NOT NULL,
       done int NOT NULL DEFAULT 0,
       note varchar(500) NOT NULL,
       ${name('composed_by', 64)},
       composed_at datetime(3) NOT NULL,
       bound_at datetime(3) NULL,
       ${name('sha256', 64, 'NULL')},
       ${exact('manifest')},
       ${exact('seal')},
       UNIQUE INDEX ux_volume_number (unit_id, year, number),
       INDEX ix_volume_state (state, id),
       INDEX ix_volume_file (sha256),
       PRIMARY KEY (id)
     )`,
  ];
  protected readonly back = [
    'DROP TABLE bound_volume',
    'DROP TABLE volume_rule',
    `ALTER TABLE kept_dossier DROP INDEX ix_kept_on_spot, DROP INDEX ix_kept_volume,
       DROP COLUMN volume_place, DROP COLUMN volume_id, DROP COLUMN on_spot`,
  ];
}
