import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NotTaken } from '../outbound/channels';
import { readListing } from './listing';
import type { Delivered, Listed, ProvincialPlatform } from './platform';

/** What a key may be, and so a file's name. */
const NAME = /^[\w.:-]+$/;

/**
 * A folder that the platform reads: `out/<day>/<key>.json`, one for each record, and `manifest.json` of each day; what it has, it lists in
 * `ack/<day>.json`.
 *
 * 1. A name stands for a whole file: it is written under another, forced to the disk, and renamed.
 * 2. Written again, a record is the same file with the same bytes.
 * 3. The folder itself is made by whoever sets it up: of a mount that is missing nothing is written beside it.
 */
export class FolderPlatform implements ProvincialPlatform {
  readonly way = 'folder';

  constructor(readonly place: string) {}

  async deliver({ key, day, body }: Delivered): Promise<string> {
    if (!NAME.test(key)) throw new NotTaken(`编号“${key}”不能作文件名`, true);
    // A colon is no part of a file's name everywhere.
    const name = `${key.replaceAll(':', '_')}.json`;
    await this.write(day, name, body);
    return `out/${day}/${name}`;
  }

  async listing(day: string): Promise<Listed[] | undefined> {
    await this.mustBeThere();
    const text = await readFile(join(this.place, 'ack', `${day}.json`), 'utf8').catch((error: Trouble) => {
      if (error.code === 'ENOENT') return undefined;
      throw new NotTaken(`没有读到清单：${error.message}`);
    });
    return text === undefined ? undefined : readListing(text, day);
  }

  async manifest(day: string, sent: readonly Listed[]): Promise<void> {
    const records = [...sent].sort((a, b) => (a.key < b.key ? -1 : 1));
    const text = `${JSON.stringify({ day, count: records.length, records }, undefined, 1)}\n`;
    const before = await readFile(join(this.place, 'out', day, 'manifest.json'), 'utf8').catch(() => '');
    if (before !== text) await this.write(day, 'manifest.json', text);
  }

  private async write(day: string, name: string, text: string): Promise<void> {
    await this.mustBeThere();
    const folder = join(this.place, 'out', day);
    const beside = join(folder, `.${randomUUID()}.part`);
    try {
      await mkdir(folder, { recursive: true });
      const file = await open(beside, 'wx');
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, join(folder, name));
      const entry = await open(folder);
      await entry.sync().finally(() => entry.close());
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      throw new NotTaken(`没有写入：${(error as Trouble).message}`);
    }
  }

  private async mustBeThere(): Promise<void> {
    const found = await stat(this.place).catch(() => undefined);
    if (!found?.isDirectory()) throw new NotTaken(`没有这个目录：${this.place}`);
  }
}

type Trouble = NodeJS.ErrnoException;
