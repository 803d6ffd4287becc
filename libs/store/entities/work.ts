import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '#contracts';
import type { Unit } from '#law';
import { bin, exactJson, instant } from './columns';

/**
 * A human task. `state` and what stands above `assignee` belong to the workflow; who works on it, and `version`, belong
 * to the API: organising work is no part of a case's legal truth.
 */
@Entity('task')
@Index('ix_task_case', ['caseNo'])
@Index('ix_task_mine', ['assignee', 'state', 'sortDueAt', 'id'])
@Index('ix_task_pool', ['unitId', 'candidateRole', 'state', 'assignee', 'sortDueAt', 'id'])
@Index('ix_task_unit', ['unitId', 'state', 'sortDueAt', 'id'])
@Index('ix_task_state', ['state', 'sortDueAt', 'id'])
@Index('ix_task_mine_opened', ['assignee', 'state', 'openedAt', 'id'])
@Index('ix_task_unit_opened', ['unitId', 'state', 'openedAt', 'id'])
@Index('ix_task_state_opened', ['state', 'openedAt', 'id'])
@Index('ix_task_load', ['state', 'unitId', 'assignee', 'kind', 'sortDueAt', 'openedAt'])
@Index('ix_task_kind', ['state', 'kind', 'caseNo'])
@Index('ix_task_done', ['completedBy', 'completedAt', 'id'])
export class TaskEntity {
  @PrimaryColumn({ ...bin, length: 60 }) id: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'display_no', ...bin, length: 60 }) displayNo: string;
  @Column({ name: 'party_name', ...bin, length: 200 }) partyName: string;
  @Column({ name: 'item_title', length: 200 }) itemTitle: string;
  @Column({ ...bin, length: 40 }) kind: string;
  @Column({ length: 60 }) title: string;
  @Column({ ...bin, length: 24 }) stage: string;
  @Column({ name: 'legal_basis', length: 300 }) legalBasis: string;
  @Column({ name: 'candidate_role', type: 'varchar', ...bin, length: 20 }) candidateRole: Role;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: 'open' | 'completed' | 'withdrawn';
  @Column({ name: 'due_at', ...instant, nullable: true }) dueAt: Date | null;
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn: string | null;
  @Column({ name: 'due_clock', ...bin, length: 32, nullable: true, type: 'varchar' }) dueClock: string | null;
  @Column({ name: 'due_unit', ...bin, length: 12, nullable: true, type: 'varchar' }) dueUnit: Unit | null;
  @Column({ name: 'sort_due_at', ...instant }) sortDueAt: Date;
  @Column({ name: 'opened_at', ...instant }) openedAt: Date;
  @Column({ name: 'completed_at', ...instant, nullable: true }) completedAt: Date | null;
  @Column({ name: 'completed_by', ...bin, length: 64, nullable: true, type: 'varchar' }) completedBy: string | null;
  @Column({ name: 'completion_key', ...bin, length: 200, nullable: true, type: 'varchar' }) completionKey:
    string | null;
  @Column({ ...exactJson, nullable: true }) context: string | null;
  @Column({ ...exactJson, nullable: true }) result: string | null;
  @Column({ ...bin, length: 64, nullable: true, type: 'varchar' }) assignee: string | null;
  @Column({ name: 'claimed_at', ...instant, nullable: true }) claimedAt: Date | null;
  @Column({ type: 'int', default: 1 }) version: number;
}

/** An open task of a case's officers: in the inbox of each of them until one takes it. Written with the task. */
@Entity('task_proposal')
@Index('ix_proposal_task', ['taskId'])
export class TaskProposalEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @PrimaryColumn({ name: 'task_id', ...bin, length: 60 }) taskId: string;
}

/** A task that a person does not want to see before a day; theirs alone. */
@Entity('task_snooze')
@Index('ix_snooze_task', ['taskId'])
export class TaskSnoozeEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @PrimaryColumn({ name: 'task_id', ...bin, length: 60 }) taskId: string;
  /** The day it is seen again. */
  @Column({ name: 'until_on', type: 'date' }) untilOn: string;
  @Column({ name: 'snoozed_at', ...instant }) snoozedAt: Date;
}

/** What a person wants to be reminded of on a day, about a case or a task of it. */
@Entity('follow_up')
@Index('ix_follow_up_case', ['caseNo'])
@Index('ix_follow_up_user', ['username', 'doneAt', 'onDay', 'id'])
export class FollowUpEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ ...bin, length: 64 }) username: string;
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  @Column({ name: 'task_id', ...bin, length: 60, nullable: true, type: 'varchar' }) taskId: string | null;
  @Column({ name: 'on_day', type: 'date' }) onDay: string;
  @Column({ length: 500 }) note: string;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
  @Column({ name: 'done_at', ...instant, nullable: true }) doneAt: Date | null;
}

/** What a person has typed and not handed in. One per task and person; `version` counts its changes. */
@Entity('task_draft')
export class TaskDraftEntity {
  @PrimaryColumn({ name: 'task_id', ...bin, length: 60 }) taskId: string;
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @Column(exactJson) data: string;
  @Column({ name: 'updated_at', ...instant }) updatedAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}

/**
 * 常用语: a text that a unit writes again and again, at one field of one form (`task:screen`, `action:withdraw`, `register`). In
 * `field` a `*` stands for any line of a list. Without an item it serves every item. Retired ones stay for the record.
 */
@Entity('common_text')
@Index('ix_text_place', ['form', 'field', 'unitId'])
export class CommonTextEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ name: 'unit_id', ...bin, length: 32 }) unitId: string;
  @Column({ ...bin, length: 80 }) form: string;
  @Column({ ...bin, length: 120 }) field: string;
  @Column({ name: 'item_id', ...bin, length: 32, nullable: true, type: 'varchar' }) itemId: string | null;
  @Column({ length: 2000 }) text: string;
  /** Came with the product, to show how it is done. */
  @Column({ type: 'boolean' }) example: boolean;
  @Column({ name: 'created_by', ...bin, length: 64 }) createdBy: string;
  @Column({ name: 'updated_at', ...instant }) updatedAt: Date;
  @Column({ name: 'retired_at', ...instant, nullable: true }) retiredAt: Date | null;
}

/** Filters a person has given a name. `query` is the list's own query string. */
@Entity('saved_view')
@Index('ux_view_name', ['username', 'page', 'name'], { unique: true })
export class SavedViewEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ ...bin, length: 64 }) username: string;
  @Column({ ...bin, length: 20 }) page: string;
  @Column({ ...bin, length: 60 }) name: string;
  @Column({ length: 500 }) query: string;
}

/**
 * While somebody is away another does the work. Dates are whole days in Beijing, both included; `state` tells whether the
 * tasks have been handed over and back.
 */
@Entity('leave_cover')
@Index('ix_leave_user', ['username', 'untilOn'])
@Index('ix_leave_state', ['state', 'fromOn'])
export class LeaveCoverEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ ...bin, length: 64 }) username: string;
  @Column({ name: 'to_user', ...bin, length: 64 }) toUser: string;
  @Column({ name: 'from_on', type: 'date' }) fromOn: string;
  @Column({ name: 'until_on', type: 'date' }) untilOn: string;
  @Column({ length: 500 }) reason: string;
  @Column({ name: 'created_by', ...bin, length: 64 }) createdBy: string;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
  @Column({ type: 'varchar', ...bin, length: 12 }) state: 'planned' | 'running' | 'ended' | 'cancelled';
  @Column({ name: 'started_at', ...instant, nullable: true }) startedAt: Date | null;
  @Column({ name: 'ended_at', ...instant, nullable: true }) endedAt: Date | null;
  /** User name; `system` when it was over. */
  @Column({ name: 'ended_by', ...bin, length: 64, nullable: true, type: 'varchar' }) endedBy: string | null;
}

/** What a leave has handed over: what of it is not done is handed back. */
@Entity('leave_task')
@Index('ix_leave_task', ['taskId'])
export class LeaveTaskEntity {
  @PrimaryColumn({ name: 'leave_id', type: 'bigint' }) leaveId: string;
  @PrimaryColumn({ name: 'task_id', ...bin, length: 60 }) taskId: string;
}

@Entity('task_audit')
@Index('ix_audit_task', ['taskId'])
export class TaskAuditEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ name: 'task_id', ...bin, length: 60 }) taskId: string;
  @Column({ ...instant }) at: Date;
  @Column({ ...bin, length: 64 }) actor: string;
  @Column({ ...bin, length: 12 }) action: string;
  @Column({ name: 'from_user', ...bin, length: 64, nullable: true, type: 'varchar' }) fromUser: string | null;
  @Column({ name: 'to_user', ...bin, length: 64, nullable: true, type: 'varchar' }) toUser: string | null;
  @Column({ length: 500, nullable: true, type: 'varchar' }) reason: string | null;
}

/** An in-app message. Its key is made from the journal entry that called for it, so it exists once however often it is written. */
@Entity('notification')
@Index('ux_notification_key', ['notificationKey'], { unique: true })
@Index('ix_notification_case', ['caseNo', 'seq'])
@Index('ix_notification_user', ['username', 'visibleAt'])
@Index('ix_notification_role', ['role', 'unitId', 'visibleAt'])
@Index('ix_notification_outbound', ['outboundDue', 'id'])
export class NotificationEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'increment' }) id: string;
  @Column({ name: 'notification_key', ...bin, length: 160 }) notificationKey: string;
  /** Empty where it is about a person's work, and no one case. */
  @Column({ name: 'case_no', ...bin, length: 40 }) caseNo: string;
  /** The entry that called for it: when that entry is replaced, it goes too. 0: none did. */
  @Column({ type: 'int', default: 0 }) seq: number;
  @Column({ ...bin, length: 20 }) kind: string;
  @Column({ length: 200 }) title: string;
  @Column({ length: 1000 }) body: string;
  @Column({ type: 'varchar', ...bin, length: 20, nullable: true }) role: Role | null;
  @Column({ name: 'unit_id', ...bin, length: 32, nullable: true, type: 'varchar' }) unitId: string | null;
  @Column({ ...bin, length: 64, nullable: true, type: 'varchar' }) username: string | null;
  @Column({ name: 'created_at', ...instant }) createdAt: Date;
  @Column({ name: 'visible_at', ...instant }) visibleAt: Date;
  /** Nobody has looked yet by which ways it leaves the house. */
  @Column({ name: 'outbound_due', type: 'boolean', default: true }) outboundDue?: boolean;
}

@Entity('notification_read')
export class NotificationReadEntity {
  @PrimaryColumn({ name: 'notification_id', type: 'bigint' }) notificationId: string;
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @Column({ name: 'read_at', ...instant }) readAt: Date;
}

/** Everything a person was told up to here is read. */
@Entity('notification_mark')
export class NotificationMarkEntity {
  @PrimaryColumn({ ...bin, length: 64 }) username: string;
  @Column({ name: 'read_until', ...instant }) readUntil: Date;
}
