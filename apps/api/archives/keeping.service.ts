import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { dateOf, patternFault } from '#law';
import { ArchiveNumberingEntity, DossierHoldEntity, DossierLoanEntity, KeptDossierEntity } from '#store';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import type { Lend, LiftHold, PlaceHold, TakeBack } from './archives.schemas';
import { Intake } from './intake.service';
import { holds, keeps } from './rights';

const today = () => dateOf(new Date().toISOString());

/** What an archivist does with a dossier that stays: numbered, held back from destruction, lent. Each waits at the dossier's row. */
@Injectable()
export class Keeping {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly intake: Intake,
  ) {}

  /** What has a number keeps it; what waited for one has it now. Errors: ARCHIVE_NOT_YOURS, ARCHIVE_PATTERN. */
  async setNumbering(me: Principal, pattern: string): Promise<{ numbered: number }> {
    if (!keeps(me, me.unitId)) throw new Refused('ARCHIVE_NOT_YOURS');
    const fault = patternFault(pattern);
    if (fault) throw new Refused('ARCHIVE_PATTERN', { reason: fault, errors: [{ path: 'pattern', message: fault }] });
    const row = { unitId: me.unitId, pattern, setBy: me.username, setAt: new Date() };
    await this.dataSource.getRepository(ArchiveNumberingEntity).upsert(row, ['unitId']);
    return { numbered: await this.intake.number(me.unitId) };
  }

  /** Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED. */
  hold(me: Principal, caseNo: string, said: z.output<typeof PlaceHold>): Promise<{ id: number }> {
    return this.with(me, caseNo, holds, async (db) => {
      const row = { caseNo, ...said, placedBy: me.username, placedAt: new Date() };
      const { identifiers } = await db.insert(DossierHoldEntity, row);
      return identifiers[0] as { id: number };
    });
  }

  /** Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED, HOLD_LIFTED. */
  lift(me: Principal, caseNo: string, id: number, { reason }: z.output<typeof LiftHold>): Promise<void> {
    return this.with(me, caseNo, holds, async (db) => {
      const lifted = { liftedBy: me.username, liftedAt: new Date(), liftedReason: reason };
      await mustBeOne(db, DossierHoldEntity, { id, caseNo });
      const { affected } = await db.update(DossierHoldEntity, { id, caseNo, liftedAt: IsNull() }, lifted);
      if (affected !== 1) throw new Refused('HOLD_LIFTED');
    });
  }

  /** Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED, ARCHIVE_DATES, ARCHIVE_LENT. */
  lend(me: Principal, caseNo: string, said: z.output<typeof Lend>): Promise<{ id: number }> {
    return this.with(me, caseNo, keeps, async (db) => {
      if (said.dueOn < today()) {
        const message = '归还日期不能早于今天。';
        throw new Refused('ARCHIVE_DATES', { reason: message, errors: [{ path: 'dueOn', message }] });
      }
      if (await db.existsBy(DossierLoanEntity, { caseNo, returnedAt: IsNull() })) throw new Refused('ARCHIVE_LENT');
      const row = { caseNo, ...said, lentBy: me.username, lentAt: new Date() };
      const { identifiers } = await db.insert(DossierLoanEntity, row);
      return identifiers[0] as { id: number };
    });
  }

  /** Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED, LOAN_RETURNED. */
  takeBack(me: Principal, caseNo: string, id: number, { note }: z.output<typeof TakeBack>): Promise<void> {
    return this.with(me, caseNo, keeps, async (db) => {
      const returned = { takenBackBy: me.username, returnedAt: new Date(), returnNote: note || null };
      await mustBeOne(db, DossierLoanEntity, { id, caseNo });
      const { affected } = await db.update(DossierLoanEntity, { id, caseNo, returnedAt: IsNull() }, returned);
      if (affected !== 1) throw new Refused('LOAN_RETURNED');
    });
  }

  private with<T>(
    me: Principal,
    caseNo: string,
    may: (me: Principal, unitId: string) => boolean,
    work: (db: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (db) => {
      await standing(db, this.scope, me, caseNo, may);
      return work(db);
    });
  }
}

/** The dossier's row, held. Errors: NOT_FOUND, ARCHIVE_NOT_YOURS, ARCHIVE_DESTROYED. */
export async function standing(
  db: EntityManager,
  scope: Scope,
  me: Principal,
  caseNo: string,
  may: (me: Principal, unitId: string) => boolean,
): Promise<KeptDossierEntity> {
  const kept = await db.findOne(KeptDossierEntity, { where: { caseNo }, lock: { mode: 'pessimistic_write' } });
  if (!kept || !(await scope.sees(me, kept.unitId))) throw new Refused('NOT_FOUND');
  if (!may(me, kept.unitId)) throw new Refused('ARCHIVE_NOT_YOURS');
  if (kept.destroyedAt) throw new Refused('ARCHIVE_DESTROYED', { source: '档案法 第二十一条' });
  return kept;
}

async function mustBeOne(
  db: EntityManager,
  entity: typeof DossierHoldEntity | typeof DossierLoanEntity,
  of: { id: number; caseNo: string },
): Promise<void> {
  if (!(await db.existsBy(entity, of))) throw new Refused('NOT_FOUND');
}
