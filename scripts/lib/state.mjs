import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a home keeps between starts: ports, passwords, keys. Readable by its owner only. */
export class HomeState {
  constructor(home) {
    this.home = home;
    mkdirSync(home, { recursive: true, mode: 0o700 });
    chmodSync(home, 0o700);
    this.file = join(home, 'state.json');
    this.values = existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) : {};
  }

  /** The value kept under this name, made once. */
  once(name, make) {
    this.values[name] ??= make();
    this.save();
    return this.values[name];
  }

  set(name, value) {
    this.values[name] = value;
    this.save();
  }

  save() {
    // Written whole or not at all: a crash must not lose the payload key.
    writeFileSync(`${this.file}.new`, JSON.stringify(this.values, null, 1), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }
}

export const secret = (bytes = 18) => randomBytes(bytes).toString('base64url');

/** When a process began, as the system tells it: tells a pid from its later namesake. Undefined when there is none. */
export function startedAt(pid) {
  if (!existsSync('/proc/self/stat')) {
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined;
  }
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[19];
  } catch {
    return undefined;
  }
}
