import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ServiceEntryType, ServiceKind, ServiceState } from '#contracts';
import type { PartyKind } from '#law';
import { bin, exactJson, instant } from './columns';

/**
 * 服务记录, as it stands now. `state`, `dueOn` and what a 约谈 brings are set by its entries; the rest is as it was first
 * written. `version` counts its entries but the files.
 */
@Entity('service_record')
@Index('ux_service_number', ['displayNo'], { unique: true })
@Index('ix_service_unit', ['unitId', 'id'])
@Index('ix_service_held', ['heldOn', 'unitId', 'state'])
@Index('ix_service_due', ['state', 'dueOn'])
@Index('ix_service_case', ['caseNo'])
export class ServiceRecordEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'display_no', ...bin, length: 60 }) displayNo: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ type: 'varchar', ...bin, length: 12 }) kind: ServiceKind;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: ServiceState;
  /** To whom, where it is no one party: a trade, a street. */
  @Column({ type: 'varchar', length: 200, nullable: true }) audience: string | null;
  @Column({ length: 300 }) place: string;
  /** Null while a 约谈 is only arranged, and for good where nobody came. */
  @Column({ name: 'held_on', type: 'date', nullable: true }) heldOn: string | null;
  @Column({ length: 200 }) subject: string;
  @Column({ type: 'text', nullable: true }) content: string | null;
  /** Of a 约谈: who took part, what was asked of them, what they answered. */
  @Column({ type: 'varchar', length: 500, nullable: true }) persons: string | null;
  @Column({ type: 'text', nullable: true }) advice: string | null;
  @Column({ type: 'text', nullable: true }) reply: string | null;
  /** Of a 约谈 that was arranged: for when, who is asked to come, how and on which day they were told. */
  @Column({ name: 'planned_at', ...instant, nullable: true }) plannedAt: Date | null;
  @Column({ type: 'varchar', length: 200, nullable: true }) invited: string | null;
  @Column({ type: 'varchar', length: 200, nullable: true }) notice: string | null;
  @Column({ name: 'noticed_on', type: 'date', nullable: true }) noticedOn: string | null;
  /** The day a follow-up is due. */
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'case_no', type: 'varchar', ...bin, length: 40, nullable: true }) caseNo: string | null;
  /** Whether the case was registered from it, or was there before. */
  @Column({ name: 'became_case', type: 'boolean' }) becameCase: boolean;
  @Column({ name: 'created_by', ...bin, length: 64 }) createdBy: string;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
  @Column({ type: 'int' }) version: number;
}

/** A party a record is about, named and numbered as a registration names it. */
@Entity('service_party')
@Index('ix_service_party', ['idNumber', 'recordId'])
export class ServicePartyEntity {
  @PrimaryColumn({ name: 'record_id', type: 'int' }) recordId: number;
  @PrimaryColumn({ type: 'int' }) place: number;
  @Column({ type: 'varchar', ...bin, length: 12 }) kind: PartyKind;
  @Column({ length: 200 }) name: string;
  /** As it is compared. */
  @Column({ name: 'id_number', ...bin, length: 60 }) idNumber: string;
  @Column({ type: 'varchar', length: 40, nullable: true }) phone: string | null;
  @Column({ type: 'varchar', length: 300, nullable: true }) address: string | null;
  @Column({ type: 'varchar', length: 100, nullable: true }) representative: string | null;
}

/** Who took part for the authority, as they were then. */
@Entity('service_officer')
@Index('ix_service_officer', ['username', 'recordId'])
export class ServiceOfficerEntity {
  @PrimaryColumn({ name: 'record_id', type: 'int' }) recordId: number;
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @Column({ type: 'int' }) place: number;
  @Column({ length: 100 }) name: string;
  @Column({ name: 'certificate_no', length: 60 }) certificateNo: string;
}

/** What was written to a record, in its order. Never changed, never deleted. */
@Entity('service_entry')
@Index('ix_service_entry', ['recordId', 'id'])
export class ServiceEntryEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'record_id', type: 'int' }) recordId: number;
  @Column({ type: 'varchar', ...bin, length: 12 }) type: ServiceEntryType;
  /** What was handed in, whole. */
  @Column(exactJson) data: string;
  @Column({ name: 'by_user', ...bin, length: 64 }) by: string;
  @Column({ ...instant }) at: Date;
}

/** A file given to a record; its content lies in the file store under its hash. */
@Entity('service_file')
@Index('ix_service_file', ['sha256'])
export class ServiceFileEntity {
  @PrimaryColumn({ name: 'record_id', type: 'int' }) recordId: number;
  @PrimaryColumn({ ...bin, length: 64 }) sha256: string;
  @Column({ length: 200 }) name: string;
  /** As found in its bytes, never as claimed. */
  @Column({ ...bin, length: 100 }) type: string;
  /** Bytes. */
  @Column({ type: 'int' }) size: number;
  @Column({ name: 'uploaded_by', ...bin, length: 64 }) uploadedBy: string;
  @Column({ name: 'uploaded_at', ...instant }) uploadedAt: Date;
}

/**
 * A paper made of a record, as it was handed over: its bytes are kept under `sha256` and never set again. What is added to the record
 * later makes another edition.
 */
@Entity('service_paper')
@Index('ux_service_paper', ['recordId', 'kind', 'edition'], { unique: true })
@Index('ix_service_paper_file', ['sha256'])
export class ServicePaperEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'record_id', type: 'int' }) recordId: number;
  @Column({ type: 'varchar', ...bin, length: 20 }) kind: string;
  @Column({ type: 'int' }) edition: number;
  @Column({ length: 60 }) title: string;
  /** SHA-256 of all it says: the same is not made twice. */
  @Column({ ...bin, length: 64 }) told: string;
  @Column({ ...bin, length: 64 }) sha256: string;
  @Column({ ...bin, length: 64 }) sm3: string;
  @Column({ type: 'int' }) pages: number;
  /** Bytes. */
  @Column({ type: 'int' }) size: number;
  @Column({ name: 'made_by', ...bin, length: 64 }) madeBy: string;
  @Column({ name: 'made_at', ...instant }) madeAt: Date;
}
