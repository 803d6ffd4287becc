import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job, Typeset } from './compile';

/** After so many papers a child is let go: the compiler keeps what it has seen. */
const PAPERS_PER_CHILD = 200;
/** A paper takes milliseconds; a dossier of 200 pages, one second. ms */
const LONGEST = 20_000;
const ATTEMPTS = 2;
/** How often it is seen how much memory a process takes. ms */
const LOOK = 200;

/** What a job may take. */
export interface Limits {
  /** ms */
  longest?: number;
  attempts?: number;
  /** Bytes that its process may hold; absent: any. Seen where the system tells of it, as Linux does. */
  memory?: number;
  /** How long a job may wait before it is begun: who asked has given up by then; absent: any. ms */
  patience?: number;
  /** For so long a unit's template over which a job was given up is given up at once; absent: it is tried each time. ms */
  rest?: number;
}

/** A job that took its processes with it, each time. */
export class GivenUp extends Error {}
/** A job that was not begun: others took too long. */
class NotBegun extends Error {}

interface Waiting {
  job: Job;
  attempts: number;
  /** ms */
  since: number;
  resolve: (set: Typeset) => void;
  reject: (error: Error) => void;
}

/**
 * Sets papers in a process of its own, one at a time, so that neither a slow template nor a dying compiler takes anybody with
 * it: a job whose process dies or hangs is tried once more in a fresh one, then refused.
 *
 * @throws GivenUp every process died or hung over the job
 * @throws NotBegun it waited longer than it may
 */
export class Typesetter {
  private child: ChildProcess | undefined;
  private set = 0;
  private counted = 0;
  private readonly queue: Waiting[] = [];
  private current: (Waiting & { id: number; timer: NodeJS.Timeout }) | undefined;
  private watch: NodeJS.Timeout | undefined;
  private readonly resting = new Map<string, number>();
  private readonly longest: number;
  private readonly attempts: number;

  constructor(private readonly limits: Limits = {}) {
    this.longest = limits.longest ?? LONGEST;
    this.attempts = limits.attempts ?? ATTEMPTS;
  }

  typeset(job: Job): Promise<Typeset> {
    return new Promise((resolve, reject) => {
      this.queue.push({ job, attempts: 0, since: performance.now(), resolve, reject });
      this.next();
    });
  }

  /** Nothing is set any more; who waits is told so. */
  close(): void {
    const { current } = this;
    this.current = undefined;
    if (current) clearTimeout(current.timer);
    clearInterval(this.watch);
    for (const w of [...(current ? [current] : []), ...this.queue.splice(0)]) w.reject(new Error('typesetter closed'));
    this.letGo();
  }

  private next(): void {
    if (this.current) return;
    const waiting = this.queue.shift();
    if (!waiting) return;
    const refused = this.refused(waiting);
    if (refused) {
      waiting.reject(refused);
      this.next();
      return;
    }
    const id = ++this.counted;
    const timer = setTimeout(() => this.letGo('SIGKILL'), this.longest);
    this.current = { ...waiting, attempts: waiting.attempts + 1, id, timer };
    const child = this.running();
    this.watchOver(child);
    child.send({ id, job: waiting.job });
  }

  private refused({ job, since }: Waiting): Error | undefined {
    const { patience = Infinity } = this.limits;
    const now = performance.now();
    if (now - since > patience) return new NotBegun(`typesetting ${job.template}: not begun within ${patience} ms`);
    for (const [source, until] of this.resting) if (until <= now) this.resting.delete(source);
    return job.source !== undefined && this.resting.has(job.source)
      ? new GivenUp(`typesetting ${job.template}: the template was given up a moment ago`)
      : undefined;
  }

  private watchOver({ pid }: ChildProcess): void {
    const { memory } = this.limits;
    if (memory === undefined) return;
    clearInterval(this.watch);
    this.watch = setInterval(() => {
      if (residentBytes(pid!) > memory) this.letGo('SIGKILL');
    }, LOOK);
  }

  private running(): ChildProcess {
    if (this.child) return this.child;
    const child = fork(join(__dirname, 'child.js'), { serialization: 'advanced', execArgv: [] });
    this.child = child;
    this.set = 0;
    child.on('message', ({ id, set }: { id: number; set: Typeset }) => this.answered(child, id, set));
    child.on('exit', () => this.gone(child));
    child.on('error', () => this.gone(child));
    return child;
  }

  private answered(child: ChildProcess, id: number, set: Typeset): void {
    if (this.current?.id !== id) return;
    const { resolve, timer } = this.current;
    clearTimeout(timer);
    clearInterval(this.watch);
    this.current = undefined;
    this.set += 1;
    if (this.set >= PAPERS_PER_CHILD && this.child === child) this.letGo();
    resolve(set);
    this.next();
  }

  /** A process that ended over a job: once more, or not at all. */
  private gone(child: ChildProcess): void {
    if (this.child !== child) return;
    this.child = undefined;
    clearInterval(this.watch);
    const lost = this.current;
    this.current = undefined;
    if (lost) {
      clearTimeout(lost.timer);
      if (lost.attempts < this.attempts) this.queue.unshift(lost);
      else this.giveUp(lost);
    }
    this.next();
  }

  private giveUp({ job, reject }: Waiting): void {
    const { rest } = this.limits;
    if (rest !== undefined && job.source !== undefined) this.resting.set(job.source, performance.now() + rest);
    reject(new GivenUp(`typesetting ${job.template}: the process ended ${this.attempts} times`));
  }

  private letGo(signal?: NodeJS.Signals): void {
    const { child } = this;
    if (!child) return;
    if (signal) {
      child.kill(signal);
      return;
    }
    this.child = undefined;
    child.disconnect();
  }
}

/** Pages of 4 KiB, as every Linux we run on counts them; none where there is no /proc. */
export function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}
