import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bin, exactJson, instant } from './columns';

export type TypicalState = 'draft' | 'submitted' | 'returned' | 'published' | 'withdrawn';

/**
 * 以案释法: a sealed case told to everybody without anybody's name. `openKey` is the case's number while it is not withdrawn: of
 * one case there is one.
 *
 * @source 实施方案 二（三）
 */
@Entity('typical_case')
@Index('ux_typical_open', ['openKey'], { unique: true })
@Index('ix_typical_state', ['state', 'publishedAt'])
@Index('ix_typical_unit', ['unitId', 'id'])
export class TypicalCaseEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'open_key', type: 'varchar', ...bin, length: 40, nullable: true }) openKey: string | null;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: TypicalState;
  @Column({ length: 200 }) title: string;
  @Column({ type: 'text' }) facts: string;
  @Column({ type: 'text' }) law: string;
  @Column({ type: 'text' }) outcome: string;
  /** 典型意义. */
  @Column({ type: 'text' }) meaning: string;
  /** Whoever wrote at it, by user name. */
  @Column({ type: 'json' }) authors: string[];
  /** Counts the changes of the text and of its standing. */
  @Column({ type: 'int' }) revision: number;
  @Column({ name: 'published_at', ...instant, nullable: true }) publishedAt: Date | null;
}

/** What was done with it, in its order, with the text as it then stood. Never changed, never deleted. */
@Entity('typical_case_step')
@Index('ix_typical_step', ['typicalId', 'id'])
export class TypicalCaseStepEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'typical_id', type: 'int' }) typicalId: number;
  @Column({ length: 20 }) did: string;
  @Column({ name: 'by_user', ...bin, length: 64 }) by: string;
  @Column({ ...instant }) at: Date;
  /** Why, where a reason is given. */
  @Column({ type: 'varchar', length: 500, nullable: true }) note: string | null;
  @Column(exactJson) said: string;
}
