import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource, In } from 'typeorm';
import type { Config } from '#config';
import { AttachmentEntity, CaseEntity, FileStore, FileTooLarge } from '#store';
import { CONFIG } from '../shared/config';
import { Refused } from '../shared/refused';

/** What a file may be, by its first bytes. */
const ACCEPTED = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
  'video/mp4',
  'video/quicktime',
]);

export interface AttachmentView {
  sha256: string;
  name: string;
  type: string;
  size: number;
}

/** Files given to a case: streamed to disk, sniffed, hashed, stored once. */
@Injectable()
export class AttachmentsService {
  private readonly files: FileStore;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.files = new FileStore(config.FILES_DIR);
  }

  /** Giving the same file twice changes nothing. Errors: CASE_CLOSED, FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_REFUSED. */
  async take(caseNo: string, by: string, name: string, content: Readable): Promise<AttachmentView> {
    const limit = this.config.UPLOAD_LIMIT_MB * 1024 * 1024;
    let type = '';
    await this.mustBeOpen(caseNo);
    try {
      const { sha256, size } = await this.files.put(content, limit, async (head, total) => {
        if (total === 0) throw new Refused('FILE_EMPTY');
        type = await typeOf(head);
        if (!ACCEPTED.has(type)) throw new Refused('FILE_TYPE_REFUSED');
        // It may have been closed while the file came in.
        await this.mustBeOpen(caseNo);
      });
      const file = { sha256, name: safeName(name), type, size };
      await this.rows
        .createQueryBuilder()
        .insert()
        .orIgnore()
        .values({ ...file, caseNo, uploadedBy: by, uploadedAt: new Date() })
        .execute();
      return file;
    } catch (error) {
      if (error instanceof FileTooLarge) {
        throw new Refused('FILE_TOO_LARGE', { reason: `单个文件不得超过 ${this.config.UPLOAD_LIMIT_MB} MB。` });
      }
      throw error;
    }
  }

  async find(caseNo: string, sha256: string): Promise<AttachmentView & { content: Readable }> {
    const row = await this.rows.findOneBy({ caseNo, sha256 });
    if (!row || !(await this.files.has(sha256))) throw new Refused('NOT_FOUND');
    return { ...present(row), content: this.files.read(sha256) };
  }

  async of(caseNo: string, hashes: string[]): Promise<AttachmentView[]> {
    if (hashes.length === 0) return [];
    return (await this.rows.findBy({ caseNo, sha256: In(hashes) })).map(present);
  }

  async all(caseNo: string): Promise<AttachmentView[]> {
    return (await this.rows.findBy({ caseNo })).map(present);
  }

  /** Whatever a form names as attached must have been given to this case. Errors: ATTACHMENT_UNKNOWN. */
  async mustHave(caseNo: string, form: unknown): Promise<void> {
    const hashes = [...new Set(attachmentsIn(form))];
    if ((await this.of(caseNo, hashes)).length < hashes.length) throw new Refused('ATTACHMENT_UNKNOWN');
  }

  private async mustBeOpen(caseNo: string): Promise<void> {
    if (await this.dataSource.getRepository(CaseEntity).existsBy({ caseNo, status: 'closed' }))
      throw new Refused('CASE_CLOSED');
  }

  private get rows() {
    return this.dataSource.getRepository(AttachmentEntity);
  }
}

/** Every hash a form holds under `attachments`, however deep. */
export function attachmentsIn(form: unknown): string[] {
  if (typeof form !== 'object' || form === null) return [];
  return Object.entries(form).flatMap(([name, value]) =>
    name === 'attachments' && Array.isArray(value) ? (value as string[]) : attachmentsIn(value),
  );
}

/** The media type of the first bytes; empty when it is none that is known. */
async function typeOf(head: Uint8Array): Promise<string> {
  const { fileTypeFromBuffer } = await import('file-type');
  return (await fileTypeFromBuffer(head))?.mime ?? '';
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
