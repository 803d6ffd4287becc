import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Config } from '#config';
import type { Principal } from '#identity';
import { CaseEntity, PartyAccessEntity } from '#store';
import { CONFIG } from '../shared/config';
import { Refused } from '../shared/refused';

/** What a link tells before its code was entered, of itself alone. */
interface Entrance {
  caseNo: string;
  /** This device has entered already. */
  entered: boolean;
  /** What becomes of the code that was read out. */
  code: 'waiting' | 'used' | 'expired';
}

/** Wrong codes before the code is void. */
const MOST_TRIES = 5;
const DAY_MS = 86_400_000;
/** Longer than a case is likely to go on after its last link. */
const LONGEST_CASE_MS = 365 * DAY_MS;

export interface PartyLink {
  /** Path of the party's page; nobody can guess it. */
  path: string;
  /** Six digits, to be read out: shown once, kept as a hash. */
  code: string;
  codeExpiresAt: string;
  expiresAt: string;
}

/**
 * How a party comes to its own case without an account: a link with 256 random bits and an end, and a code that works
 * once. A new link voids the one before it, and the session that came of it.
 */
@Injectable()
export class PartyAccess {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `also`: what is done with the link, with it or not at all. Errors: CASE_CLOSED. */
  async issue(
    me: Principal,
    caseNo: string,
    also?: (db: EntityManager, link: { path: string; id: string }) => Promise<void>,
  ): Promise<PartyLink> {
    const token = randomBytes(32).toString('base64url');
    const path = `/p/${token}`;
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const now = Date.now();
    const codeExpiresAt = new Date(now + this.config.PARTY_CODE_MINUTES * 60_000);
    const expiresAt = new Date(now + this.config.PARTY_LINK_DAYS * DAY_MS);
    // One at a time per case, by the lock on its row; READ COMMITTED, because the gaps of two links lock each other out.
    await this.dataSource.transaction(async (db) => {
      const [row] = await db.query<{ status: string }[]>('SELECT status FROM case_file WHERE case_no = ? FOR UPDATE', [
        caseNo,
      ]);
      if (row?.status === 'closed') throw new Refused('CASE_CLOSED');
      await db.update(PartyAccessEntity, { caseNo, revokedAt: IsNull() }, { revokedAt: new Date(now) });
      await db.insert(PartyAccessEntity, {
        tokenHash: hashed(token),
        caseNo,
        codeHash: hashed(`${token}:${code}`),
        codeExpiresAt,
        tries: 0,
        expiresAt,
        createdBy: me.username,
        createdAt: new Date(now),
      });
      await also?.(db, { path, id: hashed(token) });
    });
    return {
      path,
      code,
      codeExpiresAt: codeExpiresAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    };
  }

  /** Errors: PARTY_LINK_INVALID, PARTY_LINK_REPLACED. */
  async look(token: string, session: string | undefined): Promise<Entrance> {
    const row = await this.linked(hashed(token));
    const waits = row.codeExpiresAt.getTime() > Date.now() && row.tries < MOST_TRIES;
    return {
      caseNo: row.caseNo,
      entered: session !== undefined && row.sessionHash === hashed(session),
      code: row.codeHash === null ? 'used' : waits ? 'waiting' : 'expired',
    };
  }

  /**
   * A session for the link and its code. Errors: PARTY_LINK_INVALID, PARTY_LINK_REPLACED, PARTY_CODE_EXPIRED,
   * PARTY_CODE_WRONG.
   */
  async enter(token: string, code: string): Promise<{ session: string; expiresAt: Date }> {
    const tokenHash = hashed(token);
    const row = await this.linked(tokenHash);
    // Counted before it is looked at: guesses made at once count each.
    const counted = await this.dataSource.query<{ affectedRows: number }>(
      'UPDATE party_access SET tries = tries + 1 WHERE token_hash = ? AND code_hash IS NOT NULL AND code_expires_at > ? AND tries < ?',
      [tokenHash, new Date(), MOST_TRIES],
    );
    if (counted.affectedRows === 0) throw new Refused('PARTY_CODE_EXPIRED');
    const session = randomBytes(32).toString('base64url');
    const taken = await this.dataSource.query<{ affectedRows: number }>(
      'UPDATE party_access SET code_hash = NULL, session_hash = ? WHERE token_hash = ? AND code_hash = ?',
      [hashed(session), tokenHash, hashed(`${token}:${code}`)],
    );
    if (taken.affectedRows === 0) {
      const left = MOST_TRIES - row.tries - 1;
      throw new Refused('PARTY_CODE_WRONG', {
        reason: left > 0 ? `还可以再试 ${left} 次。` : '已达到次数上限，请联系办案人员重新获取验证码。',
      });
    }
    // The server judges the session; what the browser keeps must last for reading how the case ended.
    return { session, expiresAt: new Date(row.expiresAt.getTime() + LONGEST_CASE_MS + this.readMs) };
  }

  /** The case a session belongs to, and until when it does. Errors: PARTY_SESSION_EXPIRED, PARTY_LINK_REPLACED. */
  async caseOf(session: string | undefined): Promise<{ caseNo: string; until: Date }> {
    const row = session ? await this.rows.findOneBy({ sessionHash: hashed(session) }) : null;
    const until = row && (await this.until(row));
    if (!until) throw new Refused('PARTY_SESSION_EXPIRED');
    return { caseNo: row.caseNo, until };
  }

  private async linked(tokenHash: string): Promise<PartyAccessEntity> {
    const row = await this.rows.findOneBy({ tokenHash });
    if (!row || !(await this.until(row))) throw new Refused('PARTY_LINK_INVALID');
    return row;
  }

  /** Until when a link is good; undefined where it is no longer. Errors: PARTY_LINK_REPLACED. */
  private async until({ caseNo, revokedAt, expiresAt }: PartyAccessEntity): Promise<Date | undefined> {
    if (revokedAt) throw new Refused('PARTY_LINK_REPLACED');
    const closed = await this.dataSource
      .getRepository(CaseEntity)
      .findOne({ where: { caseNo }, select: { closedAt: true } });
    const until = this.readableUntil(expiresAt, closed?.closedAt ?? undefined);
    return until.getTime() > Date.now() ? until : undefined;
  }

  /** A link's own end, or a while after its case was closed. */
  readableUntil(expiresAt: Date, closedAt: Date | undefined): Date {
    return new Date(Math.max(expiresAt.getTime(), closedAt ? closedAt.getTime() + this.readMs : 0));
  }

  private get readMs(): number {
    return this.config.PARTY_READ_DAYS * DAY_MS;
  }

  private get rows() {
    return this.dataSource.getRepository(PartyAccessEntity);
  }
}

const hashed = (text: string) => createHash('sha256').update(text).digest('hex');
