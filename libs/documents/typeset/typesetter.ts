import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Job, Typeset } from './compile';

/** After so many papers a child is let go: the compiler keeps what it has seen. */
const PAPERS_PER_CHILD = 200;
/** A paper takes milliseconds; a dossier of 200 pages, one second. ms */
const LONGEST = 20_000;
const ATTEMPTS = 2;

interface Waiting {
  job: Job;
  attempts: number;
  resolve: (set: Typeset) => void;
  reject: (error: Error) => void;
}

/**
 * Sets papers in a process of its own, one at a time, so that neither a slow template nor a dying compiler takes anybody with
 * it: a job whose process dies or hangs is tried once more in a fresh one, then refused.
 *
 * @throws Error a template is at fault, or two processes died or hung over the job
 */
export class Typesetter {
  private child: ChildProcess | undefined;
  private set = 0;
  private counted = 0;
  private readonly queue: Waiting[] = [];
  private current: (Waiting & { id: number; timer: NodeJS.Timeout }) | undefined;

  typeset(job: Job): Promise<Typeset> {
    return new Promise((resolve, reject) => {
      this.queue.push({ job, attempts: 0, resolve, reject });
      this.next();
    });
  }

  /** Nothing is set any more; who waits is told so. */
  close(): void {
    const { current } = this;
    this.current = undefined;
    if (current) clearTimeout(current.timer);
    for (const w of [...(current ? [current] : []), ...this.queue.splice(0)]) w.reject(new Error('typesetter closed'));
    this.letGo();
  }

  private next(): void {
    if (this.current) return;
    const waiting = this.queue.shift();
    if (!waiting) return;
    const id = ++this.counted;
    const timer = setTimeout(() => this.letGo('SIGKILL'), LONGEST);
    this.current = { ...waiting, attempts: waiting.attempts + 1, id, timer };
    this.running().send({ id, job: waiting.job });
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
    const lost = this.current;
    this.current = undefined;
    if (lost) {
      clearTimeout(lost.timer);
      if (lost.attempts < ATTEMPTS) this.queue.unshift(lost);
      else lost.reject(new Error(`typesetting ${lost.job.template}: the process ended ${ATTEMPTS} times`));
    }
    this.next();
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
