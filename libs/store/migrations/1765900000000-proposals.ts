import { Statements } from './statements';

/** Law is published by two: what one proposes waits for another. */
export class Proposals1765900000000 extends Statements {
  protected readonly there = [
    `CREATE TABLE law_proposal (
       id int NOT NULL AUTO_INCREMENT,
       kind varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       waiting char(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       body json NOT NULL,
       state varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       proposed_by varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
       proposed_at datetime(3) NOT NULL,
       decided_by varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
       decided_at datetime(3) NULL,
       reason varchar(500) NULL,
       effect json NULL,
       UNIQUE INDEX ux_law_proposal_waiting (waiting),
       PRIMARY KEY (id)
     )`,
  ];
  protected readonly back = ['DROP TABLE law_proposal'];
}
