import { Statements } from './statements';

/**
 * A decision that was changed is published anew, by a row of its own; who must publish is told once before the day and once
 * after it. Rows that were published after a change tell of it already.
 */
export class DisclosureEditions1766830000000 extends Statements {
  protected readonly there = [
    `ALTER TABLE disclosure
       ADD COLUMN edition varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '' AFTER decision_id,
       ADD COLUMN changed_on date NULL AFTER decided_on,
       ADD COLUMN told varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER sort_on,
       DROP INDEX ux_disclosure_decision,
       ADD UNIQUE INDEX ux_disclosure_decision (decision_id, edition),
       ADD INDEX ix_disclosure_due (due_on, unit_id)`,
    `UPDATE disclosure SET edition = alteration, changed_on = SUBSTRING(alteration, 9, 10)
     WHERE alteration LIKE 'changed:%'`,
    // Of a decision that was changed before, the change is still to be published: every case is looked at again.
    `UPDATE disclosure SET seen_seq = 0`,
  ];
  protected readonly back = [
    `DELETE e FROM disclosure_entry e JOIN disclosure d ON d.id = e.disclosure_id WHERE d.edition <> ''`,
    `DELETE FROM disclosure WHERE edition <> ''`,
    `ALTER TABLE disclosure
       DROP INDEX ux_disclosure_decision,
       ADD UNIQUE INDEX ux_disclosure_decision (decision_id),
       DROP INDEX ix_disclosure_due,
       DROP COLUMN edition,
       DROP COLUMN changed_on,
       DROP COLUMN told`,
  ];
}
