import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, In, Not } from 'typeorm';
import { DoomedFileEntity, DossierAppraisalEntity, FileStore, PictureReadingEntity } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { LOGGER } from '../shared/logger';
import { Resting } from '../shared/resting';

const AT_ONCE = 100;

/**
 * Where a file is referred to by its hash, but by the case it goes with. Each has an index, and is looked at under REPEATABLE READ:
 * then the look, too, waits for whoever is giving the same file, and he for it.
 */
const REFERENCES = [
  'SELECT 1 FROM attachment WHERE sha256 = :file AND case_no <> :case FOR UPDATE',
  // The number of a paper stays when its case has gone; the paper does not.
  `SELECT 1 FROM issued_paper p WHERE p.sha256 = :file AND p.case_no <> :case
     AND NOT EXISTS (SELECT 1 FROM kept_dossier k WHERE k.case_no = p.case_no AND k.destroyed_at IS NOT NULL) FOR UPDATE`,
  'SELECT 1 FROM dossier_addition WHERE sha256 = :file AND case_no <> :case FOR UPDATE',
  'SELECT 1 FROM service_file WHERE sha256 = :file FOR UPDATE',
  'SELECT 1 FROM unit_stamp WHERE sha256 = :file FOR UPDATE',
  'SELECT 1 FROM unit_layout WHERE sha256 = :file AND deleted_at IS NULL FOR UPDATE',
  "SELECT 1 FROM bound_volume WHERE sha256 = :file AND state <> 'destroyed' FOR UPDATE",
  'SELECT 1 FROM officer_signature WHERE sha256 = :file FOR UPDATE',
  'SELECT 1 FROM service_paper WHERE sha256 = :file FOR UPDATE',
  // As the small picture of another.
  'SELECT 1 FROM picture_reading WHERE thumbnail = :file AND sha256 <> :picture FOR UPDATE',
] as const;

/**
 * What is left of a destroyed dossier beside the store: its files, and its history in the engine. The destruction has named them in its
 * own transaction; here they go, one by one, and again where this died. What another case, paper or record refers to stays.
 */
@Injectable()
export class Shredder {
  private readonly resting: Resting;

  constructor(
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    private readonly files: FileStore,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.resting = new Resting(logger, '销毁后的文件或者流程记录没有清理，稍后再试');
  }

  async turn(): Promise<void> {
    const resting = this.resting.now();
    const doomed = await this.dataSource
      .getRepository(DoomedFileEntity)
      .find({ where: resting.length > 0 ? { sha256: Not(In(resting)) } : {}, take: AT_ONCE });
    for (const file of doomed)
      await this.resting.trying(file.sha256, () =>
        this.dataSource.transaction('REPEATABLE READ', (db) => this.letGo(db, file)),
      );
    const histories = await this.dataSource.getRepository(DossierAppraisalEntity).find({
      where: { historyDue: true, ...(resting.length > 0 ? { caseNo: Not(In(resting)) } : {}) },
      select: { id: true, caseNo: true },
      take: AT_ONCE,
    });
    for (const { id, caseNo } of histories)
      await this.resting.trying(caseNo, async () => {
        if (await this.engine.forget(caseNo))
          await this.dataSource.getRepository(DossierAppraisalEntity).update(id, { historyDue: false });
      });
  }

  /** Who gives the same file meanwhile has written its row, and is seen; or waits for this, and puts the file into its place again. */
  private async letGo(db: EntityManager, { sha256, caseNo }: DoomedFileEntity): Promise<void> {
    if (!(await referred(db, sha256, { caseNo, picture: sha256 }))) {
      const reading = await db.findOneBy(PictureReadingEntity, { sha256 });
      const small = reading?.thumbnail;
      const smallStays = small ? await referred(db, small, { caseNo, picture: sha256 }) : true;
      await db.delete(PictureReadingEntity, { sha256 });
      if (small && !smallStays) await this.files.remove(small);
      await this.files.remove(sha256);
    }
    await db.delete(DoomedFileEntity, { sha256 });
  }
}

async function referred(db: EntityManager, file: string, but: { caseNo: string; picture: string }): Promise<boolean> {
  let found = false;
  for (const sql of REFERENCES) {
    const parameters: string[] = [];
    const asked = sql.replace(/:(file|case|picture)/g, (_, name: string) => {
      parameters.push(name === 'file' ? file : name === 'case' ? but.caseNo : but.picture);
      return '?';
    });
    found = (await db.query<object[]>(asked, parameters)).length > 0 || found;
  }
  return found;
}
