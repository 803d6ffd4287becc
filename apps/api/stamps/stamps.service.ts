import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { DataSource, IsNull } from 'typeorm';
import type { AttachmentView } from '#documents';
import type { Principal } from '#identity';
import { dateOf } from '#law';
import { FileStore, FileTooLarge, stampOn, UnitEntity, UnitStampEntity } from '#store';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { PictureUnfit } from '../shared/ink';
import { stampImage } from './stamp-image';
import type { StampList, StampQuery } from './stamps.schemas';

/** Bytes. */
const LARGEST = 2 * 1024 * 1024;

/**
 * 单位印章图像. A version is never changed: what papers went out with stays with them. Which one counts is asked when a paper is
 * issued; who revokes one waits for the issue that is under way, and no paper goes out with it afterwards.
 */
@Injectable()
export class Stamps {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly people: People,
    private readonly files: FileStore,
  ) {}

  /** The newest first. Errors: NOT_FOUND. */
  async list(me: Principal, unitId: string): Promise<StampList> {
    await this.mustSee(me, unitId);
    const versions = await this.rows.find({ where: { unitId }, order: { no: 'DESC' } });
    const names = await this.people.of(versions.flatMap((v) => [v.uploadedBy, v.revokedBy ?? v.uploadedBy]));
    const nameOf = (username: string) => names.get(username)?.name ?? username;
    const today = dateOf(new Date().toISOString());
    const used = stampOn(versions, today);
    return {
      items: versions.map((v) => ({
        ...{ no: v.no, diameterMm: v.diameterMm, validFrom: v.validFrom },
        ...{ uploadedBy: nameOf(v.uploadedBy), uploadedAt: v.uploadedAt.toISOString() },
        revoked: v.revokedAt
          ? { by: nameOf(v.revokedBy!), at: v.revokedAt.toISOString(), reason: v.revokeReason! }
          : null,
        standing: v.revokedAt ? 'revoked' : v === used ? 'used' : v.validFrom > today ? 'waiting' : 'replaced',
      })),
    };
  }

  /** The same picture for the same day twice is one version. Errors: NOT_FOUND, FILE_EMPTY, FILE_TOO_LARGE, STAMP_UNFIT, STAMP_DATES. */
  async add(me: Principal, unitId: string, said: StampQuery, content: Readable): Promise<{ no: number }> {
    await this.mustSee(me, unitId);
    if (said.validFrom < dateOf(new Date().toISOString())) throw new Refused('STAMP_DATES');
    const image = await this.read(content);
    return this.files.put(Readable.from([image]), LARGEST * 8, ({ sha256, size, keep }) =>
      this.dataSource.transaction(async (db) => {
        // Who adds another one waits here, and finds this before it.
        await db.findOneOrFail(UnitEntity, { where: { id: unitId }, lock: { mode: 'pessimistic_write' } });
        const last = await db.findOne(UnitStampEntity, { where: { unitId }, order: { no: 'DESC' } });
        const isSame =
          last?.sha256 === sha256 && last.validFrom === said.validFrom && last.diameterMm === said.diameterMm;
        if (isSame && !last.revokedAt) return { no: last.no };
        const no = (last?.no ?? 0) + 1;
        const by = { uploadedBy: me.username, uploadedAt: new Date() };
        await db.insert(UnitStampEntity, { unitId, no, sha256, size, ...said, ...by });
        await keep();
        return { no };
      }),
    );
  }

  /** Errors: NOT_FOUND, STAMP_REVOKED. */
  async revoke(me: Principal, unitId: string, no: number, reason: string): Promise<void> {
    await this.mustSee(me, unitId);
    if (!(await this.rows.existsBy({ unitId, no }))) throw new Refused('NOT_FOUND');
    const { affected } = await this.rows.update(
      { unitId, no, revokedAt: IsNull() },
      { revokedBy: me.username, revokedAt: new Date(), revokeReason: reason },
    );
    if (!affected) throw new Refused('STAMP_REVOKED');
  }

  /** Errors: NOT_FOUND. */
  async image(me: Principal, unitId: string, no: number): Promise<AttachmentView & { content: Readable }> {
    await this.mustSee(me, unitId);
    const row = await this.rows.findOneBy({ unitId, no });
    if (!row || !(await this.files.has(row.sha256))) throw new Refused('NOT_FOUND');
    const { sha256, size } = row;
    return { sha256, size, name: `印章图像 ${no}.png`, type: 'image/png', content: this.files.read(sha256) };
  }

  private async read(content: Readable): Promise<Buffer> {
    try {
      const given = await this.files.put(content, LARGEST, ({ path }) => readFile(path));
      if (given.length === 0) throw new Refused('FILE_EMPTY');
      return await stampImage(given);
    } catch (error) {
      if (error instanceof FileTooLarge) throw new Refused('FILE_TOO_LARGE', { reason: '印章图像不得超过 2 MB。' });
      if (error instanceof PictureUnfit) throw new Refused('STAMP_UNFIT', { reason: error.message });
      throw error;
    }
  }

  private async mustSee(me: Principal, unitId: string): Promise<void> {
    if (!(await this.scope.sees(me, unitId))) throw new Refused('NOT_FOUND');
  }

  private get rows() {
    return this.dataSource.getRepository(UnitStampEntity);
  }
}
