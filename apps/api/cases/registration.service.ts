import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { CaseFacts, CaseStart } from '#contracts';
import { actorOf, type Principal } from '#identity';
import { dateOf, type Item, pastLimitation, type PeriodRule } from '#law';
import { canonical, IdempotencyEntity, LawData, nextNumber, sha256, UnitEntity, UserEntity } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { Refused } from '../shared/refused';
import type { RegisterCase } from './cases.schemas';

/** How long the answer to a registration waits for the case to show in the lists, ms. */
const PROJECTION_WAIT_MS = 4000;

/**
 * Registers a case: settles its facts and the law for it, reserves its number, starts its workflow.
 *
 * The start input is kept with the idempotency key before the engine is asked, so that a repeated request continues the
 * same case with the same number, whatever went wrong in between.
 */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
    private readonly engine: CaseEngine,
  ) {}

  async register(me: Principal, body: RegisterCase, key: string): Promise<object> {
    const requestHash = sha256(canonical(body));
    const start = (await this.reservedBefore(me, key, requestHash)) ?? (await this.reserve(me, body, key, requestHash));
    await this.engine.start(start);
    return this.receipt(start.facts);
  }

  private async reservedBefore(me: Principal, key: string, requestHash: string): Promise<CaseStart | undefined> {
    const row = await this.dataSource.getRepository(IdempotencyEntity).findOneBy({ username: me.username, key });
    if (row && row.requestHash !== requestHash) throw new Refused('IDEMPOTENCY_KEY_REUSED');
    return row?.reserved as CaseStart | undefined;
  }

  private async reserve(me: Principal, body: RegisterCase, key: string, requestHash: string): Promise<CaseStart> {
    const facts = await this.settle(me, body);
    const start: CaseStart = { facts, calendar: await this.law.calendar(), registeredBy: actorOf(me) };
    try {
      await this.dataSource
        .getRepository(IdempotencyEntity)
        .insert({ username: me.username, key, requestHash, reserved: start as never, createdAt: new Date() });
      return start;
    } catch (error) {
      // The same request came twice at once: the first one's number is the case's.
      const other = await this.reservedBefore(me, key, requestHash);
      if (other) return other;
      throw error;
    }
  }

  private async settle(me: Principal, body: RegisterCase): Promise<CaseFacts> {
    const today = dateOf(new Date().toISOString());
    const limit = await this.limitation(today);
    const item = await this.itemFor(body, today, limit);
    if (!body.party.idNumber) throw new Refused('PARTY_IDENTIFIER_REQUIRED');
    if (body.violationOn > today) throw new Refused('VIOLATION_DATE_IN_FUTURE');
    if (limit && pastLimitation(body.violationOn, limit.period, today)) {
      throw new Refused('VIOLATION_PAST_LIMITATION', { source: limit.source });
    }
    const officers = await this.officersFor(me, body.officers);
    const unit = await this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: me.unitId });
    const year = today.slice(0, 4);
    const number = String(await nextNumber(this.dataSource, `case:${unit.id}:${year}`)).padStart(6, '0');
    return {
      caseNo: `${year}-${unit.id}-${number}`,
      displayNo: `${unit.docPrefix}〔${year}〕${number}号`,
      unitId: unit.id,
      unitName: unit.name,
      source: body.source,
      party: { ...body.party, idNumber: body.party.idNumber },
      item,
      violationOn: body.violationOn,
      facts: body.facts,
      place: body.place,
      officers,
      priors: await this.law.priorsOf(body.party.idNumber),
      rules: await this.law.rulesOn(body.violationOn),
    };
  }

  /** Today's, whatever the date: a violation too old for any rule of its own is past this one. */
  private async limitation(today: string): Promise<PeriodRule | undefined> {
    return (await this.law.rulesOn(today))['limitation'];
  }

  private async itemFor(
    { itemId, violationOn }: RegisterCase,
    today: string,
    limit: PeriodRule | undefined,
  ): Promise<Item> {
    const item = await this.law.itemOn(itemId, violationOn);
    if (item) return item;
    // A date no list can cover is told as such: the person mistyped the date, not the item.
    const known = await this.law.itemOn(itemId, today);
    if (known && violationOn > today) throw new Refused('VIOLATION_DATE_IN_FUTURE');
    if (known && limit && pastLimitation(violationOn, limit.period, today)) {
      throw new Refused('VIOLATION_PAST_LIMITATION', { source: limit.source });
    }
    throw new Refused('UNKNOWN_ITEM');
  }

  /** @source 行政处罚法 第四十二条: at least two, qualified, of the unit. */
  private async officersFor(me: Principal, usernames: string[]): Promise<CaseFacts['officers']> {
    const distinct = [...new Set(usernames)];
    if (distinct.length < 2) throw new Refused('TWO_OFFICERS_REQUIRED', { source: '行政处罚法 第四十二条' });
    const users = await this.dataSource.getRepository(UserEntity).findBy({ username: In(distinct), active: true });
    const qualified = users.filter((u) => u.unitId === me.unitId && u.roles.includes('officer') && u.certificateNo);
    const missing = distinct.filter((name) => !qualified.some((u) => u.username === name));
    if (missing.length > 0) {
      throw new Refused('OFFICER_NOT_IN_UNIT', {
        reason: `请核对：${missing.join('、')}。`,
        source: '行政处罚法 第四十二条',
      });
    }
    return distinct.map((name) => {
      const { username, name: fullName, certificateNo } = qualified.find((u) => u.username === name)!;
      return { username, name: fullName, certificateNo: certificateNo! };
    });
  }

  private async receipt({ caseNo, displayNo }: CaseFacts): Promise<object> {
    const until = Date.now() + PROJECTION_WAIT_MS;
    do {
      const [row] = await this.dataSource.query<{ stage: string; seq: number }[]>(
        'SELECT stage, seq FROM case_file WHERE case_no = ?',
        [caseNo],
      );
      if (row) {
        const tasks = await this.dataSource.query<{ id: string; kind: string; title: string }[]>(
          "SELECT id, kind, title FROM task WHERE case_no = ? AND state = 'open'",
          [caseNo],
        );
        return { caseNo, displayNo, stage: row.stage, seq: row.seq, tasks };
      }
      await new Promise((resolve) => setTimeout(resolve, 15));
    } while (Date.now() < until);
    return { caseNo, displayNo, stage: 'registration', tasks: [], projection: 'pending' };
  }
}
