import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, In, IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import type { z } from 'zod';
import type { Role } from '#contracts';
import { decisionIn } from '#documents';
import { type Principal, withinScope } from '#identity';
import type { Calendar } from '#law';
import {
  CaseOfficerEntity,
  FollowUpEntity,
  LawData,
  namesOf,
  TaskDraftEntity,
  TaskEntity,
  TaskSnoozeEntity,
} from '#store';
import { Batch } from '../shared/batch';
import { dueBefore, overdue } from '../shared/counting';
import { decodeCursor, type Page, pageOf } from '../shared/cursor';
import { clip, tell } from '../events/tell';
import { dueOf } from '../shared/due';
import { Refused } from '../shared/refused';
import { handOver, type Reassignment } from './hand-over';
import { type Part, partsOf } from './parts';
import type { TaskCounts, TaskQuery } from './tasks.schemas';
import { today } from './today';

/** What the list shows of a task. */
const LISTED = [
  'id',
  'caseNo',
  'displayNo',
  'partyName',
  'itemTitle',
  'kind',
  'title',
  'stage',
  'legalBasis',
  'candidateRole',
  'unitId',
  'state',
  'assignee',
  'dueAt',
  'dueOn',
  'dueClock',
  'dueUnit',
  'openedAt',
  'completedAt',
  'completedBy',
  'version',
  'result',
] as const;
type Row = Pick<TaskEntity, (typeof LISTED)[number]> & { sortAt: Date };
export type TaskListRow = Omit<Row, 'sortAt' | 'unitId' | 'state' | 'result'> & {
  unit: string;
  decided: string | null;
  state: TaskEntity['state'] | 'claimed';
  daysLeft: number | null;
};

/** ms */
const FORGET_DRAFTS_MS = 1000;

const DONE_ORDER = ['completedAt', 'DESC'] as const;
const ORDERS = { due: ['sortDueAt', 'ASC'], opened: ['openedAt', 'DESC'] } as const;

@Injectable()
export class TasksRepository implements OnApplicationShutdown {
  private readonly forgotten = new Batch<Pick<TaskDraftEntity, 'taskId' | 'username'>>(
    (drafts) =>
      this.dataSource.query('DELETE FROM task_draft WHERE (task_id, username) IN (?)', [
        drafts.map((d) => [d.taskId, d.username]),
      ]),
    FORGET_DRAFTS_MS,
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
  ) {}

  find(id: string): Promise<TaskEntity | null> {
    return this.dataSource.getRepository(TaskEntity).findOneBy({ id });
  }

  async list(me: Principal, query: TaskQuery, unitIds: string[] | undefined): Promise<Page<TaskListRow>> {
    const [by, order] = query.view === 'done' ? DONE_ORDER : ORDERS[query.sort];
    const name = namesOf(this.dataSource, TaskEntity);
    const column = name(by);
    const columns = LISTED.map((p) => `${name(p)} AS ${p}`);
    const after = decodeCursor(query.cursor);
    let total = 0;
    const parts: Row[] = [];
    for (const { table, filter } of partsOf(me, query.view, unitIds)) {
      filter.equals('kind', query.kind).equals('stage', query.stage).equals('case_no', query.caseNo);
      overdue(filter, query.overdue);
      dueBefore(filter, query.dueBefore);
      if (query.q) filter.find(query.q);
      if (query.total) total += await this.count({ table, filter });
      const sorted = after ? filter.after(column, 'id', order, after) : [column, 'id'];
      const found = await this.dataSource.query<Row[]>(
        `SELECT ${columns.join(', ')}, ${column} AS sortAt FROM ${filter.from(table)} ${filter.where()} ORDER BY ${sorted.map((c) => `${c} ${order}`).join(', ')} LIMIT ${query.limit + 1}`,
        filter.parameters,
      );
      parts.push(...found);
    }
    const sign = order === 'ASC' ? 1 : -1;
    parts.sort((a, b) => sign * (a.sortAt.getTime() - b.sortAt.getTime() || (a.id < b.id ? -1 : 1)));
    const calendar = await this.law.calendar();
    const about = await this.about(me, parts);
    const page = pageOf(
      parts.slice(0, query.limit + 1),
      query.limit,
      (r) => ({ value: r.sortAt.toISOString(), key: r.id }),
      (r) => ({ ...present(r, calendar), ...about(r) }),
    );
    return { ...page, ...(query.total ? { total } : {}) };
  }

  /** Tasks by tab of the inbox, and what is to be followed up by today. */
  async counts(me: Principal, unitIds: string[] | undefined): Promise<z.output<typeof TaskCounts>> {
    const open = async (view: TaskQuery['view']) => {
      const counted = await Promise.all(partsOf(me, view, unitIds).map((part) => this.count(part)));
      return counted.reduce((sum, n) => sum + n, 0);
    };
    const [mine, unassigned, unit, snoozed, followUps] = await Promise.all([
      open('mine'),
      open('unassigned'),
      open('unit'),
      open('snoozed'),
      this.dataSource
        .getRepository(FollowUpEntity)
        .countBy({ username: me.username, doneAt: IsNull(), onDay: LessThanOrEqual(today()) }),
    ]);
    return { mine, unassigned, unit, snoozed, followUps };
  }

  /** What else a row tells: whose case it is, and until when the reader has put it off. */
  async about(
    { username }: Principal,
    rows: readonly Pick<TaskEntity, 'id' | 'caseNo'>[],
  ): Promise<(row: Pick<TaskEntity, 'id' | 'caseNo'>) => { officers: string[]; snoozedUntil: string | null }> {
    const caseNos = [...new Set(rows.map((r) => r.caseNo))];
    const [officers, snoozes] =
      rows.length === 0
        ? [[], []]
        : await Promise.all([
            this.dataSource.getRepository(CaseOfficerEntity).findBy({ caseNo: In(caseNos) }),
            this.dataSource.getRepository(TaskSnoozeEntity).findBy({
              username,
              taskId: In(rows.map((r) => r.id)),
              untilOn: MoreThan(today()),
            }),
          ]);
    return ({ id, caseNo }) => ({
      officers: officers.filter((o) => o.caseNo === caseNo).map((o) => o.username),
      snoozedUntil: snoozes.find((s) => s.taskId === id)?.untilOn ?? null,
    });
  }

  async draft(id: string, username: string): Promise<TaskDraftEntity | null> {
    return this.dataSource.getRepository(TaskDraftEntity).findOneBy({ taskId: id, username });
  }

  /**
   * Keeps what was typed on top of `version`, 0 where none was kept; without one the newest wins. Errors: DRAFT_CHANGED when
   * another window kept something since.
   */
  async keepDraft(id: string, username: string, data: unknown, version?: number): Promise<TaskDraftEntity> {
    const drafts = this.dataSource.getRepository(TaskDraftEntity);
    const place = { taskId: id, username };
    const now = { data: JSON.stringify(data), updatedAt: new Date() };
    if (version === undefined) {
      await this.dataSource.query(
        `INSERT INTO task_draft (task_id, username, data, updated_at, version) VALUES (?, ?, ?, ?, 1)
         ON DUPLICATE KEY UPDATE data = VALUES(data), updated_at = VALUES(updated_at), version = version + 1`,
        [id, username, now.data, now.updatedAt],
      );
      return drafts.findOneByOrFail(place);
    }
    const next = { ...place, ...now, version: version + 1 };
    const kept =
      version === 0 ? await this.firstDraft(next) : (await drafts.update({ ...place, version }, { ...next })).affected;
    if (kept !== 1) throw new Refused('DRAFT_CHANGED');
    return next;
  }

  /** Of two windows that both begin, one is first. How many rows: the builder would ask MariaDB for the row instead. */
  private async firstDraft({ taskId, username, data, updatedAt }: Omit<TaskDraftEntity, 'version'>): Promise<number> {
    const { affectedRows } = await this.dataSource.query<{ affectedRows: number }>(
      'INSERT IGNORE INTO task_draft (task_id, username, data, updated_at, version) VALUES (?, ?, ?, ?, 1)',
      [taskId, username, data, updatedAt],
    );
    return affectedRows;
  }

  async dropDraft(id: string, username: string): Promise<void> {
    await this.dataSource.getRepository(TaskDraftEntity).delete({ taskId: id, username });
  }

  /** The draft of a task that has been done: soon, and together with others. */
  forgetDraft(taskId: string, username: string): void {
    this.forgotten.add({ taskId, username });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.forgotten.flush();
  }

  /**
   * True when it was changed; false when someone was quicker. Who gets it is looked at under a lock: an account that is
   * being switched off or moved lets go of its tasks, and none may come after that. The person is told of what others
   * hand to them.
   */
  async reassign(task: TaskEntity, change: Reassignment): Promise<boolean> {
    const { action, actor, to, reason } = change;
    return this.dataSource.transaction(async (db) => {
      if (to) {
        const [account] = await db.query<{ active: number; roles: string | string[]; path: string; unit: string }[]>(
          `SELECT a.active, a.roles, u.path, tu.path AS unit FROM user_account a JOIN unit u ON u.id = a.unit_id
           JOIN unit tu ON tu.id = ? WHERE a.username = ? LOCK IN SHARE MODE`,
          [task.unitId, to],
        );
        const roles = typeof account?.roles === 'string' ? (JSON.parse(account.roles) as Role[]) : account?.roles;
        const able =
          !!account?.active &&
          roles?.includes(task.candidateRole) &&
          withinScope({ unitPath: account.path }, account.unit);
        if (!able) throw new Refused('NOT_CANDIDATE');
      }
      if (!(await handOver(db, task, change))) return false;
      if (to && to !== actor) {
        await tell(db, {
          key: `${task.id}:${action}:${task.version}`,
          to: { username: to },
          kind: 'assigned',
          title: clip(`${action === 'assign' ? '交您办理' : '转交您办理'}：${task.title}`, 200),
          body: `${task.displayNo} ${task.itemTitle}${reason ? `。说明：${reason}` : ''}`,
          caseNo: task.caseNo,
        });
      }
      return true;
    });
  }

  private async count({ table, filter }: Part): Promise<number> {
    const [row] = await this.dataSource.query<{ n: string }[]>(filter.countIn(table), filter.parameters);
    return Number(row!.n);
  }
}

function present({ sortAt: _sort, unitId, state, result, ...task }: Row, calendar: Calendar): TaskListRow {
  return {
    ...task,
    unit: unitId,
    decided: result ? decisionIn(task.kind, JSON.parse(result) as Record<string, unknown>) : null,
    state: state === 'open' && task.assignee ? 'claimed' : state,
    ...dueOf(task, calendar),
  };
}
