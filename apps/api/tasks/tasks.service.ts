import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { type CaseReply, type TaskDeclaration, type TaskKind, TASKS } from '#contracts';
import { actorOf, holdsAny, type Principal } from '#identity';
import { type TaskEntity, UnitEntity, UserEntity } from '#store';
import { CaseEngine, type Pending } from '../engine/case-engine';
import type { Page } from '../shared/cursor';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { formOf, formSchema, parseForm } from '../shared/validation';
import { type Reassignment, TasksRepository } from './tasks.repository';
import type { TaskQuery } from './tasks.schemas';

@Injectable()
export class TasksService {
  constructor(
    private readonly repository: TasksRepository,
    private readonly scope: Scope,
    private readonly engine: CaseEngine,
    private readonly dataSource: DataSource,
  ) {}

  async list(me: Principal, query: TaskQuery): Promise<Page<object>> {
    return this.repository.list(me, query, await this.scope.unitIds(me));
  }

  /** The task with its form, as JSON Schema. */
  async read(me: Principal, id: string): Promise<object> {
    const { completionKey: _key, sortDueAt: _sort, context, result, unitId, ...task } = await this.see(me, id);
    return {
      ...task,
      unit: unitId,
      state: task.state === 'open' && task.assignee ? 'claimed' : task.state,
      context: context && (JSON.parse(context) as unknown),
      result: result && (JSON.parse(result) as unknown),
      form: formSchema(formOf(declarationOf(task.kind))),
    };
  }

  async claim(me: Principal, id: string, version?: number): Promise<object> {
    const task = await this.openTask(me, id, version);
    this.mustBeCandidate(me, task);
    if (task.assignee === me.username) return this.read(me, id);
    if (task.assignee) throw new Refused('TASK_ALREADY_CLAIMED');
    return this.change(me, task, { action: 'claim', actor: me.username, to: me.username });
  }

  async release(me: Principal, id: string, version?: number, reason?: string): Promise<object> {
    const task = await this.openTask(me, id, version);
    if (task.assignee !== me.username && !holdsAny(me, ['head'])) throw new Refused('NOT_ASSIGNEE');
    return this.change(me, task, { action: 'release', actor: me.username, to: null, reason });
  }

  /** The head hands work to somebody. */
  async assign(me: Principal, id: string, to: string, version?: number, reason?: string): Promise<object> {
    const task = await this.openTask(me, id, version);
    await this.mustBeAbleTo(to, task);
    return this.change(me, task, { action: 'assign', actor: me.username, to, reason });
  }

  /** One's own work is handed to a colleague. */
  async delegate(me: Principal, id: string, to: string, version?: number, reason?: string): Promise<object> {
    const task = await this.openTask(me, id, version);
    if (task.assignee !== me.username) throw new Refused('NOT_ASSIGNEE');
    await this.mustBeAbleTo(to, task);
    return this.change(me, task, { action: 'delegate', actor: me.username, to, reason });
  }

  /**
   * Completes a task: who may is checked here, whether it is still open in the workflow's validator. The same key
   * answers as the first time; the workflow keeps the keys.
   */
  async complete(
    me: Principal,
    id: string,
    data: unknown,
    key: string,
    version?: number,
  ): Promise<{ caseNo: string; reply: CaseReply | Pending }> {
    const task = await this.see(me, id);
    if (task.state === 'completed' && task.completionKey !== key) throw new Refused('TASK_ALREADY_COMPLETED');
    if (task.state === 'withdrawn') throw new Refused('TASK_NOT_OPEN');
    if (task.state === 'open') {
      this.mustBeCandidate(me, task);
      if (task.assignee && task.assignee !== me.username) throw new Refused('NOT_ASSIGNEE');
      if (version !== undefined && version !== task.version) throw new Refused('STALE_VERSION');
    } else if (task.completedBy !== me.username) {
      throw new Refused('TASK_ALREADY_COMPLETED');
    }
    const declaration = declarationOf(task.kind);
    const form = parseForm(formOf(declaration), data, 'data.');
    if (declaration.twoOfficers) await this.mustBeOfficers(form['officers'] as string[], task.unitId);
    const reply = await this.engine.completeTask(task.caseNo, { taskId: id, data: form, actor: actorOf(me), key });
    return { caseNo: task.caseNo, reply };
  }

  private async change(me: Principal, task: TaskEntity, change: Reassignment): Promise<object> {
    if (!(await this.repository.reassign(task, change))) throw new Refused('STALE_VERSION');
    return this.read(me, task.id);
  }

  private async see(me: Principal, id: string): Promise<TaskEntity> {
    const task = await this.repository.find(id);
    if (!task || !(await this.scope.sees(me, task.unitId))) throw new Refused('TASK_NOT_FOUND');
    return task;
  }

  private async openTask(me: Principal, id: string, version: number | undefined): Promise<TaskEntity> {
    const task = await this.see(me, id);
    if (task.state !== 'open') throw new Refused('TASK_NOT_OPEN');
    if (version !== undefined && version !== task.version) throw new Refused('STALE_VERSION');
    return task;
  }

  private mustBeCandidate(me: Principal, task: TaskEntity): void {
    if (!holdsAny(me, [task.candidateRole])) throw new Refused('NOT_CANDIDATE');
  }

  /** Another person must hold the role and see the task's unit. */
  private async mustBeAbleTo(username: string, task: TaskEntity): Promise<void> {
    const user = await this.dataSource.getRepository(UserEntity).findOneBy({ username, active: true });
    const unit = user && (await this.dataSource.getRepository(UnitEntity).findOneBy({ id: user.unitId }));
    const able =
      user &&
      unit &&
      user.roles.includes(task.candidateRole) &&
      (await this.scope.sees({ ...user, unitPath: unit.path } as Principal, task.unitId));
    if (!able) throw new Refused('NOT_CANDIDATE', { reason: `${username} 不能办理此任务。` });
  }

  private async mustBeOfficers(usernames: string[], unitId: string): Promise<void> {
    const distinct = [...new Set(usernames)];
    if (distinct.length < 2) throw new Refused('PARTICIPANTS_TOO_FEW', { source: '行政处罚法 第四十二条' });
    const users = await this.dataSource
      .getRepository(UserEntity)
      .findBy({ username: In(distinct), active: true, unitId });
    const qualified = users.filter((u) => u.certificateNo && u.roles.includes('officer'));
    if (qualified.length < distinct.length)
      throw new Refused('OFFICER_NOT_IN_UNIT', { source: '行政处罚法 第四十二条' });
  }
}

const declarationOf = (kind: string): TaskDeclaration => TASKS[kind as TaskKind];
