import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bin, instant } from './columns';

/** One thing of a case that was told in two ways: what was found, when, and when it was told in one way again. */
@Entity('watch_finding')
@Index('ux_watch_open', ['openKey'], { unique: true })
@Index('ix_watch_case', ['caseNo', 'id'])
export class WatchFindingEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ ...bin, length: 12 }) kind: string;
  @Column({ length: 300 }) what: string;
  @Column({ length: 300 }) was: string;
  @Column({ name: 'should_be', length: 300 }) right: string;
  /** Who asked for the look; null: nobody, it looks by itself. */
  @Column({ name: 'asked_by', type: 'varchar', ...bin, length: 64, nullable: true }) askedBy: string | null;
  @Column({ name: 'found_at', ...instant }) foundAt: Date;
  @Column({ name: 'mended_at', ...instant, nullable: true }) mendedAt: Date | null;
  /** What it is while it stands: found twice it is one. Null when it is mended. */
  @Column({ name: 'open_key', type: 'varchar', ...bin, length: 64, nullable: true }) openKey: string | null;
}

/** One look at all cases that are open or were closed within the day. `nextCase`: how far it has come. */
@Entity('watch_look')
@Index('ux_watch_running', ['running'], { unique: true })
export class WatchLookEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ name: 'asked_by', type: 'varchar', ...bin, length: 64, nullable: true }) askedBy: string | null;
  @Column({ name: 'started_at', ...instant }) startedAt: Date;
  @Column({ name: 'touched_at', ...instant }) touchedAt: Date;
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt: Date | null;
  @Column({ name: 'next_case', ...bin, length: 40 }) nextCase: string;
  @Column({ type: 'int' }) looked: number;
  @Column({ type: 'int' }) found: number;
  @Column({ type: 'int' }) mended: number;
  /** One of each runs at a time. Null when it has ended. */
  @Column({ type: 'varchar', ...bin, length: 8, nullable: true }) running: 'asked' | 'itself' | null;
}
