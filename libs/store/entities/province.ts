import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ProvinceDay, ProvinceDifference, ProvinceKind } from '#contracts';
import { bin, exactJson, instant } from './columns';

/** What the provincial platform is told of a case, version by version. Its key makes it exist once, however often it is derived. */
@Entity('province_record')
@Index('ux_province_key', ['recordKey'], { unique: true })
@Index('ix_province_case', ['caseNo', 'state'])
@Index('ix_province_due', ['state', 'nextTryAt'])
@Index('ix_province_day', ['day'])
@Index('ix_province_sent', ['sentAt'])
export class ProvinceRecordEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  /** `caseNo.kind.act.vN`: by it the platform takes it once. */
  @Column({ name: 'record_key', ...bin, length: 160 }) recordKey: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ type: 'varchar', ...bin, length: 12 }) kind: ProvinceKind;
  /** Which act of the case it tells of: the decision's task, else the kind. */
  @Column({ ...bin, length: 60 }) act: string;
  @Column({ type: 'int' }) version: number;
  /** A later version of the act stands in its place. */
  @Column({ type: 'boolean', default: false }) replaced: boolean;
  /** The day it was derived on, in Beijing: under it the platform lists it. */
  @Column({ ...bin, length: 10 }) day: string;
  /** Of what it says, without the time it was said. */
  @Column({ name: 'content_hash', ...bin, length: 64 }) contentHash: string;
  /** What is sent, to the byte, and its SHA-256. */
  @Column(exactJson) body: string;
  @Column({ ...bin, length: 64 }) sha256: string;
  @Column({ type: 'varchar', ...bin, length: 8 }) state: 'waiting' | 'sent' | 'dead';
  @Column({ type: 'int' }) attempts: number;
  @Column({ name: 'next_try_at', ...instant }) nextTryAt: Date;
  @Column({ name: 'last_try_at', ...instant, nullable: true }) lastTryAt: Date | null;
  @Column({ name: 'last_error', length: 300, nullable: true, type: 'varchar' }) lastError: string | null;
  @Column({ length: 300, nullable: true, type: 'varchar' }) receipt: string | null;
  @Column({ name: 'sent_at', ...instant, nullable: true }) sentAt: Date | null;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
}

/** How far a case has been looked at. */
@Entity('province_case')
@Index('ix_province_look', ['lookOn'])
export class ProvinceCaseEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  /** The hash of the entry through which it was. */
  @Column({ name: 'seen_head', ...bin, length: 64 }) seenHead: string;
  /** From this day on something more may follow though nothing happens in it. */
  @Column({ name: 'look_on', type: 'varchar', ...bin, length: 10, nullable: true }) lookOn: string | null;
}

/** One row: since when the platform is told. What no case has moved since then is not. */
@Entity('province_start')
export class ProvinceStartEntity {
  @PrimaryColumn({ type: 'int' }) id: number;
  @Column({ name: 'started_at', ...instant }) startedAt: Date;
}

/** The comparison of one day. */
@Entity('province_day')
@Index('ix_province_day_next', ['nextLookAt'])
export class ProvinceDayEntity {
  @PrimaryColumn({ ...bin, length: 10 }) day: string;
  @Column({ type: 'varchar', ...bin, length: 10 }) state: ProvinceDay;
  /** How many records are ours of that day, how many the platform lists, how many had not gone. */
  @Column({ type: 'int' }) ours: number;
  @Column({ type: 'int', nullable: true }) theirs: number | null;
  @Column({ type: 'int' }) unsent: number;
  @Column({ name: 'looked_at', ...instant, nullable: true }) lookedAt: Date | null;
  /** Null: it is settled, or too long ago to be looked at. */
  @Column({ name: 'next_look_at', ...instant, nullable: true }) nextLookAt: Date | null;
  @Column({ name: 'last_error', length: 300, nullable: true, type: 'varchar' }) lastError: string | null;
}

/** One record of a day that lies with the platform otherwise than here. Kept when it is over. */
@Entity('province_difference')
@Index('ux_province_difference', ['day', 'recordKey', 'kind'], { unique: true })
export class ProvinceDifferenceEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ ...bin, length: 10 }) day: string;
  @Column({ name: 'record_key', ...bin, length: 160 }) recordKey: string;
  @Column({ type: 'varchar', ...bin, length: 10 }) kind: ProvinceDifference;
  @Column({ type: 'varchar', ...bin, length: 64, nullable: true }) ours: string | null;
  @Column({ type: 'varchar', ...bin, length: 64, nullable: true }) theirs: string | null;
  @Column({ name: 'found_at', ...instant }) foundAt: Date;
  /** The last look did not find it any more. */
  @Column({ name: 'over_at', ...instant, nullable: true }) overAt: Date | null;
}
