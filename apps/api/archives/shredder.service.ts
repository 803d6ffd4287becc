import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '#config';
import { DoomedFileEntity, DossierAppraisalEntity, FileStore, PictureReadingEntity } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { CONFIG } from '../shared/config';

const AT_ONCE = 100;

/** Where a file is referred to by its hash. Each has an index: the look waits for whoever is giving the same file, and he for it. */
const REFERENCES = [
  'SELECT 1 FROM attachment WHERE sha256 = ? AND case_no <> ? FOR UPDATE',
  'SELECT 1 FROM issued_paper WHERE sha256 = ? AND case_no <> ? FOR UPDATE',
  'SELECT 1 FROM dossier_addition WHERE sha256 = ? AND case_no <> ? FOR UPDATE',
  'SELECT 1 FROM service_file WHERE sha256 = ? FOR UPDATE',
] as const;

/**
 * What is left of a destroyed dossier beside the store: its files, and its history in the engine. The destruction has named them in its
 * own transaction; here they go, one by one, and again where this died. What another case, paper or record refers to stays.
 */
@Injectable()
export class Shredder {
  private readonly files: FileStore;

  constructor(
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    @Inject(CONFIG) { FILES_DIR }: Config,
  ) {
    this.files = new FileStore(FILES_DIR);
  }

  async turn(): Promise<void> {
    const doomed = await this.dataSource.getRepository(DoomedFileEntity).find({ take: AT_ONCE });
    for (const file of doomed) await this.dataSource.transaction((db) => this.letGo(db, file));
    const histories = await this.dataSource
      .getRepository(DossierAppraisalEntity)
      .find({ where: { historyDue: true }, select: { id: true, caseNo: true }, take: AT_ONCE });
    for (const { id, caseNo } of histories) {
      if (await this.engine.forget(caseNo))
        await this.dataSource.getRepository(DossierAppraisalEntity).update(id, { historyDue: false });
    }
  }

  /** Who gives the same file meanwhile has written its row, and is seen; or waits for this, and puts the file into its place again. */
  private async letGo(db: EntityManager, { sha256, caseNo }: DoomedFileEntity): Promise<void> {
    let referred = false;
    for (const sql of REFERENCES) {
      const parameters = sql.includes('case_no') ? [sha256, caseNo] : [sha256];
      referred = (await db.query<object[]>(sql, parameters)).length > 0 || referred;
    }
    if (!referred) {
      const reading = await db.findOneBy(PictureReadingEntity, { sha256 });
      await db.delete(PictureReadingEntity, { sha256 });
      const small = reading?.thumbnail;
      if (small && !(await db.existsBy(PictureReadingEntity, { thumbnail: small }))) await this.files.remove(small);
      await this.files.remove(sha256);
    }
    await db.delete(DoomedFileEntity, { sha256 });
  }
}
