import { Column, Entity, PrimaryColumn } from 'typeorm';
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
