import { Statements } from './statements';

/** Under which rules, and by which code, a publication was looked at: of another one it is looked at again. */
export class DisclosureRulesSeen1766950000000 extends Statements {
  protected readonly there = [
    `ALTER TABLE disclosure
       ADD COLUMN seen_under varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER seen_seq`,
  ];
  protected readonly back = ['ALTER TABLE disclosure DROP COLUMN seen_under'];
}
