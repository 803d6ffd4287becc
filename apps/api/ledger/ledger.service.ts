import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Brackets, DataSource, type EntityManager, In } from 'typeorm';
import type { Role } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import { dateOf, normalNumber } from '#law';
import { canonical, CaseEntity, LawData, PriorRecordEntity, sha256, UnitEntity } from '#store';
import { PriorsService } from '../law/priors.service';
import { decodeCursor, pageOf } from '../shared/cursor';
import { LOGGER } from '../shared/logger';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { refusedFor, type SheetFault } from '../shared/xlsx-read';
import type { LedgerQuery } from './ledger.schemas';
import { faultAt, matterOf, type Placed, priorRows, type PriorRow } from './prior-sheet';

/** Whoever keeps a unit's lists keeps its ledger. */
export const KEEPERS = ['officer', 'head', 'legal', 'admin'] as const satisfies readonly Role[];

const digest = (row: Parameters<typeof matterOf>[0]): string => sha256(canonical([...matterOf(row)]));

/**
 * 首违台账: what was decided before this system counts as an earlier offence. A sheet comes in whole or not at all; a row
 * once in is never changed, only withdrawn, and stays. Open cases that have looked already look anew, on their record.
 *
 * @source 行政处罚法 第三十三条第一款（初次违法）
 */
@Injectable()
export class LedgerService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
    private readonly priors: PriorsService,
    private readonly people: People,
    private readonly scope: Scope,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Those of the reader's units, the latest first. */
  async list(me: Principal, { q, withdrawn, cursor, limit }: LedgerQuery): Promise<object> {
    const units = await this.scope.unitIds(me);
    const place = decodeCursor(cursor, true);
    const rows = this.dataSource.getRepository(PriorRecordEntity).createQueryBuilder('r');
    if (units) rows.andWhere({ unitId: In(units) });
    if (!withdrawn) rows.andWhere('r.withdrawnAt IS NULL');
    if (place) rows.andWhere('r.id < :before', { before: Number(place.key) });
    if (q) {
      const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
      rows.andWhere(
        new Brackets((any) =>
          any
            .where('r.partyName LIKE :words', { words: like(q) })
            .orWhere('r.reference LIKE :words')
            .orWhere('r.itemTitle LIKE :words')
            .orWhere('r.partyIdNumber LIKE :number', { number: like(normalNumber(q)) }),
        ),
      );
    }
    const found = await rows
      .orderBy('r.id', 'DESC')
      .take(limit + 1)
      .getMany();
    const names = await this.people.of(found.flatMap((r) => [r.importedBy, ...(r.withdrawnBy ? [r.withdrawnBy] : [])]));
    const unitNames = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const named = (username: string | null) => username && (names.get(username)?.name ?? username);
    const page = pageOf(
      found,
      limit,
      (r) => ({ value: r.importedAt.toISOString(), key: String(r.id) }),
      ({ matter: _, unitId, ...r }) => ({
        ...r,
        unit: unitNames.get(unitId) ?? unitId,
        importedBy: named(r.importedBy),
        importedAt: r.importedAt.toISOString(),
        withdrawnBy: named(r.withdrawnBy),
        withdrawnAt: r.withdrawnAt?.toISOString() ?? null,
        mayWithdraw: r.withdrawnAt === null && keeps(me, unitId),
      }),
    );
    return { ...page, departments: await this.departments(this.dataSource.manager, me) };
  }

  /** Errors: LEDGER_NOT_YOURS; SHEET_REFUSED with every fault by its row, and nothing is imported. */
  async take(me: Principal, bytes: Uint8Array): Promise<object> {
    const departments = await this.departments(this.dataSource.manager, me);
    if (departments.length === 0) throw new Refused('LEDGER_NOT_YOURS');
    const today = dateOf(new Date().toISOString());
    const { rows, faults } = priorRows(bytes, { today, departments, items: await this.law.allItems() });
    faults.push(...(await this.knownAlready(this.dataSource.manager, rows)));
    if (faults.length > 0) throw refusedFor(faults.sort(byRow));
    const importedAt = new Date();
    try {
      await this.dataSource.transaction((db) =>
        db.insert(
          PriorRecordEntity,
          rows.map(({ row: { remark, ...row } }) => ({
            ...{ ...row, remark: remark || null, matter: digest(row) },
            ...{ unitId: me.unitId, importedBy: me.username, importedAt },
          })),
        ),
      );
    } catch (error) {
      // Of two at once the database lets one through; the other hears which rows are in.
      if ((error as { code?: string }).code !== 'ER_DUP_ENTRY') throw error;
      throw refusedFor(await this.knownAlready(this.dataSource.manager, rows));
    }
    this.logger.info({ by: me.username, unit: me.unitId, rows: rows.length }, '首违台账已导入');
    return { imported: rows.length, told: await this.tellCases() };
  }

  /** Errors: NOT_FOUND, LEDGER_NOT_YOURS, LEDGER_WITHDRAWN. */
  async withdraw(me: Principal, id: number, reason: string): Promise<void> {
    // Before the row is held: whom it concerns is read on a connection of its own.
    const known = await this.dataSource.getRepository(PriorRecordEntity).findOneBy({ id });
    if (!known || !(await this.scope.sees(me, known.unitId))) throw new Refused('NOT_FOUND');
    await this.dataSource.transaction(async (db) => {
      const row = await db.findOneOrFail(PriorRecordEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!keeps(me, row.unitId)) throw new Refused('LEDGER_NOT_YOURS');
      if (row.withdrawnAt) throw new Refused('LEDGER_WITHDRAWN');
      const withdrawn = { withdrawnBy: me.username, withdrawnAt: new Date(), withdrawnReason: reason };
      await db.update(PriorRecordEntity, id, { ...withdrawn, matter: null });
    });
    await this.tellCases();
  }

  /** Whoever is missed now is told by the upkeep. */
  private async tellCases(): Promise<number> {
    try {
      return (await this.priors.tellStale()).told;
    } catch (error) {
      this.logger.warn({ err: error }, '此前违法暂未重新查询，稍后自动进行');
      return 0;
    }
  }

  /** Matters that stand in the ledger, or are cases here, told by their rows. */
  private async knownAlready(db: EntityManager, rows: readonly Placed[]): Promise<SheetFault[]> {
    if (rows.length === 0) return [];
    const standing = await db.findBy(PriorRecordEntity, { matter: In(rows.map(({ row }) => digest(row))) });
    const imported = new Map(standing.map((r) => [r.matter!, r]));
    const cases = await db.find(CaseEntity, {
      where: { partyIdNumber: In(rows.map(({ row }) => row.partyIdNumber)) },
      select: { partyIdNumber: true, itemId: true, violationOn: true },
    });
    const isCase = ({ partyIdNumber, itemId, violationOn }: PriorRow) =>
      cases.some(
        (c) => c.partyIdNumber === partyIdNumber && c.itemId === itemId && String(c.violationOn) === violationOn,
      );
    return rows.flatMap(({ at, row }) => {
      const before = imported.get(digest(row));
      if (before)
        return [
          faultAt(
            at,
            'partyName',
            `同一当事人、同一事项、同一日的案件已于 ${dateOf(before.importedAt.toISOString())} 导入（${before.reference}）。`,
          ),
        ];
      return isCase(row)
        ? [faultAt(at, 'partyName', '同一当事人、同一事项、同一日的案件已在本系统办理，不必导入。')]
        : [];
    });
  }

  private async departments(db: EntityManager, me: Principal): Promise<string[]> {
    return holdsAny(me, KEEPERS) ? ((await db.findOneBy(UnitEntity, { id: me.unitId }))?.departments ?? []) : [];
  }
}

const keeps = (me: Principal, unitId: string): boolean => me.unitId === unitId && holdsAny(me, KEEPERS);

const rowOf = ({ path }: SheetFault): number => Number(/\d+$/.exec(path)?.[0] ?? 0);
const byRow = (a: SheetFault, b: SheetFault): number => rowOf(a) - rowOf(b);
