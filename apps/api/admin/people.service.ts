import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager, IsNull, MoreThan } from 'typeorm';
import type { Role } from '#contracts';
import { hashPassword } from '#identity';
import { PasswordResetEntity, SessionEntity, UnitEntity, UserEntity } from '#store';
import { Revocations } from '../identity/revocations.service';
import { clip, tell } from '../events/tell';
import { Refused } from '../shared/refused';
import { handOver } from '../tasks/hand-over';
import { unreachable } from './reach';
import type { ChangePerson, ChangeUnit, NewPerson, NewUnit } from './admin.views';

interface Held {
  id: string;
  title: string;
  unit_id: string;
  assignee: string;
  version: number;
  candidate_role: Role;
  path: string;
}

/** Accounts, units and sessions, for administrators. Nobody is deleted: journals name them. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly revocations: Revocations,
  ) {}

  async people(): Promise<object[]> {
    const users = await this.users.find({ order: { unitId: 'ASC', username: 'ASC' } });
    return users.map(({ passwordHash: _, ...user }) => user);
  }

  /** A new account with a first password, told once. */
  async add(body: NewPerson): Promise<{ username: string; password: string }> {
    await this.mustBeUnit(body.unitId);
    mustBeCertified(body);
    if (await this.users.existsBy({ username: body.username })) throw new Refused('USERNAME_TAKEN');
    const password = firstPassword();
    await this.users.insert({
      ...body,
      certificateNo: body.certificateNo ?? null,
      lawQualification: body.lawQualification ?? null,
      active: true,
      passwordChangeDue: true,
      passwordHash: await hashPassword(password),
    });
    return { username: body.username, password };
  }

  /**
   * A change ends the person's sessions and lets go of the tasks out of reach, whose titles it answers with. Errors:
   * LAST_ADMIN when nobody could administer any more.
   */
  async change(actor: string, username: string, body: ChangePerson): Promise<{ released: string[] }> {
    const user = await this.find(username);
    if (body.unitId) await this.mustBeUnit(body.unitId);
    const after = { ...user, ...body };
    const admins = (await this.users.findBy({ active: true })).filter((u) => u.roles.includes('admin'));
    const stays = after.active && after.roles.includes('admin');
    if (!stays && admins.every((a) => a.username === username)) throw new Refused('LAST_ADMIN');
    if (Object.keys(body).length === 0) return { released: [] };
    if (after.active) mustBeCertified(after);
    const released = await this.dataSource.transaction(async (db) => {
      // First the account, whose row a claim looks at too: after this nobody's claim for it goes through.
      await db.update(UserEntity, { username }, { ...body });
      await db.update(SessionEntity, { username, revokedAt: IsNull() }, { revokedAt: new Date() });
      return this.letGo(db, actor, after);
    });
    await this.revocations.look();
    return { released };
  }

  /** Open tasks a person can no longer reach go back to those who can; the head of the unit is told. */
  private async letGo(db: EntityManager, actor: string, person: UserEntity): Promise<string[]> {
    const tasks = await db.query<Held[]>(
      `SELECT t.id, t.title, t.unit_id, t.assignee, t.version, t.candidate_role, u.path FROM task t JOIN unit u ON u.id = t.unit_id
       WHERE t.assignee = ? AND t.state = 'open' FOR UPDATE`,
      [person.username],
    );
    const unit = await db.findOneByOrFail(UnitEntity, { id: person.unitId });
    const released = tasks.flatMap((task) => {
      const why = unreachable(person, unit.path, task);
      return why ? [{ task, why }] : [];
    });
    for (const { task, why } of released) await handOver(db, task, { action: 'release', actor, to: null, reason: why });
    for (const unitId of new Set(released.map(({ task }) => task.unit_id))) {
      const own = released.filter(({ task }) => task.unit_id === unitId);
      await tell(db, {
        key: `released:${person.username}:${Date.now()}:${unitId}`,
        to: { role: 'head', unitId },
        kind: 'released',
        title: `${own.length} 项任务退回待认领`,
        body: clip(
          `${person.name}${own[0]!.why}，名下任务已退回：${own.map(({ task }) => task.title).join('、')}。请安排人员办理。`,
        ),
      });
    }
    return released.map(({ task }) => task.title);
  }

  /** Who resets another's password knows it: until another administrator allows it, nothing is signed in that person's name. */
  async resetPassword(actor: string, username: string): Promise<{ username: string; password: string }> {
    await this.find(username);
    const password = firstPassword();
    const passwordHash = await hashPassword(password);
    await this.dataSource.transaction(async (db) => {
      await db.update(UserEntity, { username }, { passwordHash, passwordChangeDue: true });
      await db.update(SessionEntity, { username, revokedAt: IsNull() }, { revokedAt: new Date() });
      if (actor === username) return;
      const no = (await db.countBy(PasswordResetEntity, { username })) + 1;
      await db.insert(PasswordResetEntity, { username, no, resetAt: new Date(), resetBy: actor });
    });
    await this.revocations.look();
    return { username, password };
  }

  async addUnit({
    id,
    parentId,
    name,
    docPrefix,
    phone = null,
    departments = [],
    area = null,
    reviewAuthority = null,
    court = null,
  }: NewUnit): Promise<void> {
    const parent = await this.mustBeUnit(parentId);
    if (await this.units.existsBy({ id }))
      throw new Refused('VALIDATION_FAILED', { reason: '单位编号已存在，请换一个。' });
    const path = `${parent.path}${id}/`;
    await this.units.insert({
      ...{ id, parentId, name, docPrefix, phone, departments, area, reviewAuthority, court },
      path,
    });
  }

  /** Open cases keep the name they were registered with; a telephone is told anew at once. */
  async changeUnit(id: string, asked: ChangeUnit): Promise<void> {
    await this.mustBeUnit(id);
    const change = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    if (Object.keys(change).length > 0) await this.units.update({ id }, change);
  }

  /** Live sessions, the newest first. */
  sessions(): Promise<SessionEntity[]> {
    return this.dataSource.getRepository(SessionEntity).find({
      where: { revokedAt: IsNull(), expiresAt: MoreThan(new Date()) },
      order: { createdAt: 'DESC' },
      take: 200,
    });
  }

  async endSessions(which: { username: string } | { tokenHash: string }): Promise<void> {
    await this.dataSource
      .getRepository(SessionEntity)
      .update({ ...which, revokedAt: IsNull() }, { revokedAt: new Date() });
    await this.revocations.look();
  }

  private async find(username: string): Promise<UserEntity> {
    const user = await this.users.findOneBy({ username });
    if (!user) throw new Refused('NOT_FOUND');
    return user;
  }

  private async mustBeUnit(id: string): Promise<UnitEntity> {
    const unit = await this.units.findOneBy({ id });
    if (!unit) throw new Refused('VALIDATION_FAILED', { reason: '没有这个单位，请重新选择。' });
    return unit;
  }

  private get users() {
    return this.dataSource.getRepository(UserEntity);
  }

  private get units() {
    return this.dataSource.getRepository(UnitEntity);
  }
}

/** @source 行政处罚法 第四十二条第一款 */
function mustBeCertified({ roles, certificateNo }: { roles: Role[]; certificateNo?: string | null | undefined }): void {
  if (!roles.includes('officer') || certificateNo) return;
  const message = '执法人员须填写执法证号。';
  throw new Refused('VALIDATION_FAILED', { reason: message, errors: [{ path: 'certificateNo', message }] });
}

const firstPassword = () => randomBytes(9).toString('base64url');
