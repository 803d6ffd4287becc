import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CASE_ROW, type CaseRow } from '../case-row';
import { bin, exactJson, instant, snake } from './columns';

/** Its columns are the rows of `CASE_ROW`. */
const Row = class {} as new () => CaseRow;

/**
 * The projection of a case. Every list filter has an index that also holds the sort, so that a page costs the same
 * whatever the number of rows.
 */
@Entity('case_file')
@Index('ix_case_registered', ['registeredAt', 'caseNo'])
@Index('ix_case_unit', ['unitId', 'registeredAt', 'caseNo'])
@Index('ix_case_stage', ['stage', 'registeredAt', 'caseNo'])
@Index('ix_case_unit_stage', ['unitId', 'stage', 'registeredAt', 'caseNo'])
@Index('ix_case_status_due', ['status', 'sortDueAt', 'caseNo'])
@Index('ix_case_unit_status_due', ['unitId', 'status', 'sortDueAt', 'caseNo'])
@Index('ix_case_item', ['itemId', 'registeredAt', 'caseNo'])
@Index('ix_case_outcome', ['outcome', 'registeredAt', 'caseNo'])
@Index('ix_case_party', ['partyIdNumber', 'violationOn'])
@Index('ix_case_party_name', ['partyName', 'registeredAt', 'caseNo'])
@Index('ix_case_closed', ['closedAt', 'unitId'])
@Index('ix_case_escalated', ['escalatedAt', 'unitId'])
@Index('ix_case_calendar', ['status', 'calendarVersion', 'caseNo'])
@Index('ix_case_law', ['status', 'lawPublication', 'caseNo'])
@Index('ux_case_display', ['displayNo'], { unique: true })
export class CaseEntity extends Row {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  /** Hash of the last journal entry, kept apart from it: a cut tail shows. */
  @Column({ name: 'head_hash', ...bin, length: 64 }) headHash: string;
  /** Through which entry the journal is final; what follows may still be replaced. */
  @Column({ name: 'final_seq', type: 'int', default: 0 }) finalSeq: number;
  /** Place of the batch that wrote this in the case's history, and when its attempt was made, ms. */
  @Column({ name: 'batch_order', type: 'bigint', default: 0 }) batchOrder: string;
  @Column({ name: 'batch_sent_at', type: 'bigint', default: 0 }) batchSentAt: string;
  @Column({ name: 'projected_at', ...instant }) projectedAt: Date;
  /** Names of the actions that are possible now. */
  @Column({ name: 'allowed_actions', ...exactJson }) allowedActions: string;
  @Column(exactJson) state: string;
}
for (const [property, { column }] of Object.entries(CASE_ROW)) {
  Column({ ...column, name: snake(property) })(CaseEntity.prototype, property);
}

@Entity('case_officer')
@Index('ix_officer_case', ['caseNo'])
export class CaseOfficerEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
}

/** What a case is found by (`search-terms.ts`). Written once, with the case. */
@Entity('case_term')
@Index('ix_term_case', ['caseNo'])
export class CaseTermEntity {
  @PrimaryColumn({ ...bin, length: 40 }) term: string;
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
}

/**
 * When which officer was there, by the 笔录 that stand, and by those that are just being handed in (`hold`): across the cases
 * nobody is in two places at once. What is being handed in counts until `heldUntil`, and as long as its message is kept.
 *
 * @source 行政处罚法 第四十二条、第四十七条
 */
@Entity('minutes_time')
@Index('ix_minutes_time_officer', ['username', 'fromAt'])
export class MinutesTimeEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  /** The number of the 笔录; 0: being handed in. */
  @PrimaryColumn({ type: 'int' }) no: number;
  @PrimaryColumn({ ...bin, length: 36 }) hold: string;
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @Column({ name: 'from_at', ...instant }) fromAt: Date;
  @Column({ name: 'to_at', ...instant }) toAt: Date;
  @Column({ name: 'held_until', ...instant, nullable: true }) heldUntil: Date | null;
  /** Of the message: as `received_message` keeps them. */
  @Column({ type: 'varchar', ...bin, length: 110, nullable: true }) owner: string | null;
  @Column({ name: 'message_key', type: 'varchar', ...bin, length: 100, nullable: true }) messageKey: string | null;
}

/** Appended, never changed. */
@Entity('journal_entry')
export class JournalEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @PrimaryColumn({ type: 'int' }) seq: number;
  @Column({ ...instant }) at: Date;
  @Column({ ...bin, length: 40 }) type: string;
  /** The canonical entry (RFC 8785): what was hashed, to the byte. */
  @Column(exactJson) entry: string;
  @Column({ name: 'prev_hash', ...bin, length: 64 }) prevHash: string;
  @Column({ ...bin, length: 64 }) hash: string;
}

@Entity('dossier')
@Index('ux_dossier_chain', ['chainNo'], { unique: true })
@Index('ix_dossier_taken', ['takenIn', 'chainNo'])
@Index('ix_dossier_timestamped', ['timestampedAt', 'chainNo'])
export class DossierEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'sealed_at', ...instant }) sealedAt: Date;
  @Column({ name: 'through_seq', type: 'int' }) throughSeq: number;
  @Column({ name: 'head_hash', ...bin, length: 64 }) headHash: string;
  @Column({ name: 'manifest_hash', ...bin, length: 64 }) manifestHash: string;
  @Column(exactJson) manifest: string;
  /** Its place in the chain of all dossiers, from 1; null: sealed by a version that made no package. */
  @Column({ name: 'chain_no', type: 'int', nullable: true }) chainNo: number | null;
  /** `manifest.json` of the package, to the byte. */
  @Column({ ...exactJson, nullable: true }) package: string | null;
  /** `seal.json`, to the byte. */
  @Column({ ...exactJson, nullable: true }) seal: string | null;
  /** SHA-256 of `seal.json`: what the next seal names. */
  @Column({ name: 'seal_hash', type: 'varchar', ...bin, length: 64, nullable: true }) sealHash: string | null;
  /** The archive has its line (`kept_dossier`). */
  @Column({ name: 'taken_in', type: 'boolean', default: false }) takenIn?: boolean;
  /** What an outside authority says of when `seal.json` was there: an RFC 3161 token, DER in base64; null: nobody was asked, or none has answered. */
  @Column({ ...exactJson, name: 'timestamp_token', nullable: true }) timestampToken?: string | null;
  /** The time it says. */
  @Column({ name: 'timestamped_at', ...instant, nullable: true }) timestampedAt?: Date | null;
}

/** A paper as it went out: its number, and under which hash its bytes are kept. Written once, never changed. */
@Entity('issued_paper')
@Index('ux_issued_paper_number', ['word', 'year', 'seq'], { unique: true })
@Index('ix_issued_paper_case', ['caseNo'])
@Index('ix_issued_paper_kind', ['kind', 'caseNo'])
@Index('ix_issued_paper_file', ['sha256'])
export class IssuedPaperEntity {
  @PrimaryColumn({ name: 'document_id', ...bin, length: 60 }) documentId: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ ...bin, length: 40 }) kind: string;
  @Column({ length: 200 }) title: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  /** 发文机关代字和文种代字. */
  @Column({ ...bin, length: 40 }) word: string;
  @Column({ type: 'int' }) year: number;
  /** Its place in its series; null: of none, it bears the number of its case (当场处罚). */
  @Column({ type: 'int', nullable: true }) seq: number | null;
  @Column({ ...bin, length: 80 }) number: string;
  @Column({ ...bin, length: 64 }) sha256: string;
  @Column({ ...bin, length: 64 }) sm3: string;
  @Column({ type: 'int' }) pages: number;
  /** Bytes. */
  @Column({ type: 'int' }) size: number;
  @Column({ name: 'issued_at', ...instant }) issuedAt: Date;
  /** Which version of its unit's seal it is stamped with (`unit_stamp`); null: none. */
  @Column({ name: 'stamp_no', type: 'int', nullable: true }) stampNo: number | null;
  /** Its unit's own template and font it is set by (`unit_layout`); null: the product's. */
  @Column({ name: 'template_id', type: 'int', nullable: true }) templateId: number | null;
  @Column({ name: 'font_id', type: 'int', nullable: true }) fontId: number | null;
  /** The electronic seal its kept bytes are signed with: one for trials, without legal force; null: none. */
  @Column({ name: 'electronic_seal', type: 'varchar', ...bin, length: 12, nullable: true }) electronicSeal:
    'test' | null;
  /** Which versions of its officers' signatures stand on its lines (`officer_signature`), null where one is signed by hand; null: on none. */
  @Column({ type: 'json', nullable: true }) signatures: ({ username: string; no: number } | null)[] | null;
}

/** What live updates tail: one row per batch, in the batch's own transaction. */
@Entity('feed')
@Index('ix_feed_at', ['at'])
@Index('ix_feed_case', ['caseNo', 'seq'])
@Index('ix_feed_push', ['pushDue', 'id'])
export class FeedEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ ...bin, length: 24 }) stage: string;
  @Column({ type: 'int' }) seq: number;
  @Column({ name: 'entry_types', type: 'json' }) entryTypes: string[];
  @Column({ ...instant }) at: Date;
  /** Nobody has looked yet what of it other systems are told. */
  @Column({ name: 'push_due', type: 'boolean', default: true }) pushDue?: boolean;
}
