import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import {
  type CaseFacts,
  type CaseStart,
  CLOCK_IDS,
  CLOCKS,
  isRefused,
  type PerDay,
  perDayOf,
  REVISION,
} from '#contracts';
import { text } from '#documents';
import { actorOf, type Principal } from '#identity';
import {
  addDays,
  type Area,
  dateOf,
  type Item,
  limitationOf,
  numberFault,
  pastLimitation,
  UNIT_NAMES,
  within,
} from '#law';
import {
  canonical,
  IdempotencyEntity,
  LawData,
  nextNumber,
  NotificationEntity,
  persevering,
  ServiceEntryEntity,
  ServiceRecordEntity,
  sha256,
  UnitEntity,
} from '#store';
import { CaseEngine } from '../engine/case-engine';
import { LOGGER } from '../shared/logger';
import { Officers } from '../shared/officers';
import { Refused } from '../shared/refused';
import { CasesRepository } from './cases.repository';
import { Printing } from './printing';
import type { RegisterCase } from './cases.schemas';

/** How long the answer to a registration waits for the case to show in the lists, ms. */
const FIRST_LOOK_MS = 30;
const PROJECTION_WAIT_MS = 4000;

interface Key {
  username: string;
  key: string;
}

/** Thrown out of a transaction, so that the number it took is given back. */
class FoundMeanwhile extends Error {
  constructor(readonly start: CaseStart) {
    super('renumbered by a repetition');
  }
}

/** @source 行政处罚法 第十七条、第十八条、第二十二条 */
function mustBeCompetent({ departments }: UnitEntity, { department, title }: Item): void {
  const source = '行政处罚法 第十七条、第二十二条';
  if (!departments)
    throw new Refused('OUT_OF_COMPETENCE', {
      reason: '本单位的执法领域尚未设置，请系统管理员在“管理—单位”中设置。',
      source,
    });
  if (!departments.includes(department))
    throw new Refused('OUT_OF_COMPETENCE', {
      reason: `“${title}”由${department}部门管辖，本单位的执法领域为${departments.join('、') || '无'}，请移送有管辖权的部门。`,
      source,
    });
}

/** Who enforces the item where the act was done: the unit of the smallest area that holds it, where one is known. */
function competentAt(units: readonly UnitEntity[], place: Area, { department }: Item): string {
  const [nearest] = units
    .filter((u) => u.area && u.departments?.includes(department) && within(place, u.area))
    .sort((a, b) => (within(a.area!, b.area!) ? -1 : 1));
  return nearest?.name ?? `${place.name}的${department}部门`;
}

/**
 * 违法行为发生地: outside the unit's area a case is registered on a ground that is named, and nowhere else. A unit without an area
 * is not limited. Errors: AREA_REQUIRED, OUT_OF_AREA, AREA_EXCEPTION_INCOMPLETE, DATE_IN_FUTURE.
 *
 * @source 行政处罚法 第二十二条、第二十五条
 */
function jurisdictionOf(
  { area: own }: UnitEntity,
  { area: place, areaException: named }: RegisterCase,
  whose: (place: Area) => string,
): Pick<CaseFacts, 'area'> {
  if (!own) return place ? { area: { place } } : {};
  const source = '行政处罚法 第二十二条';
  if (!place)
    throw new Refused('AREA_REQUIRED', {
      source,
      errors: [{ path: 'area.name', message: '请填写违法行为发生地的区划名称和代码。' }],
    });
  if (within(place, own)) return { area: { place, unit: own } };
  if (!named)
    throw new Refused('OUT_OF_AREA', {
      reason: `违法行为发生地${place.name}（${place.code}）不在本单位的管辖区域${own.name}（${own.code}）之内，请移送${whose(place)}。`,
      source,
    });
  const { ground, authority, docNo, on, provision } = named;
  if (ground === 'designated' ? !authority || !docNo || !on : !provision)
    throw new Refused('AREA_EXCEPTION_INCOMPLETE', { source: '行政处罚法 第二十二条、第二十五条第二款' });
  if (on && on > dateOf(new Date().toISOString()))
    throw new Refused('DATE_IN_FUTURE', { reason: '指定管辖的日期晚于今天，请核对。' });
  const kept = ground === 'designated' ? { authority: authority!, docNo: docNo!, on: on! } : { provision: provision! };
  return { area: { place, unit: own, exception: { ground, ...kept } } };
}

/**
 * The service record a case is registered from names it from then on, in the transaction that takes the number: of two at once
 * the second is refused before it has one. Errors: NOT_FOUND, SERVICE_STATE, SERVICE_HAS_CASE.
 */
async function becomes(
  db: EntityManager,
  me: Principal,
  id: number,
  { caseNo, displayNo }: Pick<CaseFacts, 'caseNo' | 'displayNo'>,
): Promise<void> {
  const record = await db.findOne(ServiceRecordEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (record?.unitId !== me.unitId) throw new Refused('NOT_FOUND', { reason: '没有找到所依据的服务记录。' });
  if (record.caseNo) throw new Refused('SERVICE_HAS_CASE');
  if (record.state === 'cancelled') throw new Refused('SERVICE_STATE');
  // What was left to be done is the case's now.
  const done = record.state === 'planned' ? {} : { state: 'done' as const, dueOn: null };
  await db.update(ServiceRecordEntity, id, { ...done, caseNo, becameCase: true, version: record.version + 1 });
  const data = canonical({ caseNo, displayNo });
  await db.insert(ServiceEntryEntity, { recordId: id, type: 'case', data, by: me.username, at: new Date() });
}

/** The facts before a number is taken, with the head of the number. */
type Unnumbered = Omit<CaseFacts, 'caseNo' | 'displayNo'> & { docPrefix: string };

/**
 * Registers a case: settles its facts and the law for it, reserves its number, starts its workflow.
 *
 * 1. The start input is kept with the idempotency key before the engine is asked, so that a repeated request continues
 *    the same case with the same number, whatever went wrong in between.
 * 2. The number is taken in the transaction that keeps it: what fails leaves no gap in the register.
 * 3. A number that the engine already knows from another registration (the store was restored to an earlier day, two
 *    stores share a namespace) is passed over, never joined: the next one is reserved under the same key, and the
 *    administrator is told.
 */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
    private readonly engine: CaseEngine,
    private readonly officers: Officers,
    private readonly cases: CasesRepository,
    private readonly printing: Printing,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async register(me: Principal, body: RegisterCase, key: string): Promise<object> {
    const requestHash = sha256(canonical(body));
    const id = { username: me.username, key };
    let start = (await this.reservedBefore(id, requestHash)) ?? (await this.reserve(me, body, id, requestHash));
    const taken: string[] = [];
    while (!(await this.engine.start(start))) {
      taken.push(start.facts.caseNo);
      start = await this.renumber(id, start);
    }
    if (taken.length > 0) await this.alarm(taken, start.facts);
    return this.receipt(start.facts);
  }

  private async reservedBefore(id: Key, requestHash: string): Promise<CaseStart | undefined> {
    const row = await this.dataSource.getRepository(IdempotencyEntity).findOneBy(id);
    if (row && row.requestHash !== requestHash) throw new Refused('IDEMPOTENCY_KEY_REUSED');
    return row?.reserved as CaseStart | undefined;
  }

  private async reserve(me: Principal, body: RegisterCase, id: Key, requestHash: string): Promise<CaseStart> {
    const { docPrefix, ...facts } = await this.settle(me, body);
    const calendar = await this.law.calendar();
    const registrationId = randomUUID();
    try {
      return await this.transaction(async (db) => {
        const numbers = await this.number(db, facts.unitId, docPrefix);
        if (body.service) await becomes(db, me, body.service, numbers);
        const start: CaseStart = {
          registrationId,
          facts: { ...numbers, ...facts },
          calendar,
          registeredBy: actorOf(me),
        };
        await db.insert(IdempotencyEntity, { ...id, requestHash, reserved: start as never, createdAt: new Date() });
        return start;
      });
    } catch (error) {
      // The same request came twice at once: the first one's number is the case's.
      const other = await this.reservedBefore(id, requestHash);
      if (other) return other;
      throw error;
    }
  }

  /**
   * The next number for a registration whose own is another's; the one a repetition of it has found meanwhile. The
   * number first and the key's row second, as in `reserve`: in two orders they would wait for each other.
   */
  private async renumber(id: Key, { facts }: CaseStart): Promise<CaseStart> {
    const { docPrefix } = await this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: facts.unitId });
    try {
      return await this.transaction(async (db) => {
        const numbers = await this.number(db, facts.unitId, docPrefix);
        const row = await db.findOneOrFail(IdempotencyEntity, { where: id, lock: { mode: 'pessimistic_write' } });
        const reserved = row.reserved as CaseStart;
        if (reserved.facts.caseNo !== facts.caseNo) throw new FoundMeanwhile(reserved);
        const start = { ...reserved, facts: { ...facts, ...numbers } };
        await db.update(IdempotencyEntity, id, { reserved: start as never });
        await db.update(ServiceRecordEntity, { caseNo: facts.caseNo, becameCase: true }, { caseNo: numbers.caseNo });
        return start;
      });
    } catch (error) {
      if (error instanceof FoundMeanwhile) return error.start;
      throw error;
    }
  }

  private async number(
    db: EntityManager,
    unitId: string,
    docPrefix: string,
  ): Promise<Pick<CaseFacts, 'caseNo' | 'displayNo'>> {
    const year = dateOf(new Date().toISOString()).slice(0, 4);
    const number = await nextNumber(db, `case:${unitId}:${year}`);
    return {
      caseNo: `${year}-${unitId}-${String(number).padStart(6, '0')}`,
      displayNo: `${docPrefix}〔${year}〕${number}号`,
    };
  }

  /** READ COMMITTED: under REPEATABLE READ new keys would wait for each other's gaps. */
  private transaction<R>(run: (db: EntityManager) => Promise<R>): Promise<R> {
    return persevering(() => this.dataSource.transaction(run));
  }

  private async alarm(taken: string[], { caseNo, displayNo, unitId }: CaseFacts): Promise<void> {
    this.logger.error({ taken, caseNo }, '流程引擎中已有这些案号的另一案件，已改用下一案号；请核对数据库是否曾被恢复');
    const some = taken.length > 3 ? `${taken[0]} 至 ${taken.at(-1)}` : taken.join('、');
    await this.tellAdmins({
      notificationKey: `number-taken:${caseNo}`,
      caseNo,
      kind: 'number-taken',
      title: '案号已被流程引擎中的另一案件占用',
      body: `案号 ${some} 在流程引擎中属于另一次登记，本次登记改用 ${displayNo}。请核对数据库是否曾被恢复到较早时刻，或有两套系统共用一个命名空间。`,
      unitId,
    });
  }

  /** What is answered stands whether or not the message can be written. */
  private async tellAdmins(
    notification: Pick<NotificationEntity, 'notificationKey' | 'caseNo' | 'kind' | 'title' | 'body' | 'unitId'>,
  ): Promise<void> {
    const now = new Date();
    await this.dataSource
      .getRepository(NotificationEntity)
      .createQueryBuilder()
      .insert()
      .orIgnore()
      .values({ ...notification, role: 'admin', username: null, createdAt: now, visibleAt: now })
      .execute()
      .catch((error: unknown) => this.logger.error({ err: error }, '给管理员的消息没有写入'));
  }

  /**
   * The facts, and the law for them. Errors, each before a number is taken: dates that cannot be, a number that is nobody's,
   * an item that was not in force or is not the unit's, what no paper can print, a time to punish that had run out when the act was discovered.
   */
  private async settle(me: Principal, asked: RegisterCase): Promise<Unnumbered> {
    const perDay = asked.perDay && (await this.perDay(me, asked, asked.perDay));
    // What it is punished for went on from the day after the order to the day it was found.
    const body = perDay
      ? {
          ...asked,
          violationOn: addDays(perDay.orderServedOn, 1),
          violationEndedOn: perDay.foundOn,
          discoveredOn: perDay.foundOn,
        }
      : asked;
    const now = new Date().toISOString();
    const today = dateOf(now);
    const discoveredOn = body.discoveredOn ?? today;
    const endedOn = body.violationEndedOn ?? body.violationOn;
    if (body.violationOn > today || endedOn > today) throw new Refused('VIOLATION_DATE_IN_FUTURE');
    const item = await this.itemFor(body, endedOn, discoveredOn);
    const { kind, idNumber } = body.party;
    if (!idNumber) throw new Refused('PARTY_IDENTIFIER_REQUIRED');
    const fault = numberFault(kind, idNumber);
    if (fault) throw new Refused('PARTY_NUMBER_INVALID', { reason: fault.message });
    if (endedOn < body.violationOn)
      throw new Refused('VALIDATION_FAILED', { reason: '违法行为终了日早于发生日，请核对。' });
    if (discoveredOn < body.violationOn || discoveredOn > today) throw new Refused('DISCOVERY_DATE_WRONG');
    const late = await this.pastLimitation(item, body, endedOn, discoveredOn);
    if (late) throw late;
    const unit = await this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: me.unitId });
    mustBeCompetent(unit, item);
    const units = await this.dataSource.getRepository(UnitEntity).find({ order: { path: 'ASC' } });
    const area = jurisdictionOf(unit, body, (place) => competentAt(units, place, item));
    const officers = await this.officers.named(body.officers, me.unitId);
    const { name, address, representative } = body.party;
    await this.printing.mustPrint([
      ...text('当事人', name),
      ...text('地址', address),
      ...text('负责人', representative),
      ...text('案情', body.facts),
      ...text('地点', body.place),
    ]);
    const current = await this.law.itemOn(item.id, today);
    return {
      docPrefix: unit.docPrefix,
      revision: REVISION,
      unitId: unit.id,
      unitName: unit.name,
      source: body.source,
      party: { ...body.party, idNumber },
      item,
      violationOn: body.violationOn,
      ...(body.violationEndedOn ? { violationEndedOn: body.violationEndedOn } : {}),
      discoveredOn,
      ...(body.harmful ? { harmful: true } : {}),
      ...(current && current.version !== item.version ? { laterBasis: current.legalBasis } : {}),
      facts: body.facts,
      place: body.place,
      ...(body.coordinates && { coordinates: body.coordinates }),
      ...area,
      ...(perDay ? { perDay } : {}),
      officers,
      priors: await this.law.priorsOf(idNumber),
      priorsAt: now,
      hearing: this.law.hearingThreshold(item.department),
      onSpot: this.law.onSpotLimit(item.department),
      rules: await this.rulesFor(item, body.violationOn, unit.id),
    };
  }

  /** The fine it follows, of a case of this unit, item and party. Errors: CASE_NOT_FOUND, VALIDATION_FAILED, those of `perDayOf`. */
  private async perDay(
    { unitId }: Principal,
    { itemId, party }: RegisterCase,
    { of, ...looked }: NonNullable<RegisterCase['perDay']>,
  ): Promise<PerDay> {
    const [row] = await this.dataSource.query<{ case_no: string }[]>(
      'SELECT case_no FROM case_file WHERE (display_no = ? OR case_no = ?) AND unit_id = ?',
      [of, of, unitId],
    );
    const first = row && (await this.cases.state(row.case_no));
    if (!first) throw new Refused('CASE_NOT_FOUND', { reason: '本单位没有该文号的案件，请核对原案文号。' });
    if (first.item.id !== itemId || first.party.idNumber !== party.idNumber)
      throw new Refused('VALIDATION_FAILED', { reason: '按日连续处罚的事项和当事人应与原案相同，请核对。' });
    if (looked.foundOn > dateOf(new Date().toISOString()))
      throw new Refused('DATE_IN_FUTURE', { reason: '复查日期晚于今天，请核对。' });
    const answer = perDayOf(first, looked);
    if (isRefused(answer)) throw new Refused(answer.code, answer);
    return answer;
  }

  /** A rule for every declared clock, or no case: one without would stop for good where that clock starts. */
  private async rulesFor({ department }: Item, violationOn: string, unitId: string): Promise<CaseFacts['rules']> {
    const rules = await this.law.rulesOn(violationOn, department);
    const missing = CLOCK_IDS.filter((id) => !rules[id]).map((id) => CLOCKS[id].title);
    if (missing.length === 0) return rules as CaseFacts['rules'];
    const reason = `${department}缺少${violationOn}施行的规则：${missing.join('、')}。`;
    this.logger.error({ department, violationOn, missing }, '期限规则缺失，不能登记案件');
    await this.tellAdmins({
      notificationKey: `rules-missing:${sha256(reason).slice(0, 16)}:${dateOf(new Date().toISOString())}`,
      caseNo: '',
      kind: 'rules-missing',
      title: '期限规则缺失，不能登记案件',
      body: `${reason}录入之前，此类案件不能登记。`,
      unitId,
    });
    throw new Refused('RULES_MISSING', { reason });
  }

  /** By today's rule, whatever the date: a violation too old for any rule of its own is past this one. */
  private async pastLimitation(
    item: Item,
    { harmful = false }: RegisterCase,
    endedOn: string,
    discoveredOn: string,
  ): Promise<Refused | undefined> {
    const general = (await this.law.rulesOn(dateOf(new Date().toISOString()), item.department))['limitation'];
    if (!general) return undefined;
    const { period, source } = limitationOf(item, general, { harmful });
    if (!pastLimitation(endedOn, period, discoveredOn)) return undefined;
    const longer =
      item.limitation?.onlyWithHarm && !harmful
        ? `有危害后果的，时效为五年（${item.limitation.source}），请勾选。`
        : '';
    return new Refused('VIOLATION_PAST_LIMITATION', {
      reason: `自行为终了（${endedOn}）至发现（${discoveredOn}）已超过${period.amount}${UNIT_NAMES[period.unit]}。${longer}`,
      source,
    });
  }

  /** The version in force when the act ended: 从旧. Errors: none was, or there is no such item. */
  private async itemFor(body: RegisterCase, endedOn: string, discoveredOn: string): Promise<Item> {
    const item = await this.law.itemOn(body.itemId, endedOn);
    if (item) return item;
    const versions = await this.law.versionsOf(body.itemId);
    const [known] = versions;
    if (!known) throw new Refused('UNKNOWN_ITEM');
    // A date no list can cover is told as such: the person mistyped the date, not the item.
    const late = await this.pastLimitation(known, body, endedOn, discoveredOn);
    if (late) throw late;
    const from = versions.map((v) => `${v.effectiveFrom}至${v.effectiveTo ?? '今'}`).join('、');
    throw new Refused('BASIS_NOT_IN_FORCE', {
      reason: `${known.legalBasis.join('；')}施行于${from}，行为发生（终了）于${endedOn}。`,
      source: '行政处罚法 第三十七条；立法法 第一百零四条',
    });
  }

  /** As the lists show it, once its first batch is written; that takes a workflow task, so nobody looks at once, nor often. */
  private async receipt({ caseNo, displayNo }: CaseFacts): Promise<object> {
    const until = Date.now() + PROJECTION_WAIT_MS;
    for (let pause = FIRST_LOOK_MS; Date.now() < until; pause *= 2) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const rows = await this.dataSource.query<
        { stage: string; seq: number; id: string | null; kind: string; title: string }[]
      >(
        `SELECT c.stage, c.seq, t.id, t.kind, t.title
           FROM case_file c LEFT JOIN task t ON t.case_no = c.case_no AND t.state = 'open' WHERE c.case_no = ?`,
        [caseNo],
      );
      const [row] = rows;
      if (!row) continue;
      const tasks = rows.flatMap(({ id, kind, title }) => (id === null ? [] : [{ id, kind, title }]));
      return { caseNo, displayNo, stage: row.stage, seq: row.seq, tasks };
    }
    return { caseNo, displayNo, stage: 'registration', tasks: [], projection: 'pending' };
  }
}
