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

/** Two numbers that two people have declared one party's, and whether that was ended. Never deleted. */
@Entity('party_link')
@Index('ix_party_link_a', ['numberA'])
@Index('ix_party_link_b', ['numberB'])
export class PartyLinkEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  /** Whose proposal it was. */
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ name: 'kind_a', type: 'varchar', ...bin, length: 12 }) kindA: PartyKind;
  @Column({ name: 'name_a', length: 200 }) nameA: string;
  @Column({ name: 'number_a', ...bin, length: 60 }) numberA: string;
  @Column({ name: 'kind_b', type: 'varchar', ...bin, length: 12 }) kindB: PartyKind;
  @Column({ name: 'name_b', length: 200 }) nameB: string;
  @Column({ name: 'number_b', ...bin, length: 60 }) numberB: string;
  @Column({ length: 500 }) reason: string;
  /** The paper it rests on, by name. */
  @Column({ length: 500 }) evidence: string;
  @Column({ name: 'proposed_by', ...bin, length: 64 }) proposedBy: string;
  @Column({ name: 'merged_by', ...bin, length: 64 }) mergedBy: string;
  @Column({ name: 'merged_at', ...instant }) mergedAt: Date;
  @Column({ name: 'separation_reason', type: 'varchar', length: 500, nullable: true }) separationReason: string | null;
  @Column({ name: 'separation_evidence', type: 'varchar', length: 500, nullable: true }) separationEvidence:
    string | null;
  @Column({ name: 'separation_proposed_by', ...bin, type: 'varchar', length: 64, nullable: true })
  separationProposedBy: string | null;
  @Column({ name: 'separated_by', ...bin, type: 'varchar', length: 64, nullable: true }) separatedBy: string | null;
  @Column({ name: 'separated_at', ...instant, nullable: true }) separatedAt: Date | null;
}

/** Which numbers are one party's now, as the standing links have it: what look-ups join by. */
@Entity('party_member')
@Index('ix_party_group', ['groupKey'])
export class PartyMemberEntity {
  @PrimaryColumn({ name: 'id_number', ...bin, length: 60 }) idNumber: string;
  /** The first of the party's numbers. */
  @Column({ name: 'group_key', ...bin, length: 60 }) groupKey: string;
  /** Since when it is so: who looked before looks anew. */
  @Column({ name: 'changed_at', ...instant }) changedAt: Date;
}
