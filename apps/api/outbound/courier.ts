import type { Logger } from 'pino';
import type { DataSource, EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import type { Config } from '#config';
import { tell } from '../events/tell';
import { NotTaken } from './channels';

/** So many at a time on each lane. */
const AT_ONCE = 10;
/** Longest pause between two attempts, ms. */
const LONGEST_PAUSE_MS = 3_600_000;
/** How much longer than an attempt may take it is left to whoever makes it, ms. */
const SLACK_MS = 30_000;

/** What a row tells of its way out. */
export interface Posted {
  id: string;
  state: 'waiting' | 'sent' | 'dead';
  attempts: number;
  nextTryAt: Date;
  lastTryAt: Date | null;
  lastError: string | null;
  receipt: string | null;
  sentAt: Date | null;
}

/**
 * Sends what waits in a table, on each lane on its own: one that does not answer holds up no other.
 *
 * 1. A lease on the row keeps two processes from sending the same at once; it is longer than an attempt may take.
 * 2. An attempt that was cut off is made again, with the same key: the other side takes it once.
 * 3. The pause doubles; after the last attempt, or what was refused for good, it lies among the dead letters.
 */
export abstract class Courier<Row extends Posted, Lane extends string | number> {
  private readonly busy = new Map<Lane, Promise<void>>();
  /** The hour; tests set their own. */
  now = (): number => Date.now();

  constructor(
    protected readonly dataSource: DataSource,
    private readonly table: EntityTarget<Row>,
    protected readonly config: Config,
    private readonly logger: Logger,
  ) {}

  /** What may be sent now. */
  protected abstract lanes(): readonly Lane[] | Promise<readonly Lane[]>;
  /** The rows of a lane. */
  protected abstract of(lane: Lane): FindOptionsWhere<Row>;
  /** One attempt: what the other side said when it took it. Errors: `NotTaken`. */
  protected abstract hand(row: Row): Promise<string>;
  /** What else has to hold of a row `m` before its turn has come, as a condition. */
  protected ready(): string {
    return '1 = 1';
  }
  /** What administrators are told, once a day, where something was given up. */
  protected abstract readonly undeliverable: { kind: string; title: string; body: string };
  /** What else changes of a row that has gone. */
  protected gone(_row: Row): object {
    return {};
  }

  /** What is due on each lane that is not at it already. Answers when all of it has been tried. */
  async turn(): Promise<void> {
    const begun = (await this.lanes()).filter((lane) => !this.busy.has(lane));
    for (const lane of begun) {
      const run = this.send(lane).finally(() => this.busy.delete(lane));
      this.busy.set(lane, run);
    }
    await Promise.all(begun.map((lane) => this.busy.get(lane)));
  }

  /** Resolves when nothing is on its way. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.busy.values());
  }

  private async send(lane: Lane): Promise<void> {
    for (;;) {
      const due = await this.lease(lane);
      await Promise.all(due.map((row) => this.attempt(row)));
      if (due.length < AT_ONCE) return;
    }
  }

  /** Those that are due, with the attempt already written down: of one that is cut off it is known. */
  private lease(lane: Lane): Promise<Row[]> {
    return this.dataSource.transaction(async (db) => {
      const now = new Date(this.now());
      const due = await db
        .getRepository(this.table)
        .createQueryBuilder('m')
        .where(this.of(lane))
        .andWhere("m.state = 'waiting' AND m.nextTryAt <= :now", { now })
        .andWhere(this.ready())
        .orderBy('m.nextTryAt')
        .limit(AT_ONCE)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      // The other side is asked several times in one attempt.
      const nextTryAt = new Date(now.getTime() + 3 * this.config.OUTBOUND_TIMEOUT_MS + SLACK_MS);
      for (const row of due) {
        row.attempts += 1;
        await this.update(db, { id: row.id }, { attempts: row.attempts, nextTryAt, lastTryAt: now });
      }
      return due;
    });
  }

  private async attempt(row: Row): Promise<void> {
    const { id, attempts } = row;
    let change: Partial<Posted>;
    let more = {};
    try {
      const receipt = await this.hand(row);
      change = { state: 'sent', sentAt: new Date(this.now()), receipt: receipt.slice(0, 300), lastError: null };
      more = this.gone(row);
    } catch (error) {
      if (!(error instanceof NotTaken)) this.logger.error({ err: error, id }, '消息发送出错');
      change = this.after(attempts, error instanceof NotTaken ? error : new NotTaken('系统内部出错，详见日志'));
    }
    await this.dataSource.transaction(async (db) => {
      // Whoever was cut off for longer than his lease has nothing to say any more.
      const affected = await this.update(db, { id, attempts, state: 'waiting' }, { ...change, ...more });
      if (affected > 0 && change.state === 'dead') await tell(db, this.alarm());
    });
  }

  private async update(db: EntityManager, which: Partial<Posted>, change: object): Promise<number> {
    const { affected } = await db.getRepository(this.table).update(which as FindOptionsWhere<Row>, change);
    return affected ?? 0;
  }

  private after(attempts: number, { message, forGood, afterMs }: NotTaken): Partial<Posted> {
    const { OUTBOUND_TRIES, OUTBOUND_PAUSE_MS } = this.config;
    const lastError = message.slice(0, 300);
    if (forGood || attempts >= OUTBOUND_TRIES) return { state: 'dead', lastError };
    const pause = Math.min(LONGEST_PAUSE_MS, Math.max(afterMs, OUTBOUND_PAUSE_MS * 2 ** (attempts - 1)));
    return { lastError, nextTryAt: new Date(this.now() + pause) };
  }

  private alarm() {
    const { kind, title, body } = this.undeliverable;
    const day = new Date(this.now()).toISOString().slice(0, 10);
    return { key: `${kind}:${day}`, to: { role: 'admin' as const, unitId: null }, kind, title, body };
  }
}
