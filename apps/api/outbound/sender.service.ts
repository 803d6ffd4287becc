import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type DeepPartial } from 'typeorm';
import type { Config } from '#config';
import { WAYS, type Way } from '#contracts';
import { OutboundMessageEntity } from '#store';
import { tell } from '../events/tell';
import { CONFIG } from '../shared/config';
import { LOGGER } from '../shared/logger';
import { type Channel, NotTaken } from './channels';

/** So many at a time by each way. */
const AT_ONCE = 10;
/** Longest pause between two attempts, ms. */
const LONGEST_PAUSE_MS = 3_600_000;
/** How much longer than an attempt may take it is left to whoever makes it, ms. */
const SLACK_MS = 30_000;

/** The channels, as the settings have them. */
export const CHANNELS = Symbol('CHANNELS');
export type Channels = Partial<Record<Way, Channel>>;

/**
 * Sends what waits, by each way on its own: one that does not answer holds up no other.
 *
 * 1. A lease on the row keeps two processes from sending the same at once; it is longer than an attempt may take.
 * 2. An attempt that was cut off is made again, with the same key: a gateway takes it once, a mail carries the same id.
 * 3. The pause doubles; after the last attempt, or what was refused for good, it lies among the dead letters.
 */
@Injectable()
export class Sender {
  private readonly busy = new Map<Way, Promise<void>>();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  get on(): Way[] {
    return (Object.keys(WAYS) as Way[]).filter((way) => this.channels[way]);
  }

  /** Every way, and whether it is on. */
  ways(): { way: Way; title: string; on: boolean }[] {
    return (Object.keys(WAYS) as Way[]).map((way) => ({ way, title: WAYS[way], on: !!this.channels[way] }));
  }

  /** What is due by each way that is not at it already. Answers when all of it has been tried. */
  async turn(): Promise<void> {
    const begun = this.on.filter((way) => !this.busy.has(way));
    for (const way of begun) {
      const run = this.send(way).finally(() => this.busy.delete(way));
      this.busy.set(way, run);
    }
    await Promise.all(begun.map((way) => this.busy.get(way)));
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.busy.values());
  }

  private async send(way: Way): Promise<void> {
    for (;;) {
      const due = await this.lease(way);
      await Promise.all(due.map((row) => this.attempt(row)));
      if (due.length < AT_ONCE) return;
    }
  }

  /** Those that are due, with the attempt already written down: of one that is cut off it is known. */
  private lease(way: Way): Promise<OutboundMessageEntity[]> {
    return this.dataSource.transaction(async (db) => {
      const now = new Date();
      const due = await db
        .getRepository(OutboundMessageEntity)
        .createQueryBuilder('m')
        .where("m.state = 'waiting' AND m.way = :way AND m.nextTryAt <= :now", { way, now })
        .orderBy('m.nextTryAt')
        .limit(AT_ONCE)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      // A mail server is asked several times in one attempt.
      const nextTryAt = new Date(now.getTime() + 3 * this.config.OUTBOUND_TIMEOUT_MS + SLACK_MS);
      for (const row of due) {
        row.attempts += 1;
        await db.update(OutboundMessageEntity, { id: row.id }, { attempts: row.attempts, nextTryAt, lastTryAt: now });
      }
      return due;
    });
  }

  private async attempt(row: OutboundMessageEntity): Promise<void> {
    const { id, attempts, way, messageKey: key, address, title, body } = row;
    let change: DeepPartial<OutboundMessageEntity>;
    try {
      const receipt = await this.channels[way]!.send({ key, way, address, title, body });
      change = { state: 'sent', sentAt: new Date(), receipt: receipt.slice(0, 300), lastError: null };
      // A party's link lets nobody in by itself, and lies about nowhere all the same.
      if (row.username === null) change.body = '';
    } catch (error) {
      if (!(error instanceof NotTaken)) this.logger.error({ err: error, id, way }, '消息发送出错');
      change = this.after(attempts, error instanceof NotTaken ? error : new NotTaken('系统内部出错，详见日志'));
    }
    await this.dataSource.transaction(async (db) => {
      // Whoever was cut off for longer than his lease has nothing to say any more.
      const { affected } = await db.update(OutboundMessageEntity, { id, attempts, state: 'waiting' }, change);
      if (affected && change.state === 'dead') await tell(db, undeliverable());
    });
  }

  private after(attempts: number, { message, forGood, afterMs }: NotTaken): DeepPartial<OutboundMessageEntity> {
    const { OUTBOUND_TRIES, OUTBOUND_PAUSE_MS } = this.config;
    const lastError = message.slice(0, 300);
    if (forGood || attempts >= OUTBOUND_TRIES) return { state: 'dead', lastError };
    const pause = Math.min(LONGEST_PAUSE_MS, Math.max(afterMs, OUTBOUND_PAUSE_MS * 2 ** (attempts - 1)));
    return { lastError, nextTryAt: new Date(Date.now() + pause) };
  }
}

/** Administrators are told once a day. */
const undeliverable = () => ({
  key: `undeliverable:${new Date().toISOString().slice(0, 10)}`,
  to: { role: 'admin' as const, unitId: null },
  kind: 'undeliverable',
  title: '有消息没有发出',
  body: '有邮件、短信或者即时通信消息多次没有发出，请在「管理 → 发送」查看原因，处理后重发。',
});
