import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DisclosureEntryType, DisclosureKind, DisclosureState } from '#contracts';
import { bin, exactJson, instant } from './columns';

/** 公示 of one decision: one row for each, and for each change of a penalty, derived from its case. */
@Entity('disclosure')
@Index('ux_disclosure_decision', ['decisionId', 'edition'], { unique: true })
@Index('ux_disclosure_public', ['publicId'], { unique: true })
@Index('ix_disclosure_case', ['caseNo'])
@Index('ix_disclosure_todo', ['todo', 'sortOn', 'id'])
@Index('ix_disclosure_state', ['state', 'id'])
@Index('ix_disclosure_shown', ['state', 'publishedOn', 'id'])
@Index('ix_disclosure_years', ['publishedOn', 'unitId'])
@Index('ix_disclosure_kind', ['kind', 'state', 'publishedOn', 'id'])
@Index('ix_disclosure_due', ['dueOn', 'unitId'])
export class DisclosureEntity {
  @PrimaryColumn({ type: 'int', generated: 'increment' }) id: number;
  @Column({ type: 'varchar', ...bin, length: 20, default: 'penalty' }) kind: DisclosureKind;
  /** The task that was answered with the penalty; of anything else its paper. */
  @Column({ name: 'decision_id', ...bin, length: 60 }) decisionId: string;
  /** Which change of it is published; empty: as it was made. */
  @Column({ ...bin, length: 40, default: '' }) edition: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  /** By which the public page names it: tells nothing of the case. */
  @Column({ name: 'public_id', ...bin, length: 36 }) publicId: string;
  @Column({ name: 'party_name', length: 200 }) partyName: string;
  @Column({ length: 200 }) matter: string;
  /** 文号; null while the paper has none. */
  @Column({ type: 'varchar', ...bin, length: 80, nullable: true }) number: string | null;
  @Column({ name: 'decided_on', type: 'date' }) decidedOn: string;
  /** The day of the change, from which its days are counted. */
  @Column({ name: 'changed_on', type: 'date', nullable: true }) changedOn: string | null;
  /** When a measure came to its end, and how, in words. */
  @Column({ name: 'ended_on', type: 'date', nullable: true }) endedOn: string | null;
  @Column({ name: 'ended_how', type: 'varchar', length: 200, nullable: true }) endedHow: string | null;
  /** Null: not to be published, or undetermined until the year's calendar is; then `earliestOn` says from when on. */
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'earliest_on', type: 'date', nullable: true }) earliestOn: string | null;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: DisclosureState;
  /** Why it is not shown. */
  @Column({ type: 'varchar', ...bin, length: 20, nullable: true }) because: string | null;
  /** Waits for somebody: to be published, or to be withdrawn; `sortOn` is by when, far off where nobody knows. */
  @Column({ type: 'boolean' }) todo: boolean;
  @Column({ name: 'sort_on', type: 'date' }) sortOn: string;
  /** Of which day, and whether it was near or over, those who must act were told last. */
  @Column({ type: 'varchar', ...bin, length: 20, nullable: true }) told: string | null;
  /** What people have decided over the proposed redactions. */
  @Column(exactJson) marks: string;
  /** Grows with every change; an answer names the one it was read in. */
  @Column({ type: 'int' }) version: number;
  /** How far the case's record had come when it was looked at last. */
  @Column({ name: 'seen_seq', type: 'int' }) seenSeq: number;
  /** By which code, under which rules, and at which entry of the record: `<code>:<rules>:<seq>`. */
  @Column({ name: 'seen_under', type: 'varchar', ...bin, length: 40, default: '' }) seenUnder: string;
  /** As it is shown, to the letter, and what of it is searched. */
  @Column({ ...exactJson, nullable: true }) content: string | null;
  @Column({ name: 'search_text', type: 'text', nullable: true }) searchText: string | null;
  /** Which alteration of the decision it tells of; null: of none. */
  @Column({ type: 'varchar', ...bin, length: 40, nullable: true }) alteration: string | null;
  @Column({ name: 'published_on', type: 'date', nullable: true }) publishedOn: string | null;
  @Column({ name: 'published_by', type: 'varchar', ...bin, length: 64, nullable: true }) publishedBy: string | null;
  /** The last day it is shown; of what is not published yet, the last day it may be, where a change lengthens nothing. */
  @Column({ name: 'shown_through', type: 'date', nullable: true }) shownThrough: string | null;
  /** How the decision was altered since it was published: it has to be withdrawn, by the day where that can be counted. */
  @Column({ name: 'must_withdraw', type: 'varchar', ...bin, length: 20, nullable: true }) mustWithdraw: string | null;
  @Column({ name: 'withdraw_due_on', type: 'date', nullable: true }) withdrawDueOn: string | null;
  @Column({ name: 'withdrawn_on', type: 'date', nullable: true }) withdrawnOn: string | null;
  @Column({ name: 'withdrawn_by', type: 'varchar', ...bin, length: 64, nullable: true }) withdrawnBy: string | null;
  /** As the public is told it. */
  @Column({ name: 'withdrawn_reason', type: 'varchar', length: 600, nullable: true }) withdrawnReason: string | null;
  @Column({ name: 'withdrawn_article', type: 'varchar', length: 200, nullable: true }) withdrawnArticle: string | null;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
}

/** What was done with it. Appended, never changed; each carries the hash of the one before. */
@Entity('disclosure_entry')
export class DisclosureEntryEntity {
  @PrimaryColumn({ name: 'disclosure_id', type: 'int' }) disclosureId: number;
  /** The version it made. */
  @PrimaryColumn({ type: 'int' }) version: number;
  @Column({ type: 'varchar', ...bin, length: 20 }) type: DisclosureEntryType;
  @Column(exactJson) data: string;
  /** Null: by the system itself. */
  @Column({ name: 'by_user', type: 'varchar', ...bin, length: 64, nullable: true }) by: string | null;
  @Column({ ...instant }) at: Date;
  @Column({ name: 'prev_hash', ...bin, length: 64 }) prevHash: string;
  @Column({ ...bin, length: 64 }) hash: string;
}
