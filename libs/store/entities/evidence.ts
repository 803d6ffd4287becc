import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EvidenceKind, PictureState } from '#contracts';
import { bin, exactJson, instant } from './columns';

/**
 * What was read out of a picture, once for its content: the file itself is never altered. Time, place and device are what
 * the device says of itself; they prove nothing and are shown to the authority alone.
 */
@Entity('picture_reading')
@Index('ix_picture_thumbnail', ['thumbnail'])
export class PictureReadingEntity {
  @PrimaryColumn({ ...bin, length: 64 }) sha256: string;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: PictureState;
  /** The small picture, upright, in the file store; null: none could be drawn. */
  @Column({ type: 'varchar', ...bin, length: 64, nullable: true }) thumbnail: string | null;
  /** As it stands upright. */
  @Column({ type: 'int', nullable: true }) width: number | null;
  @Column({ type: 'int', nullable: true }) height: number | null;
  /** `2026-11-29T10:00:00`, with its offset where the device tells one. */
  @Column({ name: 'taken_at', type: 'varchar', ...bin, length: 32, nullable: true }) takenAt: string | null;
  /** Degrees, WGS 84. */
  @Column({ type: 'double', nullable: true }) latitude: number | null;
  @Column({ type: 'double', nullable: true }) longitude: number | null;
  @Column({ type: 'varchar', length: 100, nullable: true }) device: string | null;
  @Column({ name: 'read_at', ...instant }) readAt: Date;
}

/**
 * 证据目录, each piece as it was entered and as it was corrected: a row is never changed and never deleted. The last version
 * of a piece is how it stands; who entered each, when and why stands beside it.
 */
@Entity('evidence_entry')
@Index('ux_evidence_version', ['caseNo', 'piece', 'version'], { unique: true })
export class EvidenceEntryEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  /** Its number in the case, from 1. */
  @Column({ type: 'int' }) piece: number;
  @Column({ type: 'int' }) version: number;
  /** 移出目录: it stands no longer, and is still told. */
  @Column({ type: 'boolean' }) struck: boolean;
  @Column({ type: 'varchar', ...bin, length: 16 }) kind: EvidenceKind;
  /** `EvidencePiece`, whole. */
  @Column(exactJson) data: string;
  /** Why it was corrected or struck. */
  @Column({ type: 'varchar', length: 500, nullable: true }) reason: string | null;
  @Column({ name: 'by_user', ...bin, length: 64 }) by: string;
  @Column({ ...instant }) at: Date;
}
