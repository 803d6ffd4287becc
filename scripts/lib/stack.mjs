import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureMariadb, ensureTemporal } from './install.mjs';
import { ROOT, say } from './log.mjs';
import { HomeLock } from './home-lock.mjs';
import { Part } from './part.mjs';
import { answers, freePort, keptPort, until } from './ports.mjs';
import { HomeState, secret, startedAt } from './state.mjs';

/** How long API and worker may take to stop before they are killed, which loses nothing: both survive any kill, ms. */
const APP_GRACE_MS = 2500;
/** The same for Temporal and MariaDB, which write down what they hold, ms. */
const SERVER_GRACE_MS = 20_000;
const BACK_OFF_MS = [500, 1000, 2000, 5000, 10_000, 30_000];

/** Private copies of every part under one home folder, started together and stopped together. */
export class Stack {
  /** `supervise`: start again a part that dies. `env`: settings for API and worker. */
  constructor({ home, port, supervise = false, env = {}, quiet = false }) {
    this.home = resolve(home);
    this.wantedPort = port;
    this.supervise = supervise;
    this.extra = env;
    this.say = quiet ? () => undefined : say;
    this.lock = new HomeLock(this.home);
    this.parts = {};
    this.failures = {};
    this.stopping = false;
  }

  async start() {
    const holder = this.lock.take();
    if (holder !== true) {
      const { running } = new HomeState(this.home).values;
      throw new Error(
        `此目录已在运行（进程 ${holder}，${running?.url ?? '正在启动'}）。请先停止它，或用 ROUZHI_HOME 指定另一目录。`,
      );
    }
    this.state = new HomeState(this.home);
    this.clearOrphans();
    try {
      await this.startAll();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async startAll() {
    const { state } = this;
    const external = {
      db: this.extra.DATABASE_URL || process.env.DATABASE_URL,
      temporal: this.extra.TEMPORAL_ADDRESS || process.env.TEMPORAL_ADDRESS,
    };
    const [database, temporal] = await Promise.all([
      external.db || this.startMariadb(),
      external.temporal || this.startTemporal(),
    ]);
    const apiPort = await freePort(this.wantedPort ?? 0);
    this.env = {
      NODE_ENV: 'production',
      EMBEDDED: 'true',
      DATABASE_URL: database,
      TEMPORAL_ADDRESS: temporal,
      PAYLOAD_KEYS: state.once('payloadKeys', () => `k1:${randomKey()}`),
      DOSSIER_KEY: state.once('dossierKey', signingKey),
      DEMO_PASSWORD: state.once('demoPassword', () => secret(9)),
      FILES_DIR: join(this.home, 'files'),
      TEMPORAL_UI_URL: uiOf(this.state.values),
      PORT: String(apiPort),
      WORKER_HEALTH_PORT: String(await freePort()),
      ...this.extra,
    };
    this.url = `http://127.0.0.1:${apiPort}`;
    this.say('更新数据库结构 …');
    const migrate = spawnSync(process.execPath, [join(ROOT, 'dist/apps/migrate/main.js')], {
      env: { ...process.env, ...this.env },
      encoding: 'utf8',
    });
    if (migrate.status !== 0) throw new Error(`数据库结构更新失败：\n${migrate.stderr}`);
    this.say('启动接口与工作进程 …');
    await Promise.all([this.startApi(), this.startWorker()]);
  }

  startApi() {
    return this.launch('api', {
      command: process.execPath,
      args: [join(ROOT, 'dist/apps/api/main.js')],
      env: this.env,
      ready: () => answers(`${this.url}/health/ready`),
    });
  }

  startWorker() {
    return this.launch('worker', {
      command: process.execPath,
      args: [join(ROOT, 'dist/apps/worker/main.js')],
      env: this.env,
      ready: () => answers(`http://127.0.0.1:${this.env.WORKER_HEALTH_PORT}/health/ready`),
    });
  }

  async startMariadb() {
    const { server, init } = ensureMariadb();
    this.say('启动 MariaDB …');
    const folder = join(this.home, 'mariadb');
    const data = join(folder, 'data');
    const user = process.env.USER || execFileSync('id', ['-un'], { encoding: 'utf8' }).trim();
    // Its own: MariaDB clears what looks left over where it puts its temporary tables, another server's too.
    const temporary = join(folder, 'tmp');
    mkdirSync(temporary, { recursive: true });
    if (!existsSync(data)) {
      // Initialised beside and renamed: a crash half-way leaves no data folder that looks whole.
      rmSync(`${data}.new`, { recursive: true, force: true });
      const made = spawnSync(
        init,
        [
          '--no-defaults',
          '--auth-root-authentication-method=normal',
          '--skip-test-db',
          `--datadir=${data}.new`,
          `--user=${user}`,
        ],
        { encoding: 'utf8', env: { ...process.env, TMPDIR: temporary } },
      );
      if (made.status !== 0) throw new Error(`MariaDB 初始化失败：\n${made.stdout}${made.stderr}`);
      renameSync(`${data}.new`, data);
    }
    const socketFolder = mkdtempSync(join(tmpdir(), 'rz-')); // a socket's path must stay short
    this.temporary = socketFolder;
    const port = await freePort(keptPort(this.state.values.dbPort));
    this.state.set('dbPort', port);
    const socket = join(socketFolder, 's');
    await this.launch('mariadb', {
      command: server,
      args: [
        ...[
          '--no-defaults',
          `--user=${user}`,
          `--datadir=${data}`,
          `--tmpdir=${temporary}`,
          `--socket=${socket}`,
          `--pid-file=${join(folder, 'pid')}`,
        ],
        ...[
          `--port=${port}`,
          '--bind-address=127.0.0.1',
          '--skip-name-resolve',
          '--skip-log-bin',
          '--performance-schema=OFF',
        ],
        ...['--innodb-buffer-pool-size=512M', '--innodb-log-file-size=128M', '--max-connections=150'],
        ...['--character-set-server=utf8mb4', '--default-time-zone=+00:00'],
      ],
      ready: () => this.mariadbAnswers(port, socket),
    });
    return `mysql://rouzhi:${this.state.values.dbPassword}@127.0.0.1:${port}/rouzhi`;
  }

  /** The first time it answers, gives root and our account their passwords. */
  async mariadbAnswers(port, socket) {
    const { createConnection } = await import('mysql2/promise');
    const root = this.state.once('dbRootPassword', () => secret());
    const password = this.state.once('dbPassword', () => secret());
    const connect = (more) => createConnection({ user: 'root', connectTimeout: 2000, ...more });
    const db = await connect({ socketPath: socket, password: root }).catch(() => connect({ socketPath: socket }));
    try {
      await db.query('CREATE DATABASE IF NOT EXISTS rouzhi CHARACTER SET utf8mb4');
      await db.query(`CREATE USER IF NOT EXISTS rouzhi@'127.0.0.1' IDENTIFIED BY '${password}'`);
      await db.query(`GRANT ALL ON rouzhi.* TO rouzhi@'127.0.0.1'`);
      await db.query(`ALTER USER root@localhost IDENTIFIED BY '${root}'`);
    } finally {
      await db.end();
    }
    const ours = await createConnection({ host: '127.0.0.1', port, user: 'rouzhi', password, database: 'rouzhi' });
    await ours.end();
    return true;
  }

  /** The dev server takes some more ports by itself, now and then one that was chosen a moment before: then it is started on others. */
  async startTemporal() {
    const { temporal } = ensureTemporal(process.env.ROUZHI_TOOLS_HOME ?? this.home);
    this.say('启动 Temporal …');
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.launchTemporal(temporal);
      } catch (error) {
        // It says so at the head of a long trace.
        const portTaken = this.parts.temporal?.tail(300).includes('address already in use');
        if (attempt === 3 || this.stopping || !portTaken) throw error;
        await this.parts.temporal.stop();
        this.state.set('temporalPort', undefined);
        this.state.set('temporalUiPort', undefined);
      }
    }
  }

  async launchTemporal(temporal) {
    const port = await freePort(keptPort(this.state.values.temporalPort));
    this.state.set('temporalPort', port);
    const address = `127.0.0.1:${port}`;
    const uiPort = await freePort(keptPort(this.state.values.temporalUiPort));
    this.state.set('temporalUiPort', uiPort);
    const cli = (...args) => spawnSync(temporal, [...args, '--address', address], { encoding: 'utf8' });
    const { SEARCH_ATTRIBUTES } = await import(join(ROOT, 'dist/libs/contracts/search-attributes.js'));
    await this.launch('temporal', {
      command: temporal,
      args: [
        ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)],
        ...['--log-level', 'error', '--db-filename', join(this.home, 'temporal.db')],
        ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=normal'],
        ...Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
      ],
      ready: async () => cli('operator', 'namespace', 'describe', '-n', 'default').status === 0,
    });
    // An engine store of an earlier version lacks what was named since: the flags above name only a new store's.
    const known = cli('operator', 'search-attribute', 'list').stdout;
    for (const [name, type] of Object.entries(SEARCH_ATTRIBUTES)) {
      if (known.includes(` ${name} `)) continue;
      const made = cli('operator', 'search-attribute', 'create', '--name', name, '--type', type);
      if (made.status !== 0) throw new Error(`检索属性 ${name} 未能建立：\n${made.stdout}${made.stderr}`);
    }
    // The dev server forgets closed cases after a day; ours stay readable for a quarter.
    await until(
      'Temporal 命名空间',
      async () => cli('operator', 'namespace', 'update', '--retention', '90d', '-n', 'default').status === 0,
    );
    return address;
  }

  async launch(name, options) {
    if (this.stopping) throw new Error('启动已中止');
    const part = new Part(name, { ...options, home: this.home, onExit: (p) => this.died(p) });
    this.parts[name] = part;
    const started = part.start();
    this.remember();
    await started;
    part.supervised = true;
    this.remember();
  }

  /** Starts a part again after `kill` or `halt`. */
  async revive(name) {
    await this.parts[name].start();
    this.remember();
  }

  died(part) {
    if (this.stopping) return;
    // One that never was up is its starter's business.
    if (!this.supervise || !part.supervised) return;
    const n = (this.failures[part.name] = (this.failures[part.name] ?? 0) + 1);
    const wait = BACK_OFF_MS[Math.min(n, BACK_OFF_MS.length) - 1];
    this.say(`${part.name} 意外退出，${wait / 1000} 秒后重新启动（第 ${n} 次）。日志：${part.log}`);
    setTimeout(() => {
      if (this.stopping) return;
      part
        .start()
        .then(() => {
          this.remember();
          this.say(`${part.name} 已重新启动`);
          setTimeout(() => (this.failures[part.name] = 0), 60_000).unref();
        })
        // One that died while starting has called for its next start already; one that hangs must die first.
        .catch(() => part.signal('SIGKILL'));
    }, wait);
  }

  /** Asked twice, it ends once. What was about to start when it was asked is not started any more. */
  stop() {
    this.stopping = true;
    return (this.stopped ??= this.stopAll());
  }

  async stopAll() {
    // Another launcher's home is left alone.
    if (!this.lock.ours) return;
    const stop = (graceMs, ...names) => Promise.all(names.map((n) => this.parts[n]?.stop(graceMs)));
    await stop(APP_GRACE_MS, 'api', 'worker');
    await stop(SERVER_GRACE_MS, 'temporal', 'mariadb');
    if (this.temporary) rmSync(this.temporary, { recursive: true, force: true });
    this.state.set('running', undefined);
    this.lock.release();
  }

  /** Stops what an earlier launcher of this home left behind when it was killed. Nothing else is touched. */
  clearOrphans() {
    for (const { pid, startedAt: when } of Object.values(this.state.values.running?.parts ?? {})) {
      if (when && startedAt(pid) === when) {
        say(`停止上次遗留的进程 ${pid}`);
        try {
          process.kill(-pid, 'SIGKILL');
        } catch {
          // gone already
        }
      }
    }
  }

  remember() {
    const entry = (pid) => ({ pid, startedAt: startedAt(pid) });
    this.state.set('running', {
      launcher: entry(process.pid),
      url: this.url,
      parts: Object.fromEntries(
        Object.entries(this.parts)
          .filter(([, p]) => p.pid)
          .map(([name, p]) => [name, entry(p.pid)]),
      ),
    });
  }
}

const signingKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const randomKey = () => Buffer.from(secret(32), 'base64url').toString('base64');

/** Temporal's own pages, when the server is ours. */
const uiOf = ({ temporalUiPort }) =>
  process.env.TEMPORAL_UI_URL ?? (temporalUiPort ? `http://127.0.0.1:${temporalUiPort}` : '');
