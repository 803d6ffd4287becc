import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DataSource, type EntityManager, In } from 'typeorm';
import { HEIC, isPicture, Originals } from '#documents';
import { AttachmentEntity, FileStore, PictureReadingEntity, placing, ServiceFileEntity } from '#store';
import { LOGGER } from '../shared/logger';
import { Resting } from '../shared/resting';
import { type DrawPhoto, NotNow, readPicture } from './picture';

/** How long somebody who looks waits for a photo that takes long. ms */
const PATIENCE = 3_000;
/** How long what was too heavy is left alone. ms */
const REST_MS = 10 * 60_000;

/** `soon`: it is being drawn; `later`: it could not be now, and is tried again at a later look; undefined: there is none to draw. */
export type SmallPicture = Readable | 'soon' | 'later' | undefined;

type Told = Pick<PictureReadingEntity, 'sha256'> & { type: string };

/**
 * Small pictures and what devices say, read once for each content and kept by it. Never within an upload: after it, or when
 * somebody looks first; one at a time, and the photos that take long in a queue of their own. What a process that was killed has left unread is read at the next look.
 */
@Injectable()
export class Pictures implements OnApplicationShutdown {
  /** Under way in this process. */
  private readonly waiting = new Map<string, Promise<PictureReadingEntity>>();
  private readonly last = new Map<boolean, Promise<unknown>>();
  private readonly resting: Resting;
  /** What was drawn is kept as the small picture. */
  private readonly drawing = new Originals({ kept: 0 });

  constructor(
    private readonly dataSource: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly files: FileStore,
  ) {
    this.resting = new Resting(logger, '图片没有读出，稍后再试');
  }

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
    if (!isPicture(file.type) || this.rests(file)) return;
    this.of(file).catch((error: unknown) => this.logger.warn({ err: error, sha256: file.sha256 }, '图片没有读出'));
  }

  /** The small picture, of a photo that takes long as far as it is. */
  async thumbnail(file: Told): Promise<SmallPicture> {
    if (!isPicture(file.type)) return undefined;
    if (this.rests(file)) return 'later';
    const reading = await (file.type === HEIC ? this.patiently(file) : this.of(file));
    if (typeof reading === 'string') return reading;
    const { thumbnail } = reading;
    return thumbnail && (await this.files.has(thumbnail)) ? this.files.read(thumbnail) : undefined;
  }

  private async of(file: Told): Promise<PictureReadingEntity> {
    const under = this.waiting.get(file.sha256);
    if (under) return under;
    const reading = this.readings.findOneBy({ sha256: file.sha256 }).then((known) => known ?? this.inTurn(file));
    this.waiting.set(file.sha256, reading);
    return reading.finally(() => this.waiting.delete(file.sha256));
  }

  private patiently(file: Told): Promise<PictureReadingEntity | 'soon' | 'later'> {
    let timer: NodeJS.Timeout;
    const soon = new Promise<'soon'>((resolve) => (timer = setTimeout(resolve, PATIENCE, 'soon')));
    const reading = this.of(file).catch((error: unknown) => {
      if (this.rests(file)) return 'later' as const;
      throw error;
    });
    return Promise.race([reading, soon]).finally(() => clearTimeout(timer));
  }

  private inTurn(file: Told): Promise<PictureReadingEntity> {
    const takesLong = file.type === HEIC;
    const mine = (this.last.get(takesLong) ?? Promise.resolve()).then(() => this.read(file));
    if (takesLong)
      mine.catch((error: unknown) => {
        this.logger.warn({ err: error, sha256: file.sha256 }, '照片没有画出，稍后再试');
        this.resting.rest(file.sha256, error instanceof NotNow ? REST_MS : undefined);
      });
    this.last.set(
      takesLong,
      mine.catch(() => undefined),
    );
    return mine;
  }

  private rests({ sha256 }: Told): boolean {
    return this.resting.now().includes(sha256);
  }

  private async read({ sha256, type }: Told): Promise<PictureReadingEntity> {
    const { thumbnail: small, ...told } = await readPicture(
      type,
      await buffer(this.files.read(sha256)),
      this.draw(sha256),
    );
    const row = { ...told, sha256, thumbnail: null, readAt: new Date() };
    if (!small) {
      await this.dataSource.transaction((db) => this.note(db, row));
      return row;
    }
    return this.files.put(Readable.from([small]), small.length, (file) =>
      placing(this.dataSource, file, async (db, keep) => {
        const drawn = { ...row, thumbnail: file.sha256 };
        if (await this.note(db, drawn)) await keep();
        return drawn;
      }),
    );
  }

  /** False, and nothing is written: the file has gone with its dossier meanwhile. */
  private async note(db: EntityManager, row: PictureReadingEntity): Promise<boolean> {
    const given = { where: { sha256: row.sha256 }, lock: { mode: 'pessimistic_write' as const } };
    if (!(await db.findOne(AttachmentEntity, given)) && !(await db.findOne(ServiceFileEntity, given))) return false;
    // Another process may have read the same: it found the same.
    await db.createQueryBuilder().insert().into(PictureReadingEntity).orIgnore().values(row).execute();
    return true;
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

  private get readings() {
    return this.dataSource.getRepository(PictureReadingEntity);
  }
}
