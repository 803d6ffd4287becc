import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import { additionPath, Archive, digest } from '#activities';
import type { AttachmentView } from '#documents';
import type { Principal } from '#identity';
import { DossierAdditionEntity, DossierEntity, KeptDossierEntity } from '#store';
import { AttachmentsService } from '../files/attachments.service';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { standing } from './standing';
import { keeps } from './rights';

/**
 * 补卷: after its sealing nothing comes into a dossier but by an addition, which says by whom, why and when. Each is signed with the key of
 * the seals and names the one before it, the first the seal itself; what was sealed stays as it was.
 */
@Injectable()
export class Additions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly archive: Archive,
    private readonly attachments: AttachmentsService,
  ) {}

  /** The same file twice is one addition. Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED, FILE_… */
  async add(
    me: Principal,
    caseNo: string,
    said: { title: string; reason: string },
    file: { name: string; content: Readable },
  ): Promise<{ no: number; sha256: string }> {
    // Before the file is received: who may not add sends none.
    await this.dataSource.transaction((db) => standing(db, this.scope, me, caseNo, keeps));
    let made = 0;
    const { sha256 } = await this.attachments.receive(file.name, file.content, async (db, taken) => {
      await standing(db, this.scope, me, caseNo, keeps);
      made = await this.enter(db, me, { caseNo, ...said }, taken);
    });
    return { no: made, sha256 };
  }

  /** Errors: NOT_FOUND. */
  async file(me: Principal, caseNo: string, no: number): Promise<AttachmentView & { content: Readable }> {
    const kept = await this.dataSource.getRepository(KeptDossierEntity).findOneBy({ caseNo });
    const row = await this.dataSource.getRepository(DossierAdditionEntity).findOneBy({ caseNo, no });
    if (!kept || !row || !(await this.scope.sees(me, kept.unitId))) throw new Refused('NOT_FOUND');
    const { sha256, name, type, size } = row;
    return { sha256, name, type, size, content: await this.attachments.contentOf(sha256) };
  }

  /** The dossier's row is held: the next one waits, and finds this before it. */
  private async enter(
    db: EntityManager,
    me: Principal,
    said: { caseNo: string; title: string; reason: string },
    file: AttachmentView,
  ): Promise<number> {
    const { caseNo, title, reason } = said;
    const before = await db.find(DossierAdditionEntity, { where: { caseNo }, order: { no: 'ASC' } });
    const same = before.find((a) => a.sha256 === file.sha256);
    if (same) return same.no;
    const dossier = await db.findOneByOrFail(DossierEntity, { caseNo });
    if (!dossier.package || !dossier.sealHash)
      throw new Refused('NOT_FOUND', { reason: '这份卷宗由以前的版本封存，没有封存包，不能补卷。' });
    const no = before.length + 1;
    const at = new Date();
    const record = this.archive.key.sign('rouzhi-addition/1', {
      ...{ caseNo, no, title, reason, by: { username: me.username, name: me.name }, at: at.toISOString() },
      manifestSha256: digest(dossier.package),
      previousSha256: before.at(-1)?.recordHash ?? dossier.sealHash,
      file: { path: additionPath(no, file.sha256, file.name), ...file },
    });
    await db.insert(DossierAdditionEntity, {
      ...{ ...file, ...said, no, addedBy: me.username, addedAt: at, record, recordHash: digest(record) },
    });
    return no;
  }
}
