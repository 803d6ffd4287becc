import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bin, instant } from './columns';

/**
 * 单位印章图像, each version a unit has had: what its papers are stamped with when they are issued. Never changed and never
 * deleted: a paper that is set anew finds the one it went out with. Only its revocation is added.
 */
@Entity('unit_stamp')
@Index('ix_unit_stamp_file', ['sha256'])
export class UnitStampEntity {
  @PrimaryColumn({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  /** Running number within the unit, from 1. */
  @PrimaryColumn({ type: 'int' }) no: number;
  /** The picture as it is placed: PNG with a transparent background, cut to the seal's edge. */
  @Column({ ...bin, length: 64 }) sha256: string;
  /** Bytes. */
  @Column({ type: 'int' }) size: number;
  /** How wide the seal is on paper, mm. */
  @Column({ name: 'diameter_mm', type: 'int' }) diameterMm: number;
  /** The first day its papers are stamped with it. */
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'uploaded_by', ...bin, length: 64 }) uploadedBy: string;
  @Column({ name: 'uploaded_at', ...instant }) uploadedAt: Date;
  @Column({ name: 'revoked_by', type: 'varchar', ...bin, length: 64, nullable: true }) revokedBy: string | null;
  @Column({ name: 'revoked_at', ...instant, nullable: true }) revokedAt: Date | null;
  @Column({ name: 'revoke_reason', type: 'varchar', length: 200, nullable: true }) revokeReason: string | null;
}
