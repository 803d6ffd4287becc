import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { SessionEntity, UnitEntity, UserEntity } from '#store';
import { hashPassword, passwordMatches } from './passwords';
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
    const token = await begin(this.dataSource.manager, user, hours);
    return token === undefined ? undefined : { token, principal: await this.principalOf(user) };
  }

  /**
   * A password of one's own. Every session of the person ends, also this one, and the new one whose token is told begins;
   * undefined where `current` is not the password, or no longer is.
   */
  async changePassword(username: string, current: string, next: string, hours: number): Promise<string | undefined> {
    const user = await this.dataSource.getRepository(UserEntity).findOneBy({ username, active: true });
    if (!(await passwordMatches(user?.passwordHash, current)) || !user) return undefined;
    const passwordHash = await hashPassword(next);
    return this.dataSource.transaction(async (db) => {
      // An administrator may have reset it meanwhile: what was proven no longer counts then.
      const { affected } = await db.update(
        UserEntity,
        { username, passwordHash: user.passwordHash },
        { passwordHash, passwordChangeDue: false },
      );
      if (affected === 0) return undefined;
      await db.update(SessionEntity, { username, revokedAt: IsNull() }, { revokedAt: new Date() });
      return begin(db, { username, passwordHash }, hours);
    });
  }

  /** Whether this is the person's own password: asked again before what nobody else may do for him. */
  async proves(username: string, password: string): Promise<boolean> {
    const user = await this.dataSource.getRepository(UserEntity).findOneBy({ username, active: true });
    return passwordMatches(user?.passwordHash, password);
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
    const { username, name, unitId, roles, certificateNo, lawQualification, passwordChangeDue } = user;
    return {
      ...{ username, name, unitId, unitPath: unit.path, roles },
      ...(certificateNo ? { certificateNo } : {}),
      ...(lawQualification ? { lawQualification } : {}),
      ...(passwordChangeDue ? { passwordChangeDue: true } : {}),
    };
  }
}

/**
 * A new session's token. It begins only while the password is the one that was proven: a change and a log-in with the old
 * one wait for each other at the account's row, and the change ends what came before it.
 */
async function begin(
  db: EntityManager,
  { username, passwordHash }: Pick<UserEntity, 'username' | 'passwordHash'>,
  hours: number,
): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url');
  const now = Date.now();
  const { affectedRows } = await db.query<{ affectedRows: number }>(
    `INSERT INTO session (token_hash, username, created_at, expires_at)
       SELECT ?, username, ?, ? FROM user_account WHERE username = ? AND password_hash = ? AND active = 1 FOR UPDATE`,
    [hashToken(token), new Date(now), new Date(now + hours * 3_600_000), username, passwordHash],
  );
  return affectedRows === 1 ? token : undefined;
}

const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');
