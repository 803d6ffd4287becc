import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { BoundedPool, inTransaction, scrubbed } from './bounded-driver';

const BOUNDS = { doubtAfter: 50, probe: 50, statement: 1000 };

describe(BoundedPool.name, () => {
  let server: Server;
  const sockets = new Set<Socket>();

  /** Takes connections and never says a word. */
  beforeEach(async () => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    return new Promise((resolve) => server.close(resolve));
  });

  it('tells everyone who waits for a silent server that it is away, and the next one without any wait', async () => {
    const { port } = server.address() as AddressInfo;
    const pool = new BoundedPool({ host: '127.0.0.1', port, user: 'u', connectionLimit: 2 }, BOUNDS);
    const ask = () =>
      new Promise<{ code: string | undefined; ms: number }>((resolve) => {
        const began = Date.now();
        pool.getConnection((error) =>
          resolve({ code: (error as { code?: string } | null)?.code, ms: Date.now() - began }),
        );
      });
    const first = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(first.map((f) => f.code)).toEqual(Array(4).fill('ETIMEDOUT'));
    for (const { ms } of first) expect(ms).toBeLessThan(500);
    const next = await ask();
    expect(next.code).toBe('ETIMEDOUT');
    expect(next.ms).toBeLessThan(BOUNDS.doubtAfter);
    await new Promise<void>((resolve) => pool.end(() => resolve()));
  });

  it('refuses a transaction its second connection at once, and what it left running a first one no more', async () => {
    const { port } = server.address() as AddressInfo;
    const pool = new BoundedPool({ host: '127.0.0.1', port, user: 'u', connectionLimit: 2 }, BOUNDS);
    const ask = () => new Promise<string | undefined>((resolve) => pool.getConnection((e) => resolve(e?.message)));
    let over = () => {};
    const later = new Promise<void>((resolve) => (over = resolve));
    let afterwards: Promise<string | undefined>;
    const within = await inTransaction(() => {
      afterwards = later.then(ask);
      return ask();
    });
    expect(within).toBe('a transaction asked for a second connection');
    over();
    expect(await afterwards!).toBe('the database is away');
    await new Promise<void>((resolve) => pool.end(() => resolve()));
  });
});

describe(scrubbed.name, () => {
  const quoted = Object.assign(
    new Error("Incorrect string value: '示例商行' for column `rouzhi`.`case_file`.`party_name`"),
    {
      code: 'ER_TRUNCATED_WRONG_VALUE_FOR_FIELD',
      errno: 1366,
      sql: "INSERT INTO case_file (party_name) VALUES ('示例商行')",
      sqlMessage: '示例商行',
    },
  );

  it('leaves code and table, nothing of what was stored', () => {
    const error = scrubbed(quoted, quoted.sql);
    expect(error).toMatchObject({ code: quoted.code, errno: 1366, message: `${quoted.code} (case_file)` });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain('示例');
  });

  it.each([
    ['SELECT a, b FROM task WHERE x = ?', 'task'],
    ['INSERT IGNORE INTO notification_read (a) VALUES (?)', 'notification_read'],
    ['UPDATE `case_file` SET a = ?', 'case_file'],
    ["SELECT 'x FROM 张三'", undefined],
  ])('%s', (sql, table) => {
    expect(scrubbed(new Error('x'), { sql }).message).toBe(table ? `STORE_ERROR (${table})` : 'STORE_ERROR');
  });
});
