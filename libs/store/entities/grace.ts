import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { GraceKind } from '#contracts';
import type { PartyKind } from '#law';
import { bin, instant } from './columns';

/** 行政执法观察期 of a party, 过渡期 of an item, as a head set it. Ended early it stays, with the day and the reason. */
@Entity('grace_period')
@Index('ix_grace_party', ['partyIdNumber', 'fromOn'])
@Index('ix_grace_item', ['itemId', 'fromOn'])
@Index('ix_grace_unit', ['unitId', 'id'])
export class GracePeriodEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ type: 'varchar', ...bin, length: 12 }) kind: GraceKind;
  @Column({ name: 'party_kind', type: 'varchar', ...bin, length: 12, nullable: true }) partyKind: PartyKind | null;
  @Column({ name: 'party_name', type: 'varchar', length: 200, nullable: true }) partyName: string | null;
  /** As it is compared. */
  @Column({ name: 'party_id_number', type: 'varchar', ...bin, length: 60, nullable: true }) partyIdNumber:
    string | null;
  @Column({ name: 'item_id', type: 'varchar', ...bin, length: 32, nullable: true }) itemId: string | null;
  @Column({ name: 'item_title', type: 'varchar', length: 200, nullable: true }) itemTitle: string | null;
  /** Both days included. */
  @Column({ name: 'from_on', type: 'date' }) fromOn: string;
  @Column({ name: 'to_on', type: 'date' }) toOn: string;
  @Column({ length: 500 }) basis: string;
  @Column({ name: 'set_by', ...bin, length: 64 }) setBy: string;
  @Column({ name: 'set_at', ...instant }) setAt: Date;
  /** The last day, where it was ended before its own. */
  @Column({ name: 'ended_on', type: 'date', nullable: true }) endedOn: string | null;
  @Column({ name: 'ended_reason', type: 'varchar', length: 500, nullable: true }) endedReason: string | null;
  @Column({ name: 'ended_by', type: 'varchar', ...bin, length: 64, nullable: true }) endedBy: string | null;
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt: Date | null;
}
