import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { SessionEntity, UnitEntity, UserEntity } from '#store';
import { passwordMatches } from './passwords';
import type { Principal } from './policy';

/** How long a looked-up session is believed, ms: the longest a revoked one still works. */
const BELIEVED_MS = 3000;
/** While the database does not answer: officers in the middle of their work are not locked out. */
const BELIEVED_IN_OUTAGE_MS = 15 * 60_000;

/** Accounts and sessions. A token is 256 random bits; only its hash is stored. */
@Injectable()
export class SessionStore {
  private readonly believed = new Map<string, { principal: Principal; at: number }>();

  constructor(private readonly dataSource: DataSource) {}

  /** A new session's token, or undefined for a wrong name or password. */
  async logIn(
    username: string,
    password: string,
    hours: number,
  ): Promise<{ token: string; principal: Principal } | undefined> {
    const user = await this.dataSource.getRepository(UserEntity).findOneBy({ username, active: true });
    if (!(await passwordMatches(user?.passwordHash, password)) || !user) return undefined;
    const token = randomBytes(32).toString('base64url');
    const now = Date.now();
    await this.dataSource.getRepository(SessionEntity).insert({
      tokenHash: hashToken(token),
      username,
      createdAt: new Date(now),
      expiresAt: new Date(now + hours * 3_600_000),
    });
    return { token, principal: await this.principalOf(user) };
  }

  async resolve(token: string): Promise<Principal | undefined> {
    const tokenHash = hashToken(token);
    const known = this.believed.get(tokenHash);
    const age = known ? Date.now() - known.at : Infinity;
    if (known && age < BELIEVED_MS) return known.principal;
    try {
      const principal = await this.lookUp(tokenHash);
      if (this.believed.size > 10_000) this.believed.clear();
      if (principal) this.believed.set(tokenHash, { principal, at: Date.now() });
      else this.believed.delete(tokenHash);
      return principal;
    } catch (error) {
      if (known && age < BELIEVED_IN_OUTAGE_MS) return known.principal;
      throw error;
    }
  }

  private async lookUp(tokenHash: string): Promise<Principal | undefined> {
    const session = await this.dataSource.getRepository(SessionEntity).findOneBy({ tokenHash });
    if (!session || session.revokedAt || session.expiresAt.getTime() <= Date.now()) return undefined;
    const user = await this.dataSource
      .getRepository(UserEntity)
      .findOneBy({ username: session.username, active: true });
    return user ? this.principalOf(user) : undefined;
  }

  async revoke(token: string): Promise<void> {
    const tokenHash = hashToken(token);
    this.believed.delete(tokenHash);
    await this.dataSource.getRepository(SessionEntity).update({ tokenHash }, { revokedAt: new Date() });
  }

  private async principalOf(user: UserEntity): Promise<Principal> {
    const unit = await this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: user.unitId });
    const { username, name, unitId, roles, certificateNo } = user;
    return { username, name, unitId, unitPath: unit.path, roles, ...(certificateNo ? { certificateNo } : {}) };
  }
}

const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
