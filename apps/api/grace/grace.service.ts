import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type FindOptionsWhere, In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { CaseState } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import { dateOf, normalNumber } from '#law';
import { CaseEntity, GracePeriodEntity, LawData, nextNumber, numbersOf } from '#store';
import { CasesService } from '../cases/cases.service';
import { LOGGER } from '../shared/logger';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { covers, spanFault } from './grace-rules';
import type { SetGrace } from './grace.schemas';

const today = () => dateOf(new Date().toISOString());
const sets = (me: Principal, unitId = me.unitId): boolean => me.unitId === unitId && holdsAny(me, ['head']);

interface Asked {
  unitId: string;
  idNumber: string | undefined;
  itemId: string | undefined;
  /** The day of the act. */
  on: string;
}

/**
 * 行政执法观察期、过渡期: set by a unit's head, shown to whoever registers or handles a case of that unit and of those below it.
 * They are told, and nothing is decided by them.
 *
 * @source 实施方案 二（二）
 */
@Injectable()
export class GraceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
    private readonly cases: CasesService,
    private readonly people: People,
    private readonly scope: Scope,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Those of the reader's units, the latest first; without `past` those that run or are to begin. */
  async list(me: Principal, past = false): Promise<object> {
    const units = await this.scope.unitIds(me);
    const rows = await this.dataSource.getRepository(GracePeriodEntity).find({
      where: { ...(units ? { unitId: In(units) } : {}), ...(past ? {} : { toOn: MoreThanOrEqual(today()) }) },
      order: { id: 'DESC' },
    });
    const shown = past ? rows : rows.filter((r) => r.endedOn === null);
    return { items: await this.tell(me, shown), maySet: sets(me) };
  }

  /** Errors: GRACE_NOT_YOURS, GRACE_DATES, GRACE_OVERLAPS, UNKNOWN_ITEM. */
  async set(me: Principal, body: SetGrace): Promise<{ id: number }> {
    if (!sets(me)) throw new Refused('GRACE_NOT_YOURS');
    const { fromOn, toOn, basis, kind } = body;
    const fault = spanFault(body, today());
    if (fault) throw new Refused('GRACE_DATES', { reason: fault[1], errors: [{ path: fault[0], message: fault[1] }] });
    const of = body.kind === 'newBusiness' ? ofParty(body.party) : await this.ofItem(body.itemId);
    const id = await this.dataSource.transaction(async (db) => {
      // Two at once do not both find it free.
      await nextNumber(db, `grace:${me.unitId}`);
      const numbers = of.partyIdNumber ? await numbersOf(db, of.partyIdNumber) : [];
      const same: FindOptionsWhere<GracePeriodEntity> = of.itemId
        ? { itemId: of.itemId }
        : { partyIdNumber: In(numbers) };
      const others = await db.findBy(GracePeriodEntity, {
        ...{ ...same, unitId: me.unitId, fromOn: LessThanOrEqual(toOn), toOn: MoreThanOrEqual(fromOn) },
      });
      if (others.some((o) => o.endedOn === null || o.endedOn >= fromOn)) throw new Refused('GRACE_OVERLAPS');
      const row = { ...of, kind, fromOn, toOn, basis, unitId: me.unitId, setBy: me.username, setAt: new Date() };
      const { identifiers } = await db.insert(GracePeriodEntity, row);
      return (identifiers[0] as { id: number }).id;
    });
    this.logger.info({ by: me.username, unit: me.unitId, period: id, kind }, '观察期或过渡期已设定');
    return { id };
  }

  /** Errors: NOT_FOUND, GRACE_NOT_YOURS, GRACE_ENDED. */
  async end(me: Principal, id: number, reason: string): Promise<void> {
    // Before the row is held: whom it concerns is read on a connection of its own.
    const known = await this.dataSource.getRepository(GracePeriodEntity).findOneBy({ id });
    if (!known || !(await this.scope.sees(me, known.unitId))) throw new Refused('NOT_FOUND');
    await this.dataSource.transaction(async (db) => {
      const row = await db.findOneOrFail(GracePeriodEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!sets(me, row.unitId)) throw new Refused('GRACE_NOT_YOURS');
      if (row.endedOn !== null || row.toOn < today()) throw new Refused('GRACE_ENDED');
      const ended = { endedOn: today(), endedReason: reason, endedBy: me.username, endedAt: new Date() };
      await db.update(GracePeriodEntity, id, ended);
    });
  }

  /** For a case that is being registered. */
  async applying(me: Principal, asked: Omit<Asked, 'unitId'>): Promise<object> {
    return { items: await this.tell(me, await this.of({ ...asked, unitId: me.unitId })) };
  }

  /** For a case, by the day its act ended. Errors: CASE_NOT_FOUND. */
  async ofCase(me: Principal, caseNo: string): Promise<object> {
    await this.cases.mustSeeCase(me, caseNo);
    const found = await this.dataSource.getRepository(CaseEntity).findOneBy({ caseNo });
    if (!found) throw new Refused('CASE_NOT_FOUND');
    const { violationOn, violationEndedOn } = JSON.parse(found.state) as CaseState;
    const { unitId, itemId, partyIdNumber: idNumber } = found;
    const rows = await this.of({ unitId, itemId, idNumber, on: violationEndedOn ?? violationOn });
    return { items: await this.tell(me, rows) };
  }

  /** Those of a unit and of the units above it. */
  private async of({ unitId, idNumber, itemId, on }: Asked): Promise<GracePeriodEntity[]> {
    const db = this.dataSource.manager;
    const units = await this.scope.units();
    const { path } = units.find((u) => u.id === unitId) ?? { path: '' };
    const unitIds = units.filter((u) => path.startsWith(u.path)).map((u) => u.id);
    const within = { unitId: In(unitIds), fromOn: LessThanOrEqual(on), toOn: MoreThanOrEqual(on) };
    const where: FindOptionsWhere<GracePeriodEntity>[] = [
      ...(idNumber ? [{ ...within, partyIdNumber: In(await numbersOf(db, normalNumber(idNumber))) }] : []),
      ...(itemId ? [{ ...within, itemId }] : []),
    ];
    if (where.length === 0) return [];
    return (await db.find(GracePeriodEntity, { where, order: { id: 'ASC' } })).filter((p) => covers(p, on));
  }

  private async ofItem(itemId: string) {
    const [item] = await this.law.versionsOf(itemId);
    if (!item) throw new Refused('UNKNOWN_ITEM');
    return { itemId, itemTitle: item.title, partyIdNumber: null };
  }

  private async tell(me: Principal, rows: GracePeriodEntity[]) {
    const names = await this.people.of(rows.flatMap((r) => [r.setBy, ...(r.endedBy ? [r.endedBy] : [])]));
    const units = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const named = (username: string | null) => username && (names.get(username)?.name ?? username);
    return rows.map(({ unitId, partyKind: _, endedAt: __, ...r }) => ({
      ...r,
      ...{ unit: units.get(unitId) ?? unitId, setBy: named(r.setBy), setAt: r.setAt.toISOString() },
      ...{ endedBy: named(r.endedBy), mayEnd: sets(me, unitId) && r.endedOn === null && r.toOn >= today() },
    }));
  }
}

const ofParty = ({ kind, name, idNumber }: Extract<SetGrace, { kind: 'newBusiness' }>['party']) => ({
  ...{ partyKind: kind, partyName: name, partyIdNumber: idNumber, itemId: null },
});
