import mysql, { type Connection, type Pool, type PoolConnection, type PoolOptions } from 'mysql2';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';

/** All in ms. */
export interface Bounds {
  /** A connection or an answer that has not come by then makes us ask whether the server is there at all. */
  doubtAfter: number;
  /** How long that question may take. */
  probe: number;
  /** How long one statement may run on a server that is there. */
  statement: number;
}

/** A read answers within three seconds: doubt and probe together leave one to the rest. */
export const BOUNDS: Bounds = { doubtAfter: 1000, probe: 800, statement: 30_000 };

/** How often a server that is away is asked again, ms. */
const ASK_AGAIN_MS = 300;

type Got = (error: Error | null, connection?: PoolConnection) => void;
interface Waiting {
  since: number;
  fail(error: Error): void;
  timer: NodeJS.Timeout;
}

type DriverError = Error & { code?: string; errno?: number; sqlState?: string };

/**
 * A server's error without the statement and without what it quotes of it, which is where the party stands: everything
 * that is ever logged, sent to the engine or shown about a database error comes from here. Left are code and table.
 */
export function scrubbed(error: DriverError, statement: unknown): DriverError {
  const { errno, sqlState } = error;
  // mysql2 gives no code to a statement sent on a connection that was closed under it.
  const code = error.code ?? (error.message.includes('closed state') ? 'PROTOCOL_CONNECTION_LOST' : 'STORE_ERROR');
  const table = tableOf(statement);
  return Object.assign(new Error(table ? `${code} (${table})` : code), { code, errno, sqlState });
}

function tableOf(statement: unknown): string | undefined {
  const text = typeof statement === 'string' ? statement : (statement as { sql?: string } | undefined)?.sql;
  return /^\s*(?:INSERT\s+(?:IGNORE\s+)?INTO|UPDATE|DELETE\s+FROM|SELECT\s[^'"]*?\sFROM)\s+`?(\w+)/i.exec(
    text ?? '',
  )?.[1];
}

/** With the code a dead server gives: whoever knows what to do then knows it for a hung one. */
const timedOut = (what: string) => Object.assign(new Error(what), { code: 'ETIMEDOUT' });

const transactions = new AsyncLocalStorage<{ open: boolean }>();

/** Does the work of a transaction: until it is done, nothing in it is given a second connection. */
export async function inTransaction<R>(work: () => Promise<R>): Promise<R> {
  const held = { open: true };
  try {
    return await transactions.run(held, work);
  } finally {
    held.open = false;
  }
}

/** What TypeORM takes in place of mysql2 itself. */
export const boundedDriver = (bounds: Bounds) => ({
  ...mysql,
  createPool: (options: PoolOptions) => new BoundedPool(options, bounds),
});

/**
 * A pool to which a hung server is one that is away. mysql2 bounds neither the wait for a free connection nor a
 * statement whose answer never comes, and a connection left in that state would go back into the pool.
 *
 * 1. Slow is not hung. What waits longer than `doubtAfter` only makes us ask the server a question on a connection of
 *    its own; when it answers, everyone goes on waiting, up to `statement`.
 * 2. When it does not, everything that waits fails, every connection is destroyed, and until it answers again nobody
 *    waits at all.
 * 3. A connection whose statement was given up is destroyed, never reused: its answer may still come.
 * 4. A transaction that asks for a second connection is refused it at once: as many at work as there are connections
 *    would all wait for each other, and only under load.
 */
export class BoundedPool {
  private pool: Pool;
  private readonly waiting = new Set<Waiting>();
  private connections = new Set<PoolConnection>();
  private asking = false;
  private away = false;
  private ended = false;

  constructor(
    private readonly options: PoolOptions,
    private readonly bounds: Bounds,
  ) {
    this.pool = this.fresh();
  }

  getConnection(got: Got): void {
    if (transactions.getStore()?.open) {
      process.nextTick(() => got(new Error('a transaction asked for a second connection')));
      return;
    }
    if (this.away) {
      process.nextTick(() => got(timedOut('the database is away')));
      return;
    }
    const asked = this.pool;
    const wait = this.wait((error) => got(error));
    asked.getConnection((error, connection) => {
      if (!this.over(wait)) {
        // Given up meanwhile: of a pool that was thrown away, or simply too late.
        if (connection) cut(connection, timedOut('too late'));
        return;
      }
      if (error) got(error);
      else got(null, connection);
    });
  }

  end(ended: (error?: Error) => void): void {
    this.ended = true;
    // A hung server would never take its leave.
    const timer = setTimeout(() => this.cutAll(timedOut('the pool has ended')), this.bounds.probe);
    this.pool.end((error) => {
      clearTimeout(timer);
      ended(error ?? undefined);
    });
  }

  private fresh(): Pool {
    const pool = mysql.createPool(this.options);
    pool.on('connection', (connection: PoolConnection) => {
      this.watch(connection);
      // Once for all of its transactions. Under REPEATABLE READ new rows would wait for each other's gaps.
      connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
    });
    return pool;
  }

  private watch(connection: PoolConnection): void {
    this.connections.add(connection);
    // The statements hear of it; without a listener of its own an idle connection's end would be uncaught.
    connection.on('error', () => this.connections.delete(connection));
    connection.on('end', () => this.connections.delete(connection));
    const query = connection.query.bind(connection) as (...args: unknown[]) => unknown;
    const watched = (...args: unknown[]) => {
      const done = args.at(-1);
      if (typeof done !== 'function') return query(...args);
      const wait = this.wait((error) => cut(connection, error));
      return query(...args.slice(0, -1), (error: DriverError | null, ...answer: unknown[]) => {
        this.over(wait);
        (done as (...answer: unknown[]) => void)(error && scrubbed(error, args[0]), ...answer);
      });
    };
    connection.query = watched as typeof connection.query;
  }

  private wait(fail: (error: Error) => void): Waiting {
    const waiting: Waiting = {
      since: Date.now(),
      fail: (error) => this.over(waiting) && fail(error),
      timer: setTimeout(() => this.doubt(waiting), this.bounds.doubtAfter),
    };
    waiting.timer.unref();
    this.waiting.add(waiting);
    return waiting;
  }

  /** False when it was over already. */
  private over(waiting: Waiting): boolean {
    clearTimeout(waiting.timer);
    return this.waiting.delete(waiting);
  }

  private doubt(waiting: Waiting): void {
    if (Date.now() - waiting.since >= this.bounds.statement) {
      waiting.fail(timedOut('the statement took too long'));
      return;
    }
    waiting.timer.refresh();
    void this.ask();
  }

  private async ask(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    while (!this.ended && !(await this.answers())) {
      this.giveUp();
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
    this.away = false;
    this.asking = false;
  }

  /** Whether the server answers one question on a connection of its own. */
  private answers(): Promise<boolean> {
    return new Promise((resolve) => {
      const connection = mysql.createConnection({ ...this.options, connectTimeout: this.bounds.probe });
      const told = (answered: boolean) => {
        clearTimeout(timer);
        cut(connection);
        resolve(answered);
      };
      const timer = setTimeout(() => told(false), this.bounds.probe);
      connection.on('error', () => told(false));
      connection.query('SELECT 1', (error) => told(!error));
    });
  }

  private giveUp(): void {
    this.away = true;
    const old = this.pool;
    const error = timedOut('the database is away');
    const { connections } = this;
    this.connections = new Set();
    this.pool = this.fresh();
    old.end(() => undefined);
    for (const waiting of [...this.waiting]) waiting.fail(error);
    for (const connection of connections) cut(connection, error);
  }

  private cutAll(error: Error): void {
    for (const connection of this.connections) cut(connection, error);
  }
}

/** Destroys the socket: what was sent on it fails now. `destroy()` of mysql2 would wait for the other side. */
function cut(connection: Connection, error?: Error): void {
  (connection as Connection & { stream: Socket }).stream.destroy(error);
}
