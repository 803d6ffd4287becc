import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LetterEntryType, LetterPaper, LetterState, ReturnReason } from '#contracts';
import { bin, exactJson, instant } from './columns';

/** Letters that are printed as one document, in the order of their `place`. */
@Entity('letter_batch')
@Index('ix_letter_batch_unit', ['unitId', 'id'])
export class LetterBatchEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  /** Of whoever made it: all its letters are of cases of this unit. */
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ name: 'created_by', ...bin, length: 64 }) createdBy: string;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
}

/**
 * 信函: papers of one case on their way to the party by post. What stands on the envelope is kept as it was printed, so that
 * printing again gives the same.
 */
@Entity('letter')
@Index('ux_letter_number', ['number'], { unique: true })
@Index('ux_letter_tracking', ['trackingNo'], { unique: true })
@Index('ux_letter_place', ['batchId', 'place'], { unique: true })
@Index('ix_letter_case', ['caseNo'])
@Index('ix_letter_unit', ['unitId', 'id'])
@Index('ix_letter_state', ['state', 'id'])
export class LetterEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  /** What its barcode says. */
  @Column({ ...bin, length: 20 }) number: string;
  @Column({ name: 'batch_id', type: 'int' }) batchId: number;
  @Column({ type: 'int' }) place: number;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'display_no', ...bin, length: 60 }) displayNo: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  /** The unit as it is named on the cover, and its telephone. */
  @Column({ length: 100 }) sender: string;
  @Column({ type: 'varchar', length: 40, nullable: true }) phone: string | null;
  @Column({ length: 200 }) addressee: string;
  @Column({ length: 500 }) address: string;
  /** The day the party signed for the address; null: it is the registered one. */
  @Column({ name: 'address_signed_on', type: 'date', nullable: true }) addressSignedOn: string | null;
  @Column({ type: 'json' }) papers: LetterPaper[];
  @Column({ type: 'varchar', ...bin, length: 12 }) state: LetterState;
  @Column({ name: 'posted_on', type: 'date', nullable: true }) postedOn: string | null;
  /** 邮件编号, of the postal enterprise. */
  @Column({ name: 'tracking_no', type: 'varchar', ...bin, length: 60, nullable: true }) trackingNo: string | null;
  /** When it was received, by the postal receipt. */
  @Column({ name: 'delivered_at', ...instant, nullable: true }) deliveredAt: Date | null;
  /** Who signed for it. */
  @Column({ name: 'signed_by', type: 'varchar', length: 100, nullable: true }) signedBy: string | null;
  @Column({ name: 'returned_on', type: 'date', nullable: true }) returnedOn: string | null;
  @Column({ name: 'return_reason', type: 'varchar', ...bin, length: 20, nullable: true })
  returnReason: ReturnReason | null;
  @Column({ type: 'varchar', length: 500, nullable: true }) note: string | null;
  /** Files of the case by SHA-256: the signed receipt, the envelope that came back. */
  @Column({ type: 'json' }) proof: string[];
  @Column({ type: 'int' }) version: number;
}

/** Which paper goes in which letter. `openKey` is the paper while its letter is on its way or has arrived: then it is in no other. */
@Entity('letter_paper')
@Index('ux_letter_paper_open', ['openKey'], { unique: true })
export class LetterPaperEntity {
  @PrimaryColumn({ name: 'letter_id', type: 'int' }) letterId: number;
  @PrimaryColumn({ name: 'document_id', ...bin, length: 60 }) documentId: string;
  @Column({ name: 'open_key', type: 'varchar', ...bin, length: 60, nullable: true }) openKey: string | null;
}

/** What was done with a letter, by whom and when. Appended, never changed. */
@Entity('letter_entry')
export class LetterEntryEntity {
  @PrimaryColumn({ name: 'letter_id', type: 'int' }) letterId: number;
  /** The version it made. */
  @PrimaryColumn({ type: 'int' }) version: number;
  @Column({ type: 'varchar', ...bin, length: 12 }) type: LetterEntryType;
  @Column(exactJson) data: string;
  @Column({ name: 'by_user', ...bin, length: 64 }) by: string;
  @Column({ ...instant }) at: Date;
}
