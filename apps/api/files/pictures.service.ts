import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DataSource, In } from 'typeorm';
import { HEIC, isPicture, Originals } from '#documents';
import { FileStore, PictureReadingEntity } from '#store';
import { LOGGER } from '../shared/logger';
import { type DrawPhoto, readPicture } from './picture';

type Told = Pick<PictureReadingEntity, 'sha256'> & { type: string };

/**
 * Small pictures and what devices say, read once for each content and kept by it. Never within an upload: after it, or when
 * somebody looks first; one at a time. What a process that was killed has left unread is read at the next look.
 */
@Injectable()
export class Pictures implements OnApplicationShutdown {
  /** Under way in this process. */
  private readonly waiting = new Map<string, Promise<PictureReadingEntity>>();
  private last: Promise<unknown> = Promise.resolve();
  /** What was drawn is kept as the small picture. */
  private readonly drawing = new Originals({ kept: 0 });

  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly files: FileStore,
  ) {}

  /** Those that were read already; the others are read in time. */
  async known(files: readonly Told[]): Promise<Map<string, PictureReadingEntity>> {
    const pictures = files.filter((f) => isPicture(f.type));
    if (pictures.length === 0) return new Map();
    const rows = await this.readings.findBy({ sha256: In(pictures.map((f) => f.sha256)) });
    const found = new Map(rows.map((r) => [r.sha256, r]));
    for (const file of pictures) if (!found.has(file.sha256)) this.soon(file);
    return found;
  }

  /** Reads it when there is time, and makes nobody wait. */
  soon(file: Told): void {
    if (!isPicture(file.type)) return;
    this.of(file).catch((error: unknown) => this.logger.warn({ err: error, sha256: file.sha256 }, '图片没有读出'));
  }

  /** The small picture; undefined where none can be drawn. */
  async thumbnail(file: Told): Promise<Readable | undefined> {
    if (!isPicture(file.type)) return undefined;
    const { thumbnail } = await this.of(file);
    return thumbnail && (await this.files.has(thumbnail)) ? this.files.read(thumbnail) : undefined;
  }

  private async of(file: Told): Promise<PictureReadingEntity> {
    const under = this.waiting.get(file.sha256);
    if (under) return under;
    const reading = this.readings.findOneBy({ sha256: file.sha256 }).then((known) => known ?? this.inTurn(file));
    this.waiting.set(file.sha256, reading);
    return reading.finally(() => this.waiting.delete(file.sha256));
  }

  private inTurn(file: Told): Promise<PictureReadingEntity> {
    const mine = this.last.then(() => this.read(file));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async read({ sha256, type }: Told): Promise<PictureReadingEntity> {
    const { thumbnail: small, ...told } = await readPicture(
      type,
      await buffer(this.files.read(sha256)),
      this.draw(sha256),
    );
    const thumbnail = small ? await this.keep(small) : null;
    const row = { ...told, sha256, thumbnail, readAt: new Date() };
    // Another process may have read the same: it found the same.
    await this.readings.createQueryBuilder().insert().orIgnore().values(row).execute();
    return row;
  }

  private draw(sha256: string): DrawPhoto {
    return async (content) => {
      const loan = this.drawing.lend();
      try {
        const drawn = await loan.take({ sha256, type: HEIC }, () => Promise.resolve(content));
        return 'not' in drawn ? drawn.not : { jpeg: await readFile(drawn.pages[0]!), size: drawn.size! };
      } finally {
        loan.end();
      }
    };
  }

  onApplicationShutdown(): void {
    this.drawing.close();
  }

  private keep(content: Buffer): Promise<string> {
    return this.files.put(Readable.from([content]), content.length, async ({ sha256, keep }) => {
      await keep();
      return sha256;
    });
  }

  private get readings() {
    return this.dataSource.getRepository(PictureReadingEntity);
  }
}
