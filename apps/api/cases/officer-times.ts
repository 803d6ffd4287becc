import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, Refusal } from '#contracts';
import type { Principal } from '#identity';
import { formatChinese } from '#law';
import { persevering } from '#store';
import { Scope } from '../shared/scope';

/** When they were there, ISO 8601 UTC. */
export interface Presence {
  officers: readonly string[];
  from: string;
  to: string;
}

/** Until then a case has answered, or its message is kept, ms. */
const HELD_MS = 120_000;

interface Elsewhere {
  username: string;
  name: string;
  display_no: string;
  unit_id: string;
  from_at: Date;
  to_at: Date;
}

/** What stands, what is being handed in, and what was handed in and waits for its case. */
const COUNTS = `(t.hold = '' OR t.held_until > ? OR EXISTS (
  SELECT 1 FROM received_message m WHERE m.owner = t.owner AND m.message_key = t.message_key AND m.state = 'kept'))`;

/**
 * Nobody is in two places at once: what one case says of its officers' time holds against every other case. A case knows its
 * own 笔录 only, so the others are looked up here. Of two handed in at once the second sees the first: they wait for each other
 * at the officers' rows, and each is held from then on until its case tells of it.
 *
 * @source 行政处罚法 第四十二条第一款、第四十七条
 */
@Injectable()
export class OfficerTimes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  /** Holds the time for this case; a refusal where another case has it. `release`: the case did not take it. */
  async hold(
    me: Principal,
    caseNo: string,
    presence: Presence,
    { kind, id, key }: Pick<Actor, 'kind' | 'id'> & { key: string },
  ): Promise<{ refusal: Refusal } | { release: () => Promise<void> }> {
    const hold = randomUUID();
    const officers = [...new Set(presence.officers)].sort();
    const found = await persevering(() =>
      this.dataSource.transaction('READ COMMITTED', async (db) => {
        await db.query('SELECT username FROM user_account WHERE username IN (?) ORDER BY username FOR UPDATE', [
          officers,
        ]);
        const [clash] = await elsewhere(db, caseNo, { ...presence, officers });
        if (clash) return clash;
        const now = Date.now();
        await db.query(`DELETE t FROM minutes_time t WHERE t.username IN (?) AND NOT ${COUNTS}`, [
          officers,
          new Date(now),
        ]);
        const [from, to, until] = [new Date(presence.from), new Date(presence.to), new Date(now + HELD_MS)];
        for (const username of officers)
          await db.query(
            `INSERT INTO minutes_time (case_no, no, hold, username, from_at, to_at, held_until, owner, message_key)
             VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?)`,
            [caseNo, hold, username, from, to, until, `${kind}:${id}`, key],
          );
        return undefined;
      }),
    );
    if (found) return { refusal: await this.told(me, found) };
    return {
      release: async () => {
        await this.dataSource.query('DELETE FROM minutes_time WHERE hold = ? AND case_no = ?', [hold, caseNo]);
      },
    };
  }

  /** The same without holding anything. */
  async refuse(me: Principal, caseNo: string, presence: Presence): Promise<Refusal | undefined> {
    const [clash] = await elsewhere(this.dataSource.manager, caseNo, presence);
    return clash && this.told(me, clash);
  }

  /** A case that the reader does not see is not named. */
  private async told(me: Principal, { name, display_no, unit_id, from_at, to_at }: Elsewhere): Promise<Refusal> {
    const where = (await this.scope.sees(me, unit_id)) ? ` ${display_no} ` : '另一案件';
    const [from, to] = [formatChinese(from_at.toISOString()), formatChinese(to_at.toISOString())];
    return {
      code: 'MINUTES_OVERLAP',
      reason: `${name}在${from}至${to}已记入${where}的笔录，请核对时间和人员；记错的，先在该案另作一份笔录更正。`,
      source: '行政处罚法 第四十二条第一款、第四十七条',
      field: 'from',
    };
  }
}

const elsewhere = (
  db: Pick<EntityManager, 'query'>,
  caseNo: string,
  { officers, from, to }: Presence,
): Promise<Elsewhere[]> =>
  officers.length === 0
    ? Promise.resolve([])
    : db.query<Elsewhere[]>(
        `SELECT t.username, u.name, c.display_no, c.unit_id, t.from_at, t.to_at
           FROM minutes_time t
           JOIN case_file c ON c.case_no = t.case_no
           JOIN user_account u ON u.username = t.username
          WHERE t.username IN (?) AND t.from_at < ? AND t.to_at > ? AND t.case_no <> ? AND ${COUNTS}
          ORDER BY t.from_at LIMIT 1`,
        [officers, new Date(to), new Date(from), caseNo, new Date()],
      );
