import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { hashPassword } from '#identity';
import { SessionEntity, UnitEntity, UserEntity } from '#store';
import { Refused } from '../shared/refused';
import type { ChangePerson, ChangeUnit, NewPerson, NewUnit } from './admin.views';

/** Accounts, units and sessions, for administrators. Nobody is deleted: journals name them. */
@Injectable()
export class PeopleService {
  constructor(private readonly dataSource: DataSource) {}

  async people(): Promise<object[]> {
    const users = await this.users.find({ order: { unitId: 'ASC', username: 'ASC' } });
    return users.map(({ passwordHash: _, ...user }) => user);
  }

  /** A new account with a first password, told once. */
  async add(body: NewPerson): Promise<{ username: string; password: string }> {
    await this.mustBeUnit(body.unitId);
    if (await this.users.existsBy({ username: body.username })) throw new Refused('USERNAME_TAKEN');
    const password = firstPassword();
    await this.users.insert({
      ...body,
      certificateNo: body.certificateNo ?? null,
      active: true,
      passwordHash: await hashPassword(password),
    });
    return { username: body.username, password };
  }

  /** Errors: LAST_ADMIN when nobody could administer any more. A change ends the person's sessions. */
  async change(username: string, body: ChangePerson): Promise<void> {
    const user = await this.find(username);
    if (body.unitId) await this.mustBeUnit(body.unitId);
    const after = { ...user, ...body };
    const admins = (await this.users.findBy({ active: true })).filter((u) => u.roles.includes('admin'));
    const stays = after.active && after.roles.includes('admin');
    if (!stays && admins.every((a) => a.username === username)) throw new Refused('LAST_ADMIN');
    if (Object.keys(body).length === 0) return;
    await this.users.update({ username }, { ...body });
    await this.endSessions({ username });
  }

  async resetPassword(username: string): Promise<{ username: string; password: string }> {
    await this.find(username);
    const password = firstPassword();
    await this.users.update({ username }, { passwordHash: await hashPassword(password) });
    await this.endSessions({ username });
    return { username, password };
  }

  async addUnit({ id, parentId, name, docPrefix, phone = null }: NewUnit): Promise<void> {
    const parent = await this.mustBeUnit(parentId);
    if (await this.units.existsBy({ id }))
      throw new Refused('VALIDATION_FAILED', { reason: '单位编号已存在，请换一个。' });
    await this.units.insert({ id, parentId, name, docPrefix, phone, path: `${parent.path}${id}/` });
  }

  /** Open cases keep the name they were registered with; a telephone is told anew at once. */
  async changeUnit(id: string, { name, phone }: ChangeUnit): Promise<void> {
    await this.mustBeUnit(id);
    const change = { ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }) };
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

const firstPassword = () => randomBytes(9).toString('base64url');
