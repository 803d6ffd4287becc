import { Statements } from './statements';

/** A decision made on the spot bears the number of its case and takes none of a series. What was allotted one keeps its row. */
export class OnSpotNumbers1766930000000 extends Statements {
  protected readonly there = ['ALTER TABLE issued_paper MODIFY seq int NULL'];
  protected readonly back = [
    `UPDATE issued_paper p
       JOIN (SELECT document_id, ROW_NUMBER() OVER (ORDER BY document_id) no FROM issued_paper WHERE seq IS NULL) n
         ON n.document_id = p.document_id
        SET p.seq = -n.no`,
    'ALTER TABLE issued_paper MODIFY seq int NOT NULL',
  ];
}
