import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { SessionEntity, UnitEntity, UserEntity } from '#store';
import { passwordMatches } from './passwords';
import type { Principal } from './policy';

/** How long a looked-up session is believed, ms. One that is ended elsewhere is forgotten sooner: `forget`. */
const BELIEVED_MS = 3000;

export const OUTAGE_SESSION_MS = Symbol('OUTAGE_SESSION_MS');

/** A session somebody is acting with, until `expiresAt`. */
export interface Known {
  tokenHash: string;
  principal: Principal;
  expiresAt: Date;
}

/** Accounts and sessions. A token is 256 random bits; only its hash is stored. */
@Injectable()
export class SessionStore {
  private readonly believed = new Map<string, Known & { at: number }>();

  /** `outageMs`: how long a known session is believed while the database does not answer. */
  constructor(
    private readonly dataSource: DataSource,
    @Inject(OUTAGE_SESSION_MS) private readonly outageMs: number,
  ) {}

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

  async resolve(token: string): Promise<Known | undefined> {
    const tokenHash = hashToken(token);
    const known = this.believed.get(tokenHash);
    const age = known && known.expiresAt.getTime() > Date.now() ? Date.now() - known.at : Infinity;
    if (known && age < BELIEVED_MS) return known;
    try {
      const found = await this.lookUp(tokenHash);
      if (this.believed.size > 10_000) this.believed.clear();
      if (found) this.believed.set(tokenHash, { ...found, at: Date.now() });
      else this.believed.delete(tokenHash);
      return found;
    } catch (error) {
      // Forgotten while it was looked up: it was ended.
      if (known && age < this.outageMs && this.believed.has(tokenHash)) return known;
      throw error;
    }
  }

  private async lookUp(tokenHash: string): Promise<Known | undefined> {
    const session = await this.dataSource.getRepository(SessionEntity).findOneBy({ tokenHash });
    if (!session || session.revokedAt || session.expiresAt.getTime() <= Date.now()) return undefined;
    const user = await this.dataSource
      .getRepository(UserEntity)
      .findOneBy({ username: session.username, active: true });
    return user ? { tokenHash, principal: await this.principalOf(user), expiresAt: session.expiresAt } : undefined;
  }

  async revoke(token: string): Promise<void> {
    const tokenHash = hashToken(token);
    await this.dataSource.getRepository(SessionEntity).update({ tokenHash }, { revokedAt: new Date() });
    this.forget(tokenHash);
  }

  /** Believed no longer: the next request is looked up. */
  forget(tokenHash: string): void {
    this.believed.delete(tokenHash);
  }

  private async principalOf(user: UserEntity): Promise<Principal> {
    const unit = await this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: user.unitId });
    const { username, name, unitId, roles, certificateNo } = user;
    return { username, name, unitId, unitPath: unit.path, roles, ...(certificateNo ? { certificateNo } : {}) };
  }
}

const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
