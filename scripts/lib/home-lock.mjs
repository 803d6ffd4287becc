import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startedAt } from './state.mjs';

const NAME = /^lock\.(\d+)$/;

/**
 * One launcher per home. The lock is a file `lock.N` with pid and start time, put there whole by a link that fails when
 * the name is taken. One whose process is gone is followed by `lock.N+1`: who links that is the only successor, so a
 * dead lock is never removed from under somebody who has just taken it.
 */
export class HomeLock {
  constructor(home) {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    this.home = home;
  }

  /** True when it is ours; else the pid of who holds it. */
  take() {
    const mine = { pid: process.pid, startedAt: startedAt(process.pid) };
    const draft = join(this.home, `lock-of-${process.pid}`);
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
    try {
      for (;;) {
        const held = this.held();
        const alive = held.find((l) => l.alive);
        if (alive) return alive.pid;
        const n = Math.max(0, ...held.map((l) => l.n)) + 1;
        try {
          linkSync(draft, this.path(n));
        } catch (error) {
          if (error.code === 'EEXIST') continue;
          throw error;
        }
        // Another may have come and gone while we looked, and a third have begun anew at a lower number.
        const other = this.held().find((l) => l.n !== n && l.alive);
        if (other) {
          rmSync(this.path(n), { force: true });
          return other.pid;
        }
        this.number = n;
        for (const dead of held) rmSync(this.path(dead.n), { force: true });
        return true;
      }
    } finally {
      rmSync(draft, { force: true });
    }
  }

  get ours() {
    return this.number !== undefined;
  }

  release() {
    if (!this.ours) return;
    rmSync(this.path(this.number), { force: true });
    this.number = undefined;
  }

  held() {
    return readdirSync(this.home).flatMap((name) => {
      const n = Number(NAME.exec(name)?.[1]);
      if (!n) return [];
      try {
        const { pid, startedAt: when } = JSON.parse(readFileSync(this.path(n), 'utf8'));
        return [{ n, pid, alive: when !== undefined && startedAt(pid) === when }];
      } catch (error) {
        // Released this moment.
        if (error.code === 'ENOENT') return [];
        throw error;
      }
    });
  }

  path(n) {
    return join(this.home, `lock.${n}`);
  }
}
