import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { bin, exactJson, instant } from './columns';

/**
 * A unit's own template of a paper, or its own font, each version it has had. Never changed: a paper that is set anew finds what it was
 * issued by. That it is put in force, and withdrawn, is added once; or that it was deleted, while nothing was set by it: then what it
 * held is gone, and the row tells of it.
 */
@Entity('unit_layout')
@Index('ux_unit_layout', ['unitId', 'part', 'no'], { unique: true })
@Index('ix_unit_layout_file', ['sha256'])
export class UnitLayoutEntity {
  @PrimaryGeneratedColumn() id: number;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  /** The kind of paper (`DocumentKind`); `font`: of all papers. */
  @Column({ ...bin, length: 40 }) part: string;
  /** Running number within the unit and the part, from 1. */
  @Column({ type: 'int' }) no: number;
  /** As the file was called. */
  @Column({ length: 120 }) name: string;
  @Column({ ...bin, length: 64 }) sha256: string;
  /** Bytes. */
  @Column({ type: 'int' }) size: number;
  /** The text of a template; null: a font, which lies with the files, or deleted. */
  @Column({ ...exactJson, nullable: true }) source: string | null;
  @Column({ name: 'uploaded_by', ...bin, length: 64 }) uploadedBy: string;
  @Column({ name: 'uploaded_at', ...instant }) uploadedAt: Date;
  @Column({ name: 'forced_by', type: 'varchar', ...bin, length: 64, nullable: true }) forcedBy: string | null;
  /** Since when it is in force; null: a draft, by which nothing is set. */
  @Column({ name: 'forced_at', ...instant, nullable: true }) forcedAt: Date | null;
  @Column({ name: 'withdrawn_by', type: 'varchar', ...bin, length: 64, nullable: true }) withdrawnBy: string | null;
  @Column({ name: 'withdrawn_at', ...instant, nullable: true }) withdrawnAt: Date | null;
  @Column({ name: 'withdraw_reason', type: 'varchar', length: 200, nullable: true }) withdrawReason: string | null;
  @Column({ name: 'deleted_by', type: 'varchar', ...bin, length: 64, nullable: true }) deletedBy: string | null;
  @Column({ name: 'deleted_at', ...instant, nullable: true }) deletedAt: Date | null;
}
