import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Item, PeriodFigures } from '#law';
import { bin, instant } from './columns';

@Entity('item')
export class ItemEntity {
  @PrimaryColumn({ ...bin, length: 32 }) id: string;
  @PrimaryColumn({ type: 'int' }) version: number;
  @Column({ name: 'effective_from', type: 'date' }) effectiveFrom: string;
  @Column({ name: 'effective_to', type: 'date', nullable: true }) effectiveTo: string | null;
  @Column({ type: 'json' }) data: Item;
}

@Entity('period_rule')
export class PeriodRuleEntity {
  @PrimaryColumn({ ...bin, length: 32 }) id: string;
  @PrimaryColumn({ type: 'int' }) version: number;
  @Column({ name: 'effective_from', type: 'date' }) effectiveFrom: string;
  @Column({ name: 'effective_to', type: 'date', nullable: true }) effectiveTo: string | null;
  @Column({ type: 'json' }) data: PeriodFigures;
}

/** One publication of rules. Its number grows; the rules themselves stand in `period_rule`. */
@Entity('law_publication')
export class LawPublicationEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) publication: number;
  @Column({ length: 200 }) source: string;
  @Column({ name: 'effective_from', type: 'date' }) effectiveFrom: string;
  /** True: cases under way go by them too, from when they hear of them. */
  @Column({ name: 'reaches_running', type: 'boolean' }) reachesRunning: boolean;
  @Column({ type: 'json' }) rules: PeriodFigures[];
  @Column({ name: 'published_at', ...instant }) publishedAt: Date;
  @Column({ name: 'published_by', ...bin, length: 64 }) publishedBy: string;
}

/** Law that waits for a second person, and what became of it. */
@Entity('law_proposal')
@Index('ux_law_proposal_waiting', ['waiting'], { unique: true })
export class LawProposalEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ ...bin, length: 20 }) kind: 'calendar' | 'rules' | 'retention' | 'merge' | 'separation';
  /** Digest of its kind and matter while it waits, and then nothing: of one matter one waits at a time. */
  @Column({ ...bin, type: 'char', length: 64, nullable: true }) waiting: string | null;
  @Column({ type: 'json' }) body: object;
  @Column({ ...bin, length: 20 }) state: 'waiting' | 'published' | 'withdrawn';
  @Column({ name: 'proposed_by', ...bin, length: 64 }) proposedBy: string;
  @Column({ name: 'proposed_at', ...instant }) proposedAt: Date;
  @Column({ name: 'decided_by', ...bin, type: 'varchar', length: 64, nullable: true }) decidedBy: string | null;
  @Column({ name: 'decided_at', ...instant, nullable: true }) decidedAt: Date | null;
  @Column({ type: 'varchar', length: 500, nullable: true }) reason: string | null;
  /** What it changed, and for which cases, as it stood when it was published. */
  @Column({ type: 'json', nullable: true }) effect: object | null;
}

/** One publication of a year's table. A later one takes its place and leaves it standing: old counts are recounted by it. */
@Entity('calendar_year')
export class CalendarYearEntity {
  @PrimaryColumn({ type: 'int' }) year: number;
  @PrimaryColumn({ type: 'int' }) version: number;
  @Column({ length: 200 }) source: string;
  @Column({ name: 'off_days', type: 'json' }) offDays: string[];
  @Column({ name: 'work_days', type: 'json' }) workDays: string[];
  @Column({ name: 'published_at', ...instant }) publishedAt: Date;
  @Column({ name: 'published_by', ...bin, length: 64 }) publishedBy: string;
}
