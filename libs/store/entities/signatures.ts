import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bin, instant } from './columns';

/** How a version of somebody's signature ended: he drew another, took it back, or an administrator stopped it. */
export type SignatureEnd = 'replaced' | 'withdrawn' | 'stopped';

/**
 * 本人签名: each version somebody has drawn of his own name. Drawn and withdrawn by himself alone. Never changed and never deleted:
 * a paper that is set anew finds the one that was in force when he acted. Only its end is added.
 */
@Entity('officer_signature')
@Index('ix_officer_signature_file', ['sha256'])
export class OfficerSignatureEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  /** Running number within the person, from 1. */
  @PrimaryColumn({ type: 'int' }) no: number;
  /** The picture as it is placed: PNG, black ink on nothing, cut to the ink. */
  @Column({ ...bin, length: 64 }) sha256: string;
  /** Bytes. */
  @Column({ type: 'int' }) size: number;
  @Column({ name: 'drawn_at', ...instant }) drawnAt: Date;
  /** From when it is placed no longer; null: it is in force. */
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt: Date | null;
  @Column({ name: 'ended_as', type: 'varchar', ...bin, length: 12, nullable: true }) endedAs: SignatureEnd | null;
  @Column({ name: 'ended_by', type: 'varchar', ...bin, length: 64, nullable: true }) endedBy: string | null;
  /** Why it was stopped. */
  @Column({ name: 'end_reason', type: 'varchar', length: 200, nullable: true }) endReason: string | null;
  /** When an administrator let him draw again after it was stopped. */
  @Column({ name: 'allowed_at', ...instant, nullable: true }) allowedAt: Date | null;
  @Column({ name: 'allowed_by', type: 'varchar', ...bin, length: 64, nullable: true }) allowedBy: string | null;
}

/** 文书写入执法人员签名: from when until when a unit has its people's signatures written into papers. */
@Entity('unit_signing')
export class UnitSigningEntity {
  @PrimaryColumn({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  /** Running number within the unit, from 1. */
  @PrimaryColumn({ type: 'int' }) no: number;
  @Column({ name: 'begun_at', ...instant }) begunAt: Date;
  @Column({ name: 'begun_by', ...bin, length: 64 }) begunBy: string;
  /** Null: it goes on. */
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt: Date | null;
  @Column({ name: 'ended_by', type: 'varchar', ...bin, length: 64, nullable: true }) endedBy: string | null;
}

/**
 * That an administrator has reset somebody's password, and so knew it. From then until another administrator allows it, nothing is signed
 * for the person and he draws nothing: it may be the administrator who is logged in.
 */
@Entity('password_reset')
export class PasswordResetEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  /** Running number within the person, from 1. */
  @PrimaryColumn({ type: 'int' }) no: number;
  @Column({ name: 'reset_at', ...instant }) resetAt: Date;
  @Column({ name: 'reset_by', ...bin, length: 64 }) resetBy: string;
  @Column({ name: 'allowed_at', ...instant, nullable: true }) allowedAt: Date | null;
  @Column({ name: 'allowed_by', type: 'varchar', ...bin, length: 64, nullable: true }) allowedBy: string | null;
}
