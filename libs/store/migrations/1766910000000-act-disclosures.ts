import { Statements } from './statements';

/** Other acts of enforcement than penalties are published too. What there is, is of penalties. @source 国办发〔2018〕118号 */
export class ActDisclosures1766910000000 extends Statements {
  protected readonly there = [
    `ALTER TABLE disclosure
       ADD COLUMN kind varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT 'penalty' AFTER id,
       ADD COLUMN ended_on date NULL AFTER changed_on,
       ADD COLUMN ended_how varchar(200) NULL AFTER ended_on,
       ADD INDEX ix_disclosure_kind (kind, state, published_on, id)`,
    `ALTER TABLE issued_paper ADD INDEX ix_issued_paper_kind (kind, case_no)`,
    // Of a case that has a row already other acts are still to be listed: every case is looked at again.
    `UPDATE disclosure SET seen_seq = 0`,
  ];
  protected readonly back = [
    `ALTER TABLE issued_paper DROP INDEX ix_issued_paper_kind`,
    `DELETE e FROM disclosure_entry e JOIN disclosure d ON d.id = e.disclosure_id WHERE d.kind <> 'penalty'`,
    `DELETE FROM disclosure WHERE kind <> 'penalty'`,
    `ALTER TABLE disclosure
       DROP INDEX ix_disclosure_kind,
       DROP COLUMN kind,
       DROP COLUMN ended_on,
       DROP COLUMN ended_how`,
  ];
}
