import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export class FileTooLarge extends Error {}

/** A file that has come in whole and has no place yet. */
export interface Incoming {
  /** Where it lies while it is looked at. */
  path: string;
  sha256: string;
  /** Bytes. */
  size: number;
  /** Gives it its place; a file that is not kept is gone. */
  keep: () => Promise<void>;
}

/**
 * Files by the SHA-256 of their content, each once. One comes in beside its place and is put there when it is whole, so a
 * broken upload leaves nothing that could be read.
 */
export abstract class FileStore {
  /** `incoming`: a folder of this machine. */
  protected constructor(private readonly incoming: string) {}

  /** Takes in a stream; `use` decides whether it is kept. Errors: FileTooLarge past `limit` bytes. */
  async put<T>(content: Readable, limit: number, use: (file: Incoming) => Promise<T>): Promise<T> {
    const path = join(this.incoming, randomUUID());
    await mkdir(this.incoming, { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const meter = new Transform({
      transform(chunk: Buffer, _, done) {
        size += chunk.length;
        hash.update(chunk);
        done(size > limit ? new FileTooLarge() : null, chunk);
      },
    });
    try {
      await pipeline(content, meter, createWriteStream(path));
      const sha256 = hash.digest('hex');
      return await use({ path, sha256, size, keep: () => this.place(path, sha256, size) });
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Lets go what processes that were killed had begun to take in. What is still being written is newer than `before`. */
  async sweep(before: Date): Promise<void> {
    const names = await readdir(this.incoming).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    for (const path of names.map((name) => join(this.incoming, name))) {
      const left = await stat(path).catch(() => undefined);
      if (left && left.mtimeMs < before.getTime()) await rm(path, { force: true });
    }
  }

  /** Whether it is there; `size`: and whole, bytes. */
  abstract has(sha256: string, size?: number): Promise<boolean>;

  /** Its content. The stream fails where it is not there. */
  abstract read(sha256: string): Readable;

  /** Gone, and gone before is as well. */
  abstract remove(sha256: string): Promise<void>;

  /** Takes the file at `path` over under its hash. */
  protected abstract place(path: string, sha256: string, size: number): Promise<void>;
}

/** Where a file lies, in whatever holds them: all in one folder would be too many. */
export function fileKeyOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a hash');
  return `${sha256.slice(0, 2)}/${sha256}`;
}
