import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore, fileKeyOf } from './file-store';

/** Files in a folder, which all processes share. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super(join(folder, 'incoming'));
  }

  async has(sha256: string, size?: number): Promise<boolean> {
    return stat(this.pathOf(sha256)).then(
      (found) => size === undefined || found.size === size,
      () => false,
    );
  }

  read(sha256: string): Readable {
    return createReadStream(this.pathOf(sha256));
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  protected async place(path: string, sha256: string): Promise<void> {
    const to = this.pathOf(sha256);
    await mkdir(dirname(to), { recursive: true });
    await rename(path, to);
  }

  private pathOf(sha256: string): string {
    return join(this.folder, fileKeyOf(sha256));
  }
}
