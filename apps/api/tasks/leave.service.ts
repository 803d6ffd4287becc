import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, LessThan, LessThanOrEqual } from 'typeorm';
import type { Role } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import { formatDay } from '#law';
import { LeaveCoverEntity, LeaveTaskEntity, UnitEntity, UserEntity } from '#store';
import { tell } from '../events/tell';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { handOver } from './hand-over';
import { type Account, cannotTake, wrongCover, wrongDays } from './leave-rules';
import { today } from './today';

export interface Leave {
  username: string;
  to: string;
  from: string;
  until: string;
  reason: string;
}

export interface HandedOver {
  id: string;
  state: LeaveCoverEntity['state'];
  moved: number;
  left: { id: string; title: string; reason: string }[];
}

interface Work {
  id: string;
  title: string;
  party_name: string;
  assignee: string;
  version: number;
  unit_id: string;
  candidate_role: Role;
  path: string;
}

/** Not over: what of the person's days is taken. */
const OPEN = In(['planned', 'running']);

/**
 * Work while somebody is away. A leave is planned, runs from 00:00 of its first day (Beijing) and ends after its last,
 * or earlier when it is ended by hand.
 *
 * 1. Every step of a leave happens under the lock of its row, whole: two processes, or a person and the clock, never
 *    hand a task to and fro.
 * 2. While it runs, whatever comes to the person goes to the cover, unless the person took it themself.
 * 3. At its end what is still where leaves have put it goes back; what anybody has handed on since stays.
 */
@Injectable()
export class LeaveService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  /** Leaves not yet over, within the asker's units. */
  async current(me: Principal): Promise<LeaveCoverEntity[]> {
    await this.turn();
    const rows = await this.covers.find({ where: { state: OPEN }, order: { fromOn: 'ASC' } });
    const people = new Map((await this.users.find()).map((u) => [u.username, u.unitId]));
    const seen = await Promise.all(rows.map((r) => this.scope.sees(me, people.get(r.username) ?? '')));
    return rows.filter((_, i) => seen[i]);
  }

  /**
   * Registers a leave; one that begins today begins now. Tells how many tasks go to the cover, and which the cover
   * cannot take: those stay where they are. Errors: LEAVE_OVERLAPS, COVER_UNAVAILABLE.
   */
  async take(me: Principal, { username, to, from, until, reason }: Leave): Promise<HandedOver> {
    await this.mustBeTheirs(me, username);
    const days = { fromOn: from, untilOn: until };
    const wrong = wrongDays(days, today());
    if (wrong) throw new Refused('VALIDATION_FAILED', { reason: wrong });
    return this.dataSource.transaction(async (db) => {
      // Both accounts, in the order of their names: leaves of these two are registered one after the other.
      await db.query('SELECT username FROM user_account WHERE username IN (?, ?) ORDER BY username FOR UPDATE', [
        username,
        to,
      ]);
      const open = await db.query<{ username: string; from_on: string; until_on: string }[]>(
        `SELECT username, from_on, until_on FROM leave_cover
         WHERE username IN (?, ?) AND state IN ('planned', 'running') LOCK IN SHARE MODE`,
        [username, to],
      );
      const away = (who: string) =>
        open.filter((l) => l.username === who).map((l) => ({ fromOn: l.from_on, untilOn: l.until_on }));
      if (away(username).some((l) => l.fromOn <= until && from <= l.untilOn)) throw new Refused('LEAVE_OVERLAPS');
      const person = (await accountOf(db, username))!;
      const cover = await accountOf(db, to);
      const unfit = wrongCover(person, cover, days, away(to));
      if (unfit) throw new Refused('COVER_UNAVAILABLE', { reason: unfit });
      const made = await db.insert(LeaveCoverEntity, {
        ...{ username, toUser: to, ...days, reason, state: 'planned', startedAt: null, endedAt: null, endedBy: null },
        ...{ createdBy: me.username, createdAt: new Date() },
      });
      const id = String((made.identifiers[0] as { id: string }).id);
      const leave = await db.findOneByOrFail(LeaveCoverEntity, { id });
      await audit(db, leave, me.username, 'planned', reason);
      if (from <= today()) return { id, state: 'running' as const, ...(await this.begin(db, leave, me.username)) };
      const { able, left } = sorted(await workOf(db, leave), cover!);
      return { id, state: 'planned' as const, moved: able.length, left };
    });
  }

  /** Ends a leave now: a planned one is cancelled, of a running one what is not done is handed back. */
  async end(me: Principal, id: string): Promise<{ state: LeaveCoverEntity['state']; returned: number }> {
    const known = await this.covers.findOneBy({ id });
    if (!known) throw new Refused('NOT_FOUND');
    await this.mustBeTheirs(me, known.username);
    return this.locked(id, async (db, leave) => {
      if (leave.state === 'planned') {
        await db.update(LeaveCoverEntity, { id }, { state: 'cancelled', endedAt: new Date(), endedBy: me.username });
        await audit(db, leave, me.username, 'cancelled');
        return { state: 'cancelled', returned: 0 };
      }
      if (leave.state !== 'running') throw new Refused('LEAVE_NOT_OPEN');
      return { state: 'ended', returned: await this.finish(db, leave, me.username) };
    });
  }

  /** What the day asks for: leaves that end, begin, and what has come to people who are away. Doing it twice changes nothing. */
  async turn(): Promise<void> {
    const on = today();
    for (const { id } of await this.covers.findBy({ state: 'running', untilOn: LessThan(on) })) {
      await this.locked(id, async (db, leave) => {
        if (leave.state === 'running') await this.finish(db, leave, 'system');
      });
    }
    for (const { id } of await this.covers.findBy({ state: 'planned', fromOn: LessThanOrEqual(on) })) {
      await this.locked(id, async (db, leave) => {
        if (leave.state !== 'planned') return;
        await this.begin(db, leave, 'system');
        // The process slept through the whole of it.
        if (leave.untilOn < on) await this.finish(db, leave, 'system');
      });
    }
    for (const { id } of await this.covers.findBy({ state: 'running' })) await this.pass(id);
  }

  /** Hands on what was given to somebody who is away. True when they are, and it went to the cover. */
  async passOn(username: string): Promise<void> {
    const leave = await this.covers.findOneBy({ username, state: 'running' });
    if (leave) await this.pass(leave.id);
  }

  private pass(id: string): Promise<void> {
    return this.locked(id, async (db, leave) => {
      if (leave.state === 'running') await this.move(db, leave, 'system');
    });
  }

  private async begin(
    db: EntityManager,
    leave: LeaveCoverEntity,
    actor: string,
  ): Promise<Omit<HandedOver, 'id' | 'state'>> {
    await db.update(LeaveCoverEntity, { id: leave.id }, { state: 'running', startedAt: new Date() });
    await audit(db, leave, actor, 'begun');
    const { moved, left } = await this.move(db, leave, actor);
    const [person, cover] = [await accountOf(db, leave.username), await accountOf(db, leave.toUser)];
    const away = `${person!.name}于${formatDay(leave.fromOn)}至${formatDay(leave.untilOn)}休假`;
    await tell(db, {
      ...{ key: `leave:${leave.id}:begun`, to: { username: leave.toUser }, kind: 'leave' },
      ...{ title: `代办${person!.name}的工作`, body: `${away}，由您代办，现有 ${moved} 项任务已转入您的待办。` },
    });
    if (left.length > 0) {
      await tell(db, {
        ...{
          key: `leave:${leave.id}:left`,
          to: { role: 'head', unitId: await unitOf(db, leave.username) },
          kind: 'leave',
        },
        title: `${left.length} 项任务无人代办`,
        body: `${away}，${cover?.name ?? leave.toUser}不能代办：${left.map((l) => l.title).join('、')}。请另行改派。`,
      });
    }
    return { moved, left };
  }

  private async move(
    db: EntityManager,
    leave: LeaveCoverEntity,
    actor: string,
  ): Promise<Omit<HandedOver, 'id' | 'state'>> {
    const cover = await accountOf(db, leave.toUser);
    const { able, left } = sorted(await workOf(db, leave), cover);
    for (const task of able) {
      await handOver(db, task, {
        action: 'leave',
        actor,
        to: leave.toUser,
        reason: `休假：${leave.reason}`.slice(0, 500),
      });
      await db.query('INSERT IGNORE INTO leave_task (leave_id, task_id) VALUES (?, ?)', [leave.id, task.id]);
    }
    return { moved: able.length, left };
  }

  private async finish(db: EntityManager, leave: LeaveCoverEntity, actor: string): Promise<number> {
    const person = await accountOf(db, leave.username);
    const tasks = await db.query<Work[]>(
      `SELECT ${WORK} FROM leave_task l JOIN task t ON t.id = l.task_id JOIN unit u ON u.id = t.unit_id
       WHERE l.leave_id = ? AND t.state = 'open' AND t.assignee <> ?
         AND (SELECT a.action FROM task_audit a WHERE a.task_id = t.id ORDER BY a.id DESC LIMIT 1) IN ('leave', 'return')
       FOR UPDATE`,
      [leave.id, leave.username],
    );
    const { able } = sorted(tasks, person);
    for (const task of able)
      await handOver(db, task, { action: 'return', actor, to: leave.username, reason: '休假结束' });
    await db.update(LeaveCoverEntity, { id: leave.id }, { state: 'ended', endedAt: new Date(), endedBy: actor });
    await db.delete(LeaveTaskEntity, { leaveId: leave.id });
    await audit(db, leave, actor, 'ended');
    await tell(db, {
      ...{ key: `leave:${leave.id}:ended`, to: { username: leave.username }, kind: 'leave' },
      ...{ title: '休假结束', body: `代办期间未办结的 ${able.length} 项任务已退回您的待办。` },
    });
    return able.length;
  }

  private locked<T>(id: string, step: (db: EntityManager, leave: LeaveCoverEntity) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (db) => {
      const leave = await db.findOneOrFail(LeaveCoverEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      return step(db, leave);
    });
  }

  /** One's own, or a colleague's by the head of the unit. */
  private async mustBeTheirs(me: Principal, username: string): Promise<void> {
    const person = await this.users.findOneBy({ username });
    if (!person || !(await this.scope.sees(me, person.unitId)))
      throw new Refused('NOT_FOUND', { reason: '没有找到该人员。' });
    if (username !== me.username && !holdsAny(me, ['head'])) throw new Refused('FORBIDDEN');
  }

  private get covers() {
    return this.dataSource.getRepository(LeaveCoverEntity);
  }

  private get users() {
    return this.dataSource.getRepository(UserEntity);
  }
}

const WORK = 't.id, t.title, t.party_name, t.assignee, t.version, t.unit_id, t.candidate_role, u.path';

/** The person's open tasks but for those they took themself while away. */
const workOf = (db: EntityManager, { username, startedAt }: LeaveCoverEntity): Promise<Work[]> =>
  db.query(
    `SELECT ${WORK} FROM task t JOIN unit u ON u.id = t.unit_id
     WHERE t.assignee = ? AND t.state = 'open' AND NOT (t.claimed_at >= ? AND EXISTS (
       SELECT 1 FROM task_audit a WHERE a.task_id = t.id AND a.action = 'claim' AND a.actor = t.assignee AND a.at >= ?))
     FOR UPDATE`,
    [username, startedAt ?? NEVER, startedAt ?? NEVER],
  );
const NEVER = new Date('9999-01-01T00:00:00Z');

function sorted(tasks: Work[], to: Account | undefined): { able: Work[]; left: HandedOver['left'] } {
  const judged = tasks.map((task) => ({
    task,
    why: to ? cannotTake(to, { role: task.candidate_role, path: task.path }) : '代办人的账号不存在。',
  }));
  return {
    able: judged.flatMap(({ task, why }) => (why ? [] : [task])),
    left: judged.flatMap(({ task, why }) =>
      why ? [{ id: task.id, title: `${task.title} ${task.party_name}`, reason: why }] : [],
    ),
  };
}

async function accountOf(db: EntityManager, username: string): Promise<Account | undefined> {
  const user = await db.findOneBy(UserEntity, { username });
  const unit = user && (await db.findOneBy(UnitEntity, { id: user.unitId }));
  return user && unit
    ? { username, name: user.name, active: user.active, roles: user.roles, path: unit.path }
    : undefined;
}

const unitOf = async (db: EntityManager, username: string): Promise<string> =>
  (await db.findOneByOrFail(UserEntity, { username })).unitId;

/** What became of the leave itself stands beside what became of its tasks. */
const audit = (
  db: EntityManager,
  leave: LeaveCoverEntity,
  actor: string,
  action: 'planned' | 'begun' | 'ended' | 'cancelled',
  reason: string | null = null,
): Promise<unknown> =>
  db.query(
    'INSERT INTO task_audit (task_id, at, actor, action, from_user, to_user, reason) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [`leave:${leave.id}`, new Date(), actor, action, leave.username, leave.toUser, reason],
  );
