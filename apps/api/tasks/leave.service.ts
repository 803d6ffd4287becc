import { Injectable } from '@nestjs/common';
import { DataSource, MoreThanOrEqual } from 'typeorm';
import { holdsAny, type Principal } from '#identity';
import { dateOf } from '#law';
import { LeaveCoverEntity, TaskEntity, UserEntity } from '#store';
import { problemOf } from '../shared/problems';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { TasksRepository } from './tasks.repository';
import { TasksService } from './tasks.service';

export interface Leave {
  username: string;
  to: string;
  from: string;
  until: string;
  reason: string;
}

@Injectable()
export class LeaveService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly tasks: TasksService,
    private readonly repository: TasksRepository,
  ) {}

  /** Leaves not yet over, within the asker's units. */
  async current(me: Principal): Promise<LeaveCoverEntity[]> {
    const rows = await this.covers.find({ where: { untilOn: MoreThanOrEqual(today()) }, order: { fromOn: 'ASC' } });
    const people = new Map((await this.users.find()).map((u) => [u.username, u.unitId]));
    const seen = await Promise.all(rows.map((r) => this.scope.sees(me, people.get(r.username) ?? '')));
    return rows.filter((_, i) => seen[i]);
  }

  /**
   * Hands every open task of the person to the one who covers, now; and until the leave ends nobody can hand the person
   * new ones. What the cover may not do stays where it is, and is reported.
   */
  async take(me: Principal, { username, to, from, until, reason }: Leave): Promise<object> {
    const person = await this.users.findOneBy({ username });
    if (!person || !(await this.scope.sees(me, person.unitId)))
      throw new Refused('NOT_FOUND', { reason: '没有找到该人员。' });
    if (username !== me.username && !holdsAny(me, ['head'])) throw new Refused('FORBIDDEN');
    if (to === username) throw new Refused('VALIDATION_FAILED', { reason: '代办人不能是休假人本人。' });
    if (until < from || until < today())
      throw new Refused('VALIDATION_FAILED', { reason: '结束日期不得早于开始日期或今天。' });
    await this.covers.insert({
      username,
      toUser: to,
      fromOn: from,
      untilOn: until,
      reason,
      createdBy: me.username,
      createdAt: new Date(),
    });
    const open = await this.dataSource.getRepository(TaskEntity).findBy({ assignee: username, state: 'open' });
    const left: { id: string; title: string; reason: string }[] = [];
    for (const task of open) {
      try {
        await this.tasks.mustBeAbleTo(to, task);
        const change = { action: 'delegate', actor: me.username, to, reason: `休假：${reason}` } as const;
        if (!(await this.repository.reassign(task, change))) throw new Refused('STALE_VERSION');
      } catch (error) {
        const { title, detail } = problemOf(error);
        left.push({ id: task.id, title: `${task.title} ${task.partyName}`, reason: detail ?? title });
      }
    }
    return { moved: open.length - left.length, left };
  }

  private get covers() {
    return this.dataSource.getRepository(LeaveCoverEntity);
  }

  private get users() {
    return this.dataSource.getRepository(UserEntity);
  }
}

const today = () => dateOf(new Date().toISOString());
