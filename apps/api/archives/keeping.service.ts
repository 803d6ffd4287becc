import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { dateOf, patternFault } from '#law';
import { ArchiveNumberingEntity, DossierHoldEntity, DossierLoanEntity, KeptDossierEntity } from '#store';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import type { Lend, LiftHold, PlaceHold, TakeBack } from './archives.schemas';
import { Intake } from './intake.service';
import { matesOf, volumeHeld } from './mates';
import { holds, keeps } from './rights';
import { standing } from './standing';

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
    return this.with(me, caseNo, keeps, async (db, kept) => {
      if (said.dueOn < today()) {
        const message = '归还日期不能早于今天。';
        throw new Refused('ARCHIVE_DATES', { reason: message, errors: [{ path: 'dueOn', message }] });
      }
      // A volume is lent whole, by any of its dossiers.
      await volumeHeld(db, kept);
      const mates = In((await matesOf(db, kept)).map((m) => m.caseNo));
      if (await db.existsBy(DossierLoanEntity, { caseNo: mates, returnedAt: IsNull() }))
        throw new Refused('ARCHIVE_LENT');
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
    work: (db: EntityManager, kept: KeptDossierEntity) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (db) => {
      return work(db, await standing(db, this.scope, me, caseNo, may));
    });
  }
}

async function mustBeOne(
  db: EntityManager,
  entity: typeof DossierHoldEntity | typeof DossierLoanEntity,
  of: { id: number; caseNo: string },
): Promise<void> {
  if (!(await db.existsBy(entity, of))) throw new Refused('NOT_FOUND');
}
