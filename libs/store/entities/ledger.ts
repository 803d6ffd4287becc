import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PartyKind } from '#law';
import { bin, instant } from './columns';

/** 首违台账: a matter decided before this system, as a unit imported it. What is withdrawn stays, and counts no more. */
@Entity('prior_record')
@Index('ix_prior_party', ['partyIdNumber'])
@Index('ix_prior_unit', ['unitId', 'id'])
@Index('ux_prior_matter', ['matter'], { unique: true })
export class PriorRecordEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ ...bin, length: 40 }) department: string;
  @Column({ name: 'party_kind', type: 'varchar', ...bin, length: 12 }) partyKind: PartyKind;
  @Column({ name: 'party_name', length: 200 }) partyName: string;
  /** As it is compared. */
  @Column({ name: 'party_id_number', ...bin, length: 60 }) partyIdNumber: string;
  /** Empty: an item that no list knows. */
  @Column({ name: 'item_id', ...bin, length: 32 }) itemId: string;
  @Column({ name: 'item_title', length: 200 }) itemTitle: string;
  @Column({ name: 'violation_on', type: 'date' }) violationOn: string;
  @Column({ name: 'decided_on', type: 'date' }) decidedOn: string;
  @Column({ ...bin, length: 20 }) outcome: string;
  /** 文号 of the paper it stands in. */
  @Column({ length: 100 }) reference: string;
  @Column({ type: 'varchar', length: 500, nullable: true }) remark: string | null;
  /** Digest of party, item and day while it counts, and then nothing: one matter stands once. */
  @Column({ ...bin, type: 'char', length: 64, nullable: true }) matter: string | null;
  @Column({ name: 'imported_by', ...bin, length: 64 }) importedBy: string;
  @Column({ name: 'imported_at', ...instant }) importedAt: Date;
  @Column({ name: 'withdrawn_by', ...bin, type: 'varchar', length: 64, nullable: true }) withdrawnBy: string | null;
  @Column({ name: 'withdrawn_at', ...instant, nullable: true }) withdrawnAt: Date | null;
  @Column({ name: 'withdrawn_reason', type: 'varchar', length: 500, nullable: true }) withdrawnReason: string | null;
}
