import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '#identity';
import type { Calendar } from '#law';
import { LawData, TaskDraftEntity, TaskEntity } from '#store';
import { dueBefore, overdue } from '../shared/counting';
import { decodeCursor, type Page, pageOf } from '../shared/cursor';
import { dueOf } from '../shared/due';
import { SqlFilter } from '../shared/sql-filter';
import type { TaskQuery } from './tasks.schemas';

interface Row {
  id: string;
  sort_at: Date;
  [column: string]: unknown;
}

const COLUMNS = `id, case_no, display_no, party_name, item_title, kind, title, stage, legal_basis, candidate_role, unit_id, state,
  assignee, due_at, due_on, due_clock, due_unit, opened_at, completed_at, completed_by, version`;

const DONE_ORDER = ['completed_at', 'DESC'] as const;
const ORDERS = { due: ['sort_due_at', 'ASC'], opened: ['opened_at', 'DESC'] } as const;

/** How work is handed about. Every change asks for the version it was decided on, and leaves an audit row. */
export interface Reassignment {
  action: 'claim' | 'release' | 'assign' | 'delegate';
  actor: string;
  to: string | null;
  reason?: string | undefined;
}

@Injectable()
export class TasksRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
  ) {}

  find(id: string): Promise<TaskEntity | null> {
    return this.dataSource.getRepository(TaskEntity).findOneBy({ id });
  }

  async list(me: Principal, query: TaskQuery, unitIds: string[] | undefined): Promise<Page<object>> {
    const filter = new SqlFilter();
    const done = query.view === 'done';
    if (query.view === 'mine') filter.equals('assignee', me.username).equals('state', 'open');
    if (query.view === 'unassigned') {
      filter
        .oneOf('unit_id', unitIds)
        .oneOf('candidate_role', me.roles)
        .equals('state', 'open')
        .add('assignee IS NULL');
    }
    if (query.view === 'unit') filter.oneOf('unit_id', unitIds).equals('state', 'open');
    if (done) filter.equals('completed_by', me.username);
    filter.equals('kind', query.kind).equals('stage', query.stage).equals('case_no', query.caseNo);
    overdue(filter, query.overdue);
    dueBefore(filter, query.dueBefore);
    if (query.q) filter.find(query.q);
    const total = query.total ? await this.count(filter) : undefined;
    const [column, order] = done ? DONE_ORDER : ORDERS[query.sort];
    const after = decodeCursor(query.cursor);
    const sorted = after ? filter.after(column, 'id', order, after) : [column, 'id'];
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${COLUMNS}, ${column} AS sort_at FROM ${filter.from('task')} ${filter.where()} ORDER BY ${sorted.map((c) => `${c} ${order}`).join(', ')} LIMIT ${query.limit + 1}`,
      filter.parameters,
    );
    const calendar = await this.law.calendar();
    const page = pageOf(
      rows,
      query.limit,
      (r) => ({ value: r.sort_at.toISOString(), key: r.id }),
      (r) => present(r, calendar),
    );
    return { ...page, ...(total === undefined ? {} : { total }) };
  }

  /** Open tasks by tab of the inbox. */
  async counts(me: Principal, unitIds: string[] | undefined): Promise<Record<'mine' | 'unassigned' | 'unit', number>> {
    const open = () => new SqlFilter().oneOf('unit_id', unitIds).equals('state', 'open');
    const [mine, unassigned, unit] = await Promise.all([
      this.count(new SqlFilter().equals('assignee', me.username).equals('state', 'open')),
      this.count(open().oneOf('candidate_role', me.roles).add('assignee IS NULL')),
      this.count(open()),
    ]);
    return { mine, unassigned, unit };
  }

  async draft(id: string, username: string): Promise<{ data: string; updatedAt: Date } | null> {
    return this.dataSource.getRepository(TaskDraftEntity).findOneBy({ taskId: id, username });
  }

  async keepDraft(id: string, username: string, data: unknown): Promise<void> {
    const row = { taskId: id, username, data: JSON.stringify(data), updatedAt: new Date() };
    await this.dataSource.getRepository(TaskDraftEntity).upsert(row, ['taskId', 'username']);
  }

  async dropDraft(id: string, username: string): Promise<void> {
    await this.dataSource.getRepository(TaskDraftEntity).delete({ taskId: id, username });
  }

  /** True when it was changed; false when someone was quicker. */
  async reassign(task: TaskEntity, { action, actor, to, reason }: Reassignment): Promise<boolean> {
    return this.dataSource.transaction(async (db) => {
      const now = new Date();
      const result = await db.query<{ affectedRows: number }>(
        `UPDATE task SET assignee = ?, claimed_at = ?, version = version + 1 WHERE id = ? AND version = ? AND state = 'open'`,
        [to, to ? now : null, task.id, task.version],
      );
      if (result.affectedRows !== 1) return false;
      await db.query(
        'INSERT INTO task_audit (task_id, at, actor, action, from_user, to_user, reason) VALUES (?, ?, ?, ?, ?, ?, ?)',
        [task.id, now, actor, action, task.assignee, to, reason ?? null],
      );
      return true;
    });
  }

  private async count(filter: SqlFilter): Promise<number> {
    const [row] = await this.dataSource.query<{ n: string }[]>(filter.countIn('task'), filter.parameters);
    return Number(row!.n);
  }
}

function present(r: Row, calendar: Calendar): object {
  return {
    id: r.id,
    kind: r['kind'],
    title: r['title'],
    caseNo: r['case_no'],
    displayNo: r['display_no'],
    partyName: r['party_name'],
    itemTitle: r['item_title'],
    stage: r['stage'],
    legalBasis: r['legal_basis'],
    candidateRole: r['candidate_role'],
    unit: r['unit_id'],
    assignee: r['assignee'],
    state: r['state'] === 'open' && r['assignee'] ? 'claimed' : r['state'],
    ...dueOf(r, calendar),
    openedAt: r['opened_at'],
    completedAt: r['completed_at'],
    completedBy: r['completed_by'],
    version: r['version'],
  };
}
