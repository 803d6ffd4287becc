import { Inject, Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Config } from '#config';
import { type AttachmentView, filesIn } from '#documents';
import { AttachmentEntity, FileStore, FileTooLarge, type UploaderKind } from '#store';
import { CONFIG } from '../shared/config';
import { Refused } from '../shared/refused';
import { kindOf } from './kind';
import { Pictures, type SmallPicture } from './pictures.service';

const MIB = 1024 * 1024;

/** `name`: the user's, or `party`. */
export interface Uploader {
  kind: UploaderKind;
  name: string;
}

/** Files given to a case: streamed to disk, sniffed, hashed, stored once. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
    private readonly pictures: Pictures,
    private readonly files: FileStore,
  ) {}

  /**
   * Giving the same file twice changes nothing. Errors: CASE_CLOSED, FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_REFUSED,
   * PARTY_FILES_FULL.
   */
  async take(caseNo: string, by: Uploader, name: string, content: Readable): Promise<AttachmentView> {
    const { manager } = this.dataSource;
    await this.mustBeOpen(manager, caseNo);
    if (by.kind === 'party') await this.mustHaveRoom(manager, caseNo, 1);
    // One at a time per case: two at once do not both find the last room, and no case closes meanwhile.
    const taken = await this.receive(name, content, async (db, file) => {
      await this.mustBeOpen(db, caseNo, true);
      const row = { caseNo, sha256: file.sha256, uploaderKind: by.kind };
      if (await db.existsBy(AttachmentEntity, row)) return;
      if (by.kind === 'party') await this.mustHaveRoom(db, caseNo, file.size);
      const given = { ...file, ...row, uploadedBy: by.name, uploadedAt: new Date() };
      // A case too new for the lists has no row to wait at.
      await db.createQueryBuilder().insert().into(AttachmentEntity).orIgnore().values(given).execute();
    });
    this.pictures.soon(taken);
    return taken;
  }

  /**
   * A file of whatever is given one: sniffed and hashed, then noted by `note` in the transaction that keeps it. Errors:
   * FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_REFUSED, and those of `note`.
   */
  async receive(
    name: string,
    content: Readable,
    note: (db: EntityManager, file: AttachmentView) => Promise<void>,
  ): Promise<AttachmentView> {
    try {
      return await this.files.put(content, this.config.UPLOAD_LIMIT_MB * MIB, async ({ path, sha256, size, keep }) => {
        if (size === 0) throw new Refused('FILE_EMPTY');
        const type = await kindOf(path);
        if (!type) throw new Refused('FILE_TYPE_REFUSED');
        const file = { sha256, name: safeName(name), type, size };
        await this.dataSource.transaction(async (db) => {
          await note(db, file);
          await keep();
        });
        return file;
      });
    } catch (error) {
      if (error instanceof FileTooLarge) {
        throw new Refused('FILE_TOO_LARGE', { reason: `单个文件不得超过 ${this.config.UPLOAD_LIMIT_MB} MB。` });
      }
      throw error;
    }
  }

  /** Keeps what was made here, under its hash. */
  async keep(content: Uint8Array, largest: number): Promise<void> {
    await this.files.put(Readable.from([content]), largest, ({ keep }) => keep());
  }

  /** The file as `givenBy` gave it; undefined: whoever gave it. Errors: NOT_FOUND. */
  async find(caseNo: string, sha256: string, givenBy?: UploaderKind): Promise<AttachmentView & { content: Readable }> {
    const row = await this.rows.findOneBy({ caseNo, sha256, ...(givenBy ? { uploaderKind: givenBy } : {}) });
    if (!row) throw new Refused('NOT_FOUND');
    return { ...present(row), content: await this.contentOf(sha256) };
  }

  /** Its small picture, as `find`; undefined where there is none to draw. Errors: NOT_FOUND. */
  async thumbnail(caseNo: string, sha256: string, givenBy?: UploaderKind): Promise<SmallPicture> {
    const row = await this.rows.findOneBy({ caseNo, sha256, ...(givenBy ? { uploaderKind: givenBy } : {}) });
    if (!row) throw new Refused('NOT_FOUND');
    return this.thumbnailOf(row);
  }

  /** Errors: NOT_FOUND. */
  async thumbnailOf(file: Pick<AttachmentView, 'sha256' | 'type'>): Promise<SmallPicture> {
    if (!(await this.files.has(file.sha256))) throw new Refused('NOT_FOUND');
    return this.pictures.thumbnail(file);
  }

  /** Errors: NOT_FOUND. */
  async contentOf(sha256: string): Promise<Readable> {
    if (!(await this.files.has(sha256))) throw new Refused('NOT_FOUND');
    return this.files.read(sha256);
  }

  /** Each file once, whoever gave it. */
  async all(caseNo: string): Promise<AttachmentView[]> {
    const rows = await this.rows.find({ where: { caseNo }, order: { uploadedAt: 'ASC' } });
    const seen = new Set<string>();
    return rows.filter(({ sha256 }) => !seen.has(sha256) && seen.add(sha256)).map(present);
  }

  /** Those of one side, as it gave them. */
  async givenBy(caseNo: string, uploaderKind: UploaderKind): Promise<AttachmentView[]> {
    return (await this.rows.find({ where: { caseNo, uploaderKind }, order: { uploadedAt: 'ASC' } })).map(present);
  }

  /**
   * Whatever a form names must have been given to this case. A party names its own files only, an officer anybody's, but
   * for a signature, which each has taken down itself. Errors: ATTACHMENT_UNKNOWN.
   */
  async mustHave(caseNo: string, by: UploaderKind, form: unknown): Promise<void> {
    const { attached, signatures } = filesIn(form);
    const hashes = [...attached, ...signatures];
    if (hashes.length === 0) return;
    const rows = await this.rows.findBy({ caseNo, sha256: In(hashes) });
    const own = new Set(rows.filter((row) => row.uploaderKind === by).map((row) => row.sha256));
    const any = by === 'party' ? own : new Set(rows.map((row) => row.sha256));
    if (!attached.every((hash) => any.has(hash)) || !signatures.every((hash) => own.has(hash)))
      throw new Refused('ATTACHMENT_UNKNOWN');
  }

  /** Lets go what was begun before `before` and never came in whole. */
  sweep(before: Date): Promise<void> {
    return this.files.sweep(before);
  }

  private async mustBeOpen(db: EntityManager, caseNo: string, hold = false): Promise<void> {
    const lock = hold ? ' FOR UPDATE' : '';
    const [row] = await db.query<{ status: string }[]>(`SELECT status FROM case_file WHERE case_no = ?${lock}`, [
      caseNo,
    ]);
    if (row?.status === 'closed') throw new Refused('CASE_CLOSED');
  }

  /** A page that anybody with the link can send to fills no disk. Errors: PARTY_FILES_FULL. */
  private async mustHaveRoom(db: EntityManager, caseNo: string, size: number): Promise<void> {
    const { PARTY_FILES, PARTY_FILES_MB } = this.config;
    const given = { caseNo, uploaderKind: 'party' as const };
    const taken = (await db.sum(AttachmentEntity, 'size', given)) ?? 0;
    if ((await db.countBy(AttachmentEntity, given)) >= PARTY_FILES || Number(taken) + size > PARTY_FILES_MB * MIB)
      throw new Refused('PARTY_FILES_FULL', { reason: `一个案件最多 ${PARTY_FILES} 个，合计 ${PARTY_FILES_MB} MB。` });
  }

  private get rows() {
    return this.dataSource.getRepository(AttachmentEntity);
  }
}

/** A name to show, never a path. */
function safeName(name: string): string {
  const plain = name
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\\/\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .trim();
  return [...plain].slice(-200).join('') || '未命名文件';
}

const present = ({ sha256, name, type, size }: AttachmentEntity): AttachmentView => ({ sha256, name, type, size });
