import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
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
 * Files by the SHA-256 of their content, each once. A file is written beside its place and moved there when it is whole,
 * so a broken upload leaves nothing that could be read.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Takes in a stream; `use` decides whether it is kept. Errors: FileTooLarge past `limit` bytes. */
  async put<T>(content: Readable, limit: number, use: (file: Incoming) => Promise<T>): Promise<T> {
    const waiting = join(this.incoming, randomUUID());
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
      await pipeline(content, meter, createWriteStream(waiting));
      const sha256 = hash.digest('hex');
      const keep = async () => {
        const place = this.place(sha256);
        await mkdir(join(place, '..'), { recursive: true });
        await rename(waiting, place);
      };
      return await use({ path: waiting, sha256, size, keep });
    } finally {
      await rm(waiting, { force: true });
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
  async has(sha256: string, size?: number): Promise<boolean> {
    return stat(this.place(sha256)).then(
      (found) => size === undefined || found.size === size,
      () => false,
    );
  }

  read(sha256: string): Readable {
    return createReadStream(this.place(sha256));
  }

  /** Gone, and gone before is as well. */
  async remove(sha256: string): Promise<void> {
    await rm(this.place(sha256), { force: true });
  }

  private get incoming(): string {
    return join(this.folder, 'incoming');
  }

  private place(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a hash');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}
