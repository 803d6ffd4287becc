import { spawn } from 'node:child_process';
import { chmodSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './ports.mjs';

/**
 * One process of the stack. Each leads its own process group, so that a Ctrl-C in the terminal reaches only the
 * launcher, which stops the parts in order.
 */
export class Part {
  constructor(name, { command, args, env, home, ready, onExit }) {
    Object.assign(this, { name, command, args, env, ready, onExit });
    this.log = join(home, `${name}.log`);
    this.stopping = false;
  }

  get pid() {
    return this.child?.pid;
  }

  get running() {
    return !!this.child && this.child.exitCode === null && this.child.signalCode === null;
  }

  async start() {
    this.stopping = false;
    // What a part says may name people: its owner's alone, also where an earlier version left it readable.
    const out = openSync(this.log, 'a', 0o600);
    chmodSync(this.log, 0o600);
    const child = spawn(this.command, this.args, {
      env: { ...process.env, ...this.env },
      stdio: ['ignore', out, out],
      detached: true,
    });
    this.child = child;
    this.exited = new Promise((resolve) => {
      child.once('exit', resolve);
      child.once('error', (error) => {
        this.failure = error.message;
        resolve();
      });
    });
    void this.exited.then(() => !this.stopping && this.child === child && this.onExit?.(this));
    await until(this.name, this.ready, {
      gaveUp: () => this.failure ?? (this.running ? undefined : `已退出\n${this.tail()}`),
    });
  }

  /** Asks to stop, and insists after `graceMs`. */
  async stop(graceMs = 20_000) {
    this.stopping = true;
    if (!this.running) return;
    this.signal('SIGTERM');
    const timer = setTimeout(() => this.signal('SIGKILL'), graceMs);
    await this.exited;
    clearTimeout(timer);
  }

  async kill() {
    this.stopping = true;
    this.signal('SIGKILL');
    await this.exited;
  }

  /** Holds it still: alive to the system, answering nobody. */
  async pause() {
    this.signal('SIGSTOP');
    // Each thread stops for itself; one that has not may still answer.
    await until(`${this.name}停住`, async () => threadsOf(this.pid).every((state) => state === 'T'));
  }

  resume() {
    this.signal('SIGCONT');
  }

  /** CPU time it has used, ms; none where there is no /proc. */
  cpuMs() {
    if (!this.running || !existsSync('/proc')) return 0;
    const [user, system] = readFileSync(`/proc/${this.pid}/stat`, 'utf8').split(') ').at(-1).split(' ').slice(11, 13);
    return (Number(user) + Number(system)) * 10;
  }

  signal(signal) {
    try {
      process.kill(-this.pid, signal);
    } catch {
      // gone already
    }
  }

  tail(lines = 15) {
    return readFileSync(this.log, 'utf8').split('\n').slice(-lines).join('\n');
  }
}

/** What each thread of a process is at, in the letters of proc(5); none where there is no /proc. */
function threadsOf(pid) {
  if (!existsSync('/proc')) return [];
  const stat = (thread) => readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
  return readdirSync(`/proc/${pid}/task`).map((thread) => stat(thread).split(') ').at(-1)[0]);
}
