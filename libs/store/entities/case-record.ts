import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseState, Outcome, Stage } from '#contracts';
import type { Unit } from '#law';
import { bin, exactJson, instant } from './columns';

/**
 * The projection of a case. Every list filter has an index that also holds the sort, so that a page costs the same
 * whatever the number of rows.
 */
@Entity('case_file')
@Index('ix_case_registered', ['registeredAt', 'caseNo'])
@Index('ix_case_unit', ['unitId', 'registeredAt', 'caseNo'])
@Index('ix_case_stage', ['stage', 'registeredAt', 'caseNo'])
@Index('ix_case_unit_stage', ['unitId', 'stage', 'registeredAt', 'caseNo'])
@Index('ix_case_status_due', ['status', 'sortDueAt', 'caseNo'])
@Index('ix_case_unit_status_due', ['unitId', 'status', 'sortDueAt', 'caseNo'])
@Index('ix_case_item', ['itemId', 'registeredAt', 'caseNo'])
@Index('ix_case_outcome', ['outcome', 'registeredAt', 'caseNo'])
@Index('ix_case_party', ['partyIdNumber', 'violationOn'])
@Index('ix_case_party_name', ['partyName', 'registeredAt', 'caseNo'])
@Index('ix_case_calendar', ['status', 'calendarVersion', 'caseNo'])
@Index('ix_case_law', ['status', 'lawPublication', 'caseNo'])
@Index('ux_case_display', ['displayNo'], { unique: true })
export class CaseEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'display_no', ...bin, length: 60 }) displayNo: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ type: 'varchar', ...bin, length: 24 }) stage: Stage;
  @Column({ type: 'varchar', ...bin, length: 12 }) status: CaseState['status'];
  @Column({ ...bin, length: 20 }) source: string;
  @Column({ name: 'item_id', ...bin, length: 32 }) itemId: string;
  @Column({ name: 'item_title', length: 200 }) itemTitle: string;
  @Column({ name: 'item_list', ...bin, length: 12 }) itemList: string;
  @Column({ length: 40 }) department: string;
  @Column({ name: 'party_name', ...bin, length: 200 }) partyName: string;
  @Column({ name: 'party_id_number', ...bin, length: 60 }) partyIdNumber: string;
  @Column({ name: 'violation_on', type: 'date' }) violationOn: string;
  @Column({ name: 'registered_at', ...instant }) registeredAt: Date;
  @Column({ name: 'filed_at', ...instant, nullable: true }) filedAt: Date | null;
  /** The next date that any running clock reaches. */
  @Column({ name: 'due_at', ...instant, nullable: true }) dueAt: Date | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'due_clock', ...bin, length: 32, nullable: true, type: 'varchar' }) dueClock: string | null;
  /** The unit its period is counted in. */
  @Column({ name: 'due_unit', ...bin, length: 12, nullable: true, type: 'varchar' }) dueUnit: Unit | null;
  /** `due_at`, or the end of time: keyset pages need a value. */
  @Column({ name: 'sort_due_at', ...instant }) sortDueAt: Date;
  @Column({ name: 'escalated_at', ...instant, nullable: true }) escalatedAt: Date | null;
  @Column({ name: 'escalation_reason', ...bin, length: 32, nullable: true, type: 'varchar' }) escalationReason:
    string | null;
  @Column({ type: 'varchar', ...bin, length: 20, nullable: true }) outcome: Outcome | null;
  @Column({ name: 'closed_at', ...instant, nullable: true }) closedAt: Date | null;
  /** The calendar its deadlines are counted by. */
  @Column({ name: 'calendar_version', ...bin, length: 32 }) calendarVersion: string;
  /** The last publication of rules that reached it. */
  @Column({ name: 'law_publication', type: 'int', default: 0 }) lawPublication: number;
  @Column({ type: 'int' }) seq: number;
  /** Hash of the last journal entry, kept apart from it: a cut tail shows. */
  @Column({ name: 'head_hash', ...bin, length: 64 }) headHash: string;
  /** Through which entry the journal is final; what follows may still be replaced. */
  @Column({ name: 'final_seq', type: 'int', default: 0 }) finalSeq: number;
  /** Place of the batch that wrote this in the case's history, and when its attempt was made, ms. */
  @Column({ name: 'batch_order', type: 'bigint', default: 0 }) batchOrder: string;
  @Column({ name: 'batch_sent_at', type: 'bigint', default: 0 }) batchSentAt: string;
  @Column({ name: 'projected_at', ...instant }) projectedAt: Date;
  /** `service`, `management` or `enforcement`: how the matter was handled, once it is closed. Definitions: docs/statistics.md. */
  @Column({ ...bin, length: 12, nullable: true, type: 'varchar' }) measure: string | null;
  /** A correction order was served. */
  @Column({ type: 'boolean' }) ordered: boolean;
  /** The party signed the commitment. */
  @Column({ type: 'boolean' }) committed: boolean;
  /** The correction clock has ended: true when it was met, false when it ran out. */
  @Column({ name: 'corrected_in_time', type: 'boolean', nullable: true }) correctedInTime: boolean | null;
  /** The first re-inspection has been done: true when everything was corrected. */
  @Column({ name: 'first_pass', type: 'boolean', nullable: true }) firstPass: boolean | null;
  /** The party had an earlier matter of the kind the item looks back to. */
  @Column({ type: 'boolean' }) repeated: boolean;
  /** Names of the actions that are possible now. */
  @Column({ name: 'allowed_actions', ...exactJson }) allowedActions: string;
  @Column(exactJson) state: string;
}

@Entity('case_officer')
@Index('ix_officer_case', ['caseNo'])
export class CaseOfficerEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
}

/** What a case is found by (`search-terms.ts`). Written once, with the case. */
@Entity('case_term')
@Index('ix_term_case', ['caseNo'])
export class CaseTermEntity {
  @PrimaryColumn({ ...bin, length: 40 }) term: string;
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
}

/** Appended, never changed. */
@Entity('journal_entry')
export class JournalEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @PrimaryColumn({ type: 'int' }) seq: number;
  @Column({ ...instant }) at: Date;
  @Column({ ...bin, length: 40 }) type: string;
  /** The canonical entry (RFC 8785): what was hashed, to the byte. */
  @Column(exactJson) entry: string;
  @Column({ name: 'prev_hash', ...bin, length: 64 }) prevHash: string;
  @Column({ ...bin, length: 64 }) hash: string;
}

@Entity('dossier')
export class DossierEntity {
  @PrimaryColumn({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'sealed_at', ...instant }) sealedAt: Date;
  @Column({ name: 'through_seq', type: 'int' }) throughSeq: number;
  @Column({ name: 'head_hash', ...bin, length: 64 }) headHash: string;
  @Column({ name: 'manifest_hash', ...bin, length: 64 }) manifestHash: string;
  @Column(exactJson) manifest: string;
}

/** What live updates tail: one row per batch, in the batch's own transaction. */
@Entity('feed')
@Index('ix_feed_at', ['at'])
@Index('ix_feed_case', ['caseNo', 'seq'])
export class FeedEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ ...bin, length: 24 }) stage: string;
  @Column({ type: 'int' }) seq: number;
  @Column({ name: 'entry_types', type: 'json' }) entryTypes: string[];
  @Column({ ...instant }) at: Date;
}
