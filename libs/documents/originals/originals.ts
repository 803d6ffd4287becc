import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { residentBytes } from '../typeset/typesetter';
import { HEIC } from '../picture';
import { type Asked, type End, type NotDrawn, pagePath, type Size, type Told } from './told';

/** The pages of a file as pictures on the disk, in their order, with the `size` of a photo; or why there are none. */
export type Drawn = { pages: string[]; size?: Size } | { not: NotDrawn };

/** What drawing may take. */
export interface DrawLimits {
  /** For one page, or a photo. ms */
  page?: number;
  /** Bytes that its process may hold. */
  memory?: number;
  /** Bytes on the disk that nobody uses any more. */
  kept?: number;
}

/** A page takes a tenth of a second; a photo of 48 million pixels took 25 seconds on a busy machine. */
const PAGE_MS = 20_000;
/** For a file: one of its pages may be slow, not every one. ms */
const FILE_MS = 60_000;
const FILE_MS_PER_PAGE = 2_000;
const MEMORY = 1024 * 1024 * 1024;
/** How often it is seen how much memory the process takes. ms */
const LOOK = 100;
/** What dies is tried once more: the system may have needed its memory. If it dies again, it is too heavy. */
const ATTEMPTS = 2;
/** Pages that nobody sets any more are kept up to here: a dossier is leafed through before it is sealed. Bytes */
const KEPT = 512 * 1024 * 1024;

/** What was too heavy is tried anew when nobody has asked for so long: the machine may have been busy. ms */
const AGAIN = 10 * 60_000;

interface Entry {
  drawn: Promise<Drawn>;
  tooHeavy: boolean;
  /** Asked for last, ms since 1970. */
  asked: number;
  folder: string;
  /** 0: nothing lies on the disk. */
  bytes: number;
  users: number;
}

interface Original {
  sha256: string;
  type: string;
}

/** What somebody sets a dossier with: its pages lie where they are until the end of it. */
export interface Loan {
  /** A PDF or a HEIC photo, by its content. Errors: it could not be read, or not be drawn for reasons of this machine. */
  take(file: Original, read: () => Promise<Uint8Array>): Promise<Drawn>;
  end(): void;
}

/**
 * Draws the pages of PDF originals, and photos no browser shows, each file in a process of its own, one at a time: what a file does to its process, it
 * does to nobody else. What is drawn, or turned out not to be, is kept for a while, so that a sealing that is tried again goes
 * on where it was.
 */
export class Originals {
  private root: string | undefined;
  private readonly entries = new Map<string, Entry>();
  private turn: Promise<unknown> = Promise.resolve();
  private child: ChildProcess | undefined;
  private closed = false;
  private count = 0;

  constructor(private readonly limits: DrawLimits = {}) {}

  lend(): Loan {
    const lent: Entry[] = [];
    return {
      take: (file, read) => {
        const entry = this.entryOf(file, read);
        entry.users += 1;
        lent.push(entry);
        return entry.drawn;
      },
      end: () => {
        for (const entry of lent.splice(0)) entry.users -= 1;
        this.tidy();
      },
    };
  }

  /** Nothing is drawn any more. */
  close(): void {
    this.closed = true;
    this.child?.kill('SIGKILL');
    if (this.root) rmSync(this.root, { recursive: true, force: true });
  }

  private entryOf({ sha256, type }: Original, read: () => Promise<Uint8Array>): Entry {
    let entry = this.entries.get(sha256);
    if (!entry || (entry.tooHeavy && entry.users === 0 && Date.now() - entry.asked > AGAIN)) {
      this.root ??= mkdtempSync(join(tmpdir(), 'rouzhi-originals-'));
      const made: Entry = {
        ...{ folder: join(this.root, String(++this.count)), users: 0, bytes: 0, asked: 0, tooHeavy: false },
        drawn: undefined!,
      };
      made.drawn = this.inTurn(async () => this.draw(type, await read(), made));
      // What failed may go the next time.
      made.drawn.catch(() => {
        this.entries.delete(sha256);
        rmSync(made.folder, { recursive: true, force: true });
      });
      entry = made;
    }
    entry.asked = Date.now();
    // The last used is the last to go.
    this.entries.delete(sha256);
    this.entries.set(sha256, entry);
    return entry;
  }

  private tidy(): void {
    const { kept: most = KEPT } = this.limits;
    let kept = [...this.entries.values()].reduce((sum, e) => sum + e.bytes, 0);
    for (const [key, { users, bytes, folder }] of this.entries) {
      if (kept <= most) return;
      if (users > 0 || bytes === 0) continue;
      this.entries.delete(key);
      rmSync(folder, { recursive: true, force: true });
      kept -= bytes;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async draw(type: string, content: Uint8Array, entry: Entry): Promise<Drawn> {
    const { folder } = entry;
    for (let attempt = 1; ; attempt++) {
      this.mustBeOpen();
      mkdirSync(folder, { recursive: true });
      const { drawn, size } = await this.attempt({ type, content, folder });
      this.mustBeOpen();
      if (typeof drawn === 'number') {
        const pages = Array.from({ length: drawn }, (_, i) => pagePath(folder, i));
        entry.bytes = pages.reduce((sum, path) => sum + statSync(path).size, 0);
        return { pages, ...(size ? { size } : {}) };
      }
      rmSync(folder, { recursive: true, force: true });
      if (drawn === 'died' && attempt < ATTEMPTS) continue;
      const not = drawn === 'died' ? 'tooHeavy' : drawn;
      entry.tooHeavy = not === 'tooHeavy';
      return { not };
    }
  }

  /** What was ended from here says nothing of the file. */
  private mustBeOpen(): void {
    if (this.closed) throw new Error('originals closed');
  }

  private attempt(asked: Asked): Promise<End | { drawn: 'died'; size?: never }> {
    const { page = asked.type === HEIC ? FILE_MS : PAGE_MS, memory = MEMORY } = this.limits;
    return new Promise((resolve, reject) => {
      // It is given nothing of what this process knows.
      const child = fork(join(__dirname, 'child.js'), {
        ...{ serialization: 'advanced', execArgv: [], env: {} },
        // libheif tells there what it finds.
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      this.child = child;
      const since = Date.now();
      let pages = 0;
      let told: End | undefined;
      let failed: Error | undefined;
      const end = (with_: End) => {
        told ??= with_;
        child.kill('SIGKILL');
      };
      const fail = (error: Error) => {
        failed ??= error;
        child.kill('SIGKILL');
      };
      const tooHeavy = () => end({ drawn: 'tooHeavy' });
      const timer = setTimeout(tooHeavy, page);
      const watch = setInterval(() => {
        const isLate = Date.now() - since > FILE_MS + pages * FILE_MS_PER_PAGE;
        if (isLate || residentBytes(child.pid!) > memory) tooHeavy();
      }, LOOK);
      const gone = () => {
        clearTimeout(timer);
        clearInterval(watch);
        if (this.child === child) this.child = undefined;
        if (failed) reject(failed);
        else resolve(told ?? { drawn: 'died' });
      };
      child.on('message', (said: Told) => {
        if ('drawn' in said) return end(said);
        if ('failed' in said) return fail(new Error(said.failed));
        pages = said.pages;
        timer.refresh();
      });
      child.once('exit', gone);
      // It could not be started.
      child.once('error', (error) => {
        failed ??= error;
        gone();
      });
      child.send(asked, () => undefined);
    });
  }
}
