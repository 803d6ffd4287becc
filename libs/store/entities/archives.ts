import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { HoldGround, Outcome } from '#contracts';
import { bin, exactJson, instant } from './columns';

/**
 * A sealed dossier as the archive keeps it: taken in once after its sealing, numbered, and there for ever: what was destroyed keeps its
 * line here. What hangs on a dossier (a hold, a loan, an appraisal) waits at this row.
 */
@Entity('kept_dossier')
@Index('ix_kept_sealed', ['sealedOn', 'caseNo'])
@Index('ix_kept_unit', ['unitId', 'sealedOn', 'caseNo'])
@Index('ux_kept_number', ['unitId', 'archiveNo'], { unique: true })
@Index('ix_kept_volume', ['volumeId', 'volumePlace'])
@Index('ix_kept_on_spot', ['unitId', 'onSpot', 'volumeId', 'sealedOn', 'caseNo'])
export class KeptDossierEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ name: 'display_no', ...bin, length: 60 }) displayNo: string;
  /** 题名. */
  @Column({ length: 500 }) title: string;
  @Column({ type: 'varchar', ...bin, length: 24 }) outcome: Outcome;
  /** 归档年度, the year of its sealing in Beijing. */
  @Column({ type: 'int' }) year: number;
  @Column({ name: 'sealed_on', type: 'date' }) sealedOn: string;
  @Column({ type: 'int' }) pages: number;
  /** 档号; null: its unit has no rule for numbers, or there is no period of retention to put into one. */
  @Column({ name: 'archive_no', type: 'varchar', ...bin, length: 100, nullable: true }) archiveNo: string | null;
  /** Kept longer than the table says, by an appraisal. */
  @Column({ name: 'extended_until', type: 'date', nullable: true }) extendedUntil: string | null;
  @Column({ name: 'destroyed_at', ...instant, nullable: true }) destroyedAt: Date | null;
  /** 当场处罚: it may be bound with others into one volume. */
  @Column({ name: 'on_spot', type: 'boolean', default: false }) onSpot: boolean;
  /** 所在卷, for good; null: it stands by itself. */
  @Column({ name: 'volume_id', type: 'int', nullable: true }) volumeId: number | null;
  /** 卷内序号, from 1. */
  @Column({ name: 'volume_place', type: 'int', nullable: true }) volumePlace: number | null;
}

/** Whether a unit binds what was decided on the spot, many cases to a volume; no row: it does not. */
@Entity('volume_rule')
export class VolumeRuleEntity {
  @PrimaryColumn({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ type: 'boolean' }) enabled: boolean;
  @Column({ name: 'set_by', ...bin, length: 64 }) setBy: string;
  @Column({ name: 'set_at', ...instant }) setAt: Date;
}

/**
 * 多案一卷: sealed dossiers of one unit, year and period of retention, bound above their seals. Its number is taken with its members; what
 * is bound never changes, and until it is bound, whichever process holds its lease goes on.
 */
@Entity('bound_volume')
@Index('ux_volume_number', ['unitId', 'year', 'number'], { unique: true })
@Index('ix_volume_state', ['state', 'id'])
@Index('ix_volume_file', ['sha256'])
export class BoundVolumeEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  /** 归档年度 of its members. */
  @Column({ type: 'int' }) year: number;
  /** Of their retention when it was composed; null: 永久. */
  @Column({ type: 'int', nullable: true }) years: number | null;
  /** From 1, without a gap, of its unit and year. */
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: 'binding' | 'bound' | 'destroyed';
  /** Members there are, and how many of them the binding has read so far. */
  @Column({ type: 'int' }) members: number;
  @Column({ type: 'int', default: 0 }) done: number;
  /** 备考表的说明. */
  @Column({ length: 500 }) note: string;
  @Column({ name: 'composed_by', ...bin, length: 64 }) composedBy: string;
  @Column({ name: 'composed_at', ...instant }) composedAt: Date;
  @Column({ name: 'bound_at', ...instant, nullable: true }) boundAt: Date | null;
  /** Of the PDF, as it lies in the store, or is about to. */
  @Column({ type: 'varchar', ...bin, length: 64, nullable: true }) sha256: string | null;
  /** Of the process that binds it, and until when nobody else does. */
  @Column({ type: 'varchar', ...bin, length: 36, nullable: true }) lease: string | null;
  @Column({ name: 'leased_until', ...instant, nullable: true }) leasedUntil: Date | null;
  /** Why it could not be bound when it was tried last. */
  @Column({ type: 'varchar', length: 300, nullable: true }) waits: string | null;
  /** `manifest.json` of its package, to the byte. */
  @Column({ ...exactJson, nullable: true }) manifest: string | null;
  /** `seal.json`, to the byte. */
  @Column({ ...exactJson, nullable: true }) seal: string | null;
}

/** The words of a sealed dossier, as they stand and as they are compared. */
@Entity('dossier_text')
export class DossierTextEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column(exactJson) words: string;
  @Column(exactJson) dense: string;
}

/** What its words are found by (`search-terms.ts`). */
@Entity('dossier_term')
@Index('ix_dossier_term_case', ['caseNo'])
export class DossierTermEntity {
  @PrimaryColumn({ ...bin, length: 40 }) term: string;
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
}

/** How a unit numbers its dossiers. */
@Entity('archive_numbering')
export class ArchiveNumberingEntity {
  @PrimaryColumn({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ length: 60 }) pattern: string;
  @Column({ name: 'set_by', ...bin, length: 64 }) setBy: string;
  @Column({ name: 'set_at', ...instant }) setAt: Date;
}

/** 保管期限表, a row for an outcome from a day on; of two for one day the later published counts. Never changed. */
@Entity('retention_rule')
export class RetentionRuleEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ type: 'varchar', ...bin, length: 24 }) outcome: Outcome;
  /** Null: 永久. */
  @Column({ type: 'int', nullable: true }) years: number | null;
  @Column({ length: 200 }) source: string;
  /** Whether the archives department has approved it for this authority. */
  @Column({ type: 'boolean' }) confirmed: boolean;
  /** For what was sealed from this day on. */
  @Column({ name: 'effective_from', type: 'date' }) effectiveFrom: string;
  @Column({ name: 'published_by', ...bin, length: 64 }) publishedBy: string;
  @Column({ name: 'published_at', ...instant }) publishedAt: Date;
}

/** 冻结销毁, until it is lifted. */
@Entity('dossier_hold')
@Index('ix_hold_case', ['caseNo'])
export class DossierHoldEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ type: 'varchar', ...bin, length: 16 }) ground: HoldGround;
  @Column({ length: 500 }) reason: string;
  @Column({ name: 'placed_by', ...bin, length: 64 }) placedBy: string;
  @Column({ name: 'placed_at', ...instant }) placedAt: Date;
  @Column({ name: 'lifted_by', type: 'varchar', ...bin, length: 64, nullable: true }) liftedBy: string | null;
  @Column({ name: 'lifted_at', ...instant, nullable: true }) liftedAt: Date | null;
  @Column({ name: 'lifted_reason', type: 'varchar', length: 500, nullable: true }) liftedReason: string | null;
}

/** 借阅. */
@Entity('dossier_loan')
@Index('ix_loan_case', ['caseNo'])
@Index('ix_loan_out', ['returnedAt', 'dueOn'])
export class DossierLoanEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  /** Who has it, as told: often nobody with an account. */
  @Column({ length: 100 }) borrower: string;
  @Column({ length: 500 }) purpose: string;
  @Column({ name: 'due_on', type: 'date' }) dueOn: string;
  @Column({ name: 'lent_by', ...bin, length: 64 }) lentBy: string;
  @Column({ name: 'lent_at', ...instant }) lentAt: Date;
  @Column({ name: 'taken_back_by', type: 'varchar', ...bin, length: 64, nullable: true }) takenBackBy: string | null;
  @Column({ name: 'returned_at', ...instant, nullable: true }) returnedAt: Date | null;
  @Column({ name: 'return_note', type: 'varchar', length: 500, nullable: true }) returnNote: string | null;
}

export type AppraisalState = 'proposed' | 'approved' | 'withdrawn' | 'extended' | 'destroyed';

/** 鉴定, and what came of it; of one that ended in destruction the certificate: 销毁清册, kept for ever. */
@Entity('dossier_appraisal')
@Index('ix_appraisal_case', ['caseNo'])
@Index('ux_appraisal_open', ['openCase'], { unique: true })
@Index('ix_appraisal_state', ['state', 'id'])
@Index('ux_appraisal_certificate', ['certificateSeq'], { unique: true })
export class DossierAppraisalEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  /** The case's number while a destruction is proposed or approved, and then nothing: of one dossier one waits at a time. */
  @Column({ name: 'open_case', type: 'varchar', ...bin, length: 40, nullable: true }) openCase: string | null;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: AppraisalState;
  /** 鉴定意见. */
  @Column({ length: 2000 }) opinion: string;
  /** Of one that keeps it longer. */
  @Column({ name: 'extended_until', type: 'date', nullable: true }) extendedUntil: string | null;
  @Column({ name: 'appraised_by', ...bin, length: 64 }) appraisedBy: string;
  @Column({ name: 'appraised_at', ...instant }) appraisedAt: Date;
  @Column({ name: 'approved_by', type: 'varchar', ...bin, length: 64, nullable: true }) approvedBy: string | null;
  @Column({ name: 'approved_at', ...instant, nullable: true }) approvedAt: Date | null;
  /** 监销. */
  @Column({ name: 'witnessed_by', type: 'varchar', ...bin, length: 64, nullable: true }) witnessedBy: string | null;
  @Column({ name: 'witnessed_at', ...instant, nullable: true }) witnessedAt: Date | null;
  @Column({ name: 'withdrawn_by', type: 'varchar', ...bin, length: 64, nullable: true }) withdrawnBy: string | null;
  @Column({ name: 'withdrawn_reason', type: 'varchar', length: 500, nullable: true }) withdrawnReason: string | null;
  /** Its place in the chain of all certificates of the installation, from 1. */
  @Column({ name: 'certificate_seq', type: 'int', nullable: true }) certificateSeq: number | null;
  /** The certificate, signed, to the byte. */
  @Column({ ...exactJson, nullable: true }) certificate: string | null;
  @Column({ name: 'certificate_hash', type: 'varchar', ...bin, length: 64, nullable: true }) certificateHash:
    string | null;
  /** The engine may still tell the case from its history. */
  @Column({ name: 'history_due', type: 'boolean', default: false }) historyDue: boolean;
}

/**
 * A file that goes unless a row refers to it: named in the transaction that destroys its dossier or deletes its draft, or before it is given its
 * place, and let go after it.
 */
@Entity('doomed_file')
export class DoomedFileEntity {
  @PrimaryColumn({ ...bin, length: 64 }) sha256: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
}

/** 补卷: what was added to a sealed dossier, each signed and naming the one before. */
@Entity('dossier_addition')
@Index('ix_addition_file', ['sha256'])
export class DossierAdditionEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  /** From 1. */
  @PrimaryColumn({ type: 'int' }) no: number;
  @Column({ length: 200 }) title: string;
  @Column({ length: 500 }) reason: string;
  @Column({ length: 200 }) name: string;
  /** As found in its bytes, never as claimed. */
  @Column({ ...bin, length: 100 }) type: string;
  /** Bytes. */
  @Column({ type: 'int' }) size: number;
  @Column({ ...bin, length: 64 }) sha256: string;
  @Column({ name: 'added_by', ...bin, length: 64 }) addedBy: string;
  @Column({ name: 'added_at', ...instant }) addedAt: Date;
  /** `additions/….json` of the package, to the byte. */
  @Column(exactJson) record: string;
  @Column({ name: 'record_hash', ...bin, length: 64 }) recordHash: string;
}
