import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export class FileTooLarge extends Error {}

export interface Stored {
  sha256: string;
  /** Bytes. */
  size: number;
}

/** Bytes that tell a file's type. */
const HEAD_BYTES = 4100;

/**
 * Files by the SHA-256 of their content, each once. A file is written beside its place and moved there when it is whole,
 * so a broken upload leaves nothing that could be read.
 */
export class FileStore {
  constructor(private readonly folder: string) {}

  /**
   * Takes in a stream. `accept` sees its first bytes before it gets its name, and may throw.
   * Errors: FileTooLarge past `limit` bytes.
   */
  async put(
    content: Readable,
    limit: number,
    accept: (head: Uint8Array, size: number) => Promise<void>,
  ): Promise<Stored> {
    const waiting = join(this.folder, 'incoming', randomUUID());
    await mkdir(join(this.folder, 'incoming'), { recursive: true });
    const hash = createHash('sha256');
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _, done) {
        size += chunk.length;
        hash.update(chunk);
        done(size > limit ? new FileTooLarge() : null, chunk);
      },
    });
    try {
      await pipeline(content, measure, createWriteStream(waiting));
      await accept(await headOf(waiting), size);
      const sha256 = hash.digest('hex');
      const place = this.place(sha256);
      await mkdir(join(place, '..'), { recursive: true });
      await rename(waiting, place);
      return { sha256, size };
    } finally {
      await rm(waiting, { force: true });
    }
  }

  async has(sha256: string): Promise<boolean> {
    return stat(this.place(sha256)).then(
      () => true,
      () => false,
    );
  }

  read(sha256: string): Readable {
    return createReadStream(this.place(sha256));
  }

  private place(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a hash');
    return join(this.folder, sha256.slice(0, 2), sha256);
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
