import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { Archive, digest, type PackageManifest } from '#activities';
import { APPRAISAL_STATES, ERRORS, OUTCOMES, type Refusal } from '#contracts';
import type { Principal } from '#identity';
import { dateOf, keptThrough, retentionOf } from '#law';
import {
  AttachmentEntity,
  BoundVolumeEntity,
  DoomedFileEntity,
  DossierAdditionEntity,
  DossierAppraisalEntity,
  DossierEntity,
  DossierHoldEntity,
  DossierLoanEntity,
  IssuedPaperEntity,
  type KeptDossierEntity,
  nextNumber,
  RetentionRuleEntity,
  UserEntity,
} from '#store';
import { LOGGER } from '../shared/logger';
import { problemOf } from '../shared/problems';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import type { Appraise } from './archives.schemas';
import { destroyRecords } from './destroyed';
import { refuseDestruction } from './destruction-rules';
import { matesOf, standingTogether } from './mates';
import { approves, keeps, tookPart, witnesses } from './rights';
import { Shredder } from './shredder.service';

const SOURCE = '档案法 第二十一条';
const today = () => dateOf(new Date().toISOString());
/** The series of all certificates of an installation. */
const SERIES = 'destruction';
/** Rows in one statement. */
const BATCH = 500;

/**
 * 鉴定销毁: appraised by the archivist, approved by the head, carried out before a witness; three people.
 *
 * 1. Every step waits at the dossier's row, and asks anew whether the dossier may be destroyed: of two at once the second is told.
 * 2. The destruction is one transaction: the record, the certificate over what it was, and the names of the files that are to go. It
 *    has happened whole or not at all; the files go after it, again and again until they are gone (`shredder.service.ts`).
 * 3. The certificate is signed and names the one before it: none can be taken away unseen.
 *
 * @source 档案法 第二十一条; 档案法实施条例 第十九条
 */
@Injectable()
export class Destruction {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly archive: Archive,
    private readonly shredder: Shredder,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED, ARCHIVE_APPRAISED, ARCHIVE_DATES, and why it may not be destroyed. */
  appraise(me: Principal, caseNo: string, said: Appraise): Promise<{ id: number }> {
    return this.dataSource.transaction(async (db) => {
      const { kept, mates } = await standingTogether(db, this.scope, me, caseNo, keeps);
      if (await db.existsBy(DossierAppraisalEntity, { openCase: In(mates.map((m) => m.caseNo)) }))
        throw new Refused('ARCHIVE_APPRAISED');
      const row = { caseNo, opinion: said.opinion, appraisedBy: me.username, appraisedAt: new Date() };
      if (said.conclusion === 'extend') {
        await mustBeLonger(db, kept, said.until);
        await db.query('UPDATE kept_dossier SET extended_until = ? WHERE case_no = ?', [said.until, caseNo]);
        const { identifiers } = await db.insert(DossierAppraisalEntity, {
          ...{ ...row, state: 'extended', extendedUntil: said.until },
        });
        return identifiers[0] as { id: number };
      }
      await mustBeDestroyable(db, kept);
      // Of a volume one proposal is for all of it.
      await db.insert(
        DossierAppraisalEntity,
        mates.map((m) => ({ ...row, caseNo: m.caseNo, state: 'proposed' as const, openCase: m.caseNo })),
      );
      const { id } = await db.findOneByOrFail(DossierAppraisalEntity, { openCase: caseNo });
      return { id };
    });
  }

  /** 审批. Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED, ARCHIVE_APPRAISED, ARCHIVE_SAME_PERSON, and why it may not be destroyed. */
  approve(me: Principal, caseNo: string, id: number): Promise<void> {
    return this.dataSource.transaction(async (db) => {
      const { kept, mates } = await standingTogether(db, this.scope, me, caseNo, approves);
      const row = await inState(db, { id, caseNo }, 'proposed');
      if (tookPart(me, row)) throw new Refused('ARCHIVE_SAME_PERSON', { source: SOURCE });
      await mustBeDestroyable(db, kept);
      await db.update(DossierAppraisalEntity, openOf(mates), {
        ...{ state: 'approved', approvedBy: me.username, approvedAt: new Date() },
      });
    });
  }

  /** 监销, and with it the destruction. Errors: as `approve`. */
  async witness(me: Principal, caseNo: string, id: number): Promise<void> {
    await this.dataSource.transaction(async (db) => {
      const { kept, mates } = await standingTogether(db, this.scope, me, caseNo, witnesses);
      const row = await inState(db, { id, caseNo }, 'approved');
      if (tookPart(me, row)) throw new Refused('ARCHIVE_SAME_PERSON', { source: SOURCE });
      await mustBeDestroyable(db, kept);
      const rows = await db.findBy(DossierAppraisalEntity, openOf(mates));
      const witnessed = { witnessedBy: me.username, witnessedAt: new Date() };
      for (const mate of mates)
        await this.destroy(db, mate, { ...rows.find((r) => r.caseNo === mate.caseNo)!, ...witnessed });
      await destroyVolume(db, kept);
    });
    this.logger.info({ by: me.username, caseNo, appraisal: id }, '案卷已销毁');
    // What is not gone yet goes in the next turn.
    await this.shredder.turn().catch((error: unknown) => {
      if (problemOf(error).code === 'INTERNAL') this.logger.error({ err: error, caseNo }, '销毁后的文件稍后再清理');
    });
  }

  /** Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED, ARCHIVE_APPRAISED. */
  withdraw(me: Principal, caseNo: string, id: number, reason: string): Promise<void> {
    return this.dataSource.transaction(async (db) => {
      const may = (who: Principal, unitId: string) => keeps(who, unitId) || approves(who, unitId);
      const { mates } = await standingTogether(db, this.scope, me, caseNo, may);
      await inState(db, { id, caseNo }, 'proposed', 'approved');
      await db.update(DossierAppraisalEntity, openOf(mates), {
        ...{ state: 'withdrawn', openCase: null, withdrawnBy: me.username, withdrawnReason: reason },
      });
    });
  }

  private async destroy(db: EntityManager, kept: KeptDossierEntity, row: DossierAppraisalEntity): Promise<void> {
    const { caseNo } = kept;
    const dossier = await db.findOneByOrFail(DossierEntity, { caseNo });
    const told = dossier.package ? (JSON.parse(dossier.package) as PackageManifest) : undefined;
    const additions = await db.find(DossierAdditionEntity, { where: { caseNo }, order: { no: 'ASC' } });
    const hashes = new Set([
      ...(told?.files ?? []).map((f) => f.sha256),
      ...additions.map((a) => a.sha256),
      ...(await db.findBy(AttachmentEntity, { caseNo })).map((a) => a.sha256),
      ...(await db.findBy(IssuedPaperEntity, { caseNo })).map((p) => p.sha256),
    ]);
    const facts = {
      ...(await certified(db, kept, row)),
      unit: await this.scope.nameOf(kept.unitId, db),
      dossier: {
        ...{
          number: dossier.chainNo,
          sealSha256: dossier.sealHash,
          manifestSha256: told ? digest(dossier.package!) : null,
        },
        journal: { entries: dossier.throughSeq, headHash: dossier.headHash },
        files: (told?.files ?? []).map((f) => ({ sha256: f.sha256, size: f.size })),
        additions: additions.map((a) => ({ no: a.no, recordSha256: a.recordHash, sha256: a.sha256, size: a.size })),
      },
    };
    await destroyRecords(db, caseNo);
    await db.query('UPDATE kept_dossier SET destroyed_at = ? WHERE case_no = ?', [row.witnessedAt, caseNo]);
    const doomed = [...hashes].map((sha256) => ({ sha256, caseNo }));
    for (let i = 0; i < doomed.length; i += BATCH)
      await db
        .createQueryBuilder()
        .insert()
        .into(DoomedFileEntity)
        .orIgnore()
        .values(doomed.slice(i, i + BATCH))
        .execute();
    // Last: whoever else destroys waits here, and reads the certificate before his own.
    const number = await nextNumber(db, SERIES);
    const [before] = await db.query<{ certificate_hash: string }[]>(
      'SELECT certificate_hash FROM dossier_appraisal WHERE certificate_seq = ? FOR UPDATE',
      [number - 1],
    );
    if (number > 1 && !before) throw new Error(`the certificate before number ${number} is lost`);
    const previous = before ? { number: number - 1, sha256: before.certificate_hash } : null;
    const certificate = this.archive.key.sign('rouzhi-destruction/1', { ...facts, number, previous });
    await db.update(DossierAppraisalEntity, row.id, {
      ...{ state: 'destroyed', openCase: null, witnessedBy: row.witnessedBy, witnessedAt: row.witnessedAt },
      ...{ certificateSeq: number, certificate, certificateHash: digest(certificate), historyDue: true },
    });
  }
}

/** What a line of 销毁清册 says beside the hashes. */
async function certified(db: EntityManager, kept: KeptDossierEntity, row: DossierAppraisalEntity): Promise<object> {
  const rule = retentionOf(await rulesIn(db), kept)!;
  const users = await db.findBy(UserEntity, { username: In([row.appraisedBy, row.approvedBy!, row.witnessedBy!]) });
  const person = (username: string, at: Date) => ({
    ...{ username, name: users.find((u) => u.username === username)?.name ?? username, at: at.toISOString() },
  });
  const { caseNo, displayNo, archiveNo, title, year, sealedOn, pages, outcome } = kept;
  return {
    ...{ caseNo, displayNo, archiveNo, title, year, sealedOn, pages, outcome: OUTCOMES[outcome] },
    retention: { years: rule.years, source: rule.source },
    keptThrough: keptThrough(year, rule.years, kept.extendedUntil),
    opinion: row.opinion,
    appraised: person(row.appraisedBy, row.appraisedAt),
    approved: person(row.approvedBy!, row.approvedAt!),
    witnessed: person(row.witnessedBy!, row.witnessedAt!),
  };
}

const rulesIn = (db: EntityManager) => db.find(RetentionRuleEntity, { order: { id: 'ASC' } });

/** The facts as they are while the dossier's row is held. A volume is kept as long as any dossier of it, and goes whole. */
export async function barredBy(db: EntityManager, kept: KeptDossierEntity): Promise<Refusal | undefined> {
  const mates = await matesOf(db, kept);
  const of = { caseNo: In(mates.map((m) => m.caseNo)) };
  const [rules, holds, loans] = [
    await rulesIn(db),
    await db.findBy(DossierHoldEntity, { ...of, liftedAt: IsNull() }),
    await db.findBy(DossierLoanEntity, { ...of, returnedAt: IsNull() }),
  ];
  if (kept.volumeId !== null && (await db.existsBy(BoundVolumeEntity, { id: kept.volumeId, state: 'binding' })))
    return { code: 'VOLUME_BINDING' };
  const own = (of: { caseNo: string }[], m: KeptDossierEntity) => of.some((row) => row.caseNo === m.caseNo);
  // Its own reason first: the others' are named.
  for (const m of [kept, ...mates.filter((one) => one.caseNo !== kept.caseNo)]) {
    const { year, extendedUntil } = m;
    const refused = refuseDestruction({
      ...{ year, extendedUntil, today: today(), rule: retentionOf(rules, m) },
      ...{ held: own(holds, m), lent: own(loans, m) },
    });
    if (refused && m.caseNo !== kept.caseNo)
      return {
        ...refused,
        reason: `同一卷的${m.displayNo}现在不得销毁：${refused.reason ?? ERRORS[refused.code].title}一卷须整卷鉴定销毁。`,
      };
    if (refused) return refused;
  }
  return undefined;
}

const openOf = (mates: readonly KeptDossierEntity[]) => ({ openCase: In(mates.map((m) => m.caseNo)) });

/** The pages of the volume go with the last of it, which are all; its number and seal stay. */
async function destroyVolume(db: EntityManager, { volumeId, caseNo }: KeptDossierEntity): Promise<void> {
  const volume = volumeId === null ? null : await db.findOneBy(BoundVolumeEntity, { id: volumeId });
  if (!volume?.sha256) return;
  await db.update(BoundVolumeEntity, volume.id, { state: 'destroyed', manifest: null });
  const doomed = { sha256: volume.sha256, caseNo };
  await db.createQueryBuilder().insert().into(DoomedFileEntity).orIgnore().values(doomed).execute();
}

async function mustBeDestroyable(db: EntityManager, kept: KeptDossierEntity): Promise<void> {
  const refused = await barredBy(db, kept);
  if (refused) throw new Refused(refused.code, refused);
}

async function mustBeLonger(db: EntityManager, kept: KeptDossierEntity, until: string): Promise<void> {
  const rule = retentionOf(await rulesIn(db), kept);
  const last = rule ? keptThrough(kept.year, rule.years, kept.extendedUntil) : null;
  if (rule?.years !== null && until >= today() && (last === null || until > last)) return;
  const message =
    rule?.years === null
      ? '保管期限为永久，不必延长。'
      : `须晚于今天，而且晚于现在的保管期限${last ? `（${last}）` : ''}。`;
  throw new Refused('ARCHIVE_DATES', { reason: message, errors: [{ path: 'until', message }] });
}

/** Errors: NOT_FOUND, ARCHIVE_APPRAISED: it has gone on meanwhile. */
async function inState(
  db: EntityManager,
  of: { id: number; caseNo: string },
  ...states: DossierAppraisalEntity['state'][]
): Promise<DossierAppraisalEntity> {
  const row = await db.findOneBy(DossierAppraisalEntity, of);
  if (!row) throw new Refused('NOT_FOUND');
  if (!states.includes(row.state))
    throw new Refused('ARCHIVE_APPRAISED', {
      reason: `这件鉴定现在是“${APPRAISAL_STATES[row.state]}”，请刷新后查看。`,
    });
  return row;
}
