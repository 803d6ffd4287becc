import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { type CaseState, type Outcome, type Party, type Stage, STAGES } from '#contracts';
import { normalNumber } from '#law';
import { askedTerms, CaseEntity, numbersOf, partyTerms, PriorRecordEntity, ServiceRecordEntity } from '#store';
import { SqlFilter } from '../shared/sql-filter';

/** The newest cases that are looked through for parties: a search that meets more is not yet a name. */
const LOOKED_AT = 200;
/** Earlier matters told of one party; `count` says how many were met. */
const TOLD = 5;
const MOST_CONCURRENT = 50;
/** How far back habits are read, days. */
const HABIT_DAYS = 90;
/** The last registrations that tell with whom one goes out. */
const LAST_REGISTRATIONS = 20;

interface Row {
  caseNo: string;
  displayNo: string;
  itemTitle: string;
  violationOn: string;
  registeredAt: Date;
  outcome: Outcome | null;
  status: string;
  party: string;
}

type Matter = Omit<Row, 'party' | 'registeredAt'> & { registeredAt: string };

interface Known extends Party {
  matters: Matter[];
  count: number;
}

/** Parties as the cases one may see tell of them, and what registering can begin with. */
@Injectable()
export class PartiesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Those whose name, its pinyin, code or telephone the words ask for; the most recently met first. */
  async find(words: string, unitIds: string[] | undefined, limit: number): Promise<Known[]> {
    const filter = new SqlFilter().oneOf('unit_id', unitIds).find(words);
    const rows = await this.dataSource.query<Row[]>(
      `SELECT case_no AS caseNo, display_no AS displayNo, item_title AS itemTitle, violation_on AS violationOn,
              registered_at AS registeredAt, outcome, status, JSON_EXTRACT(state, '$.party') AS party
         FROM ${filter.from('case_file')} ${filter.where()} ORDER BY registered_at DESC, case_no DESC LIMIT ${LOOKED_AT}`,
      filter.parameters,
    );
    const parties = new Map<string, Known>();
    for (const { party: stored, registeredAt, ...matter } of rows) {
      const told = (typeof stored === 'string' ? JSON.parse(stored) : stored) as Party;
      // As it is compared: what an earlier version kept as typed is the same party's.
      const party = { ...told, idNumber: normalNumber(told.idNumber) };
      // The item's title is found by the same words, and says nothing about who it was.
      if (!parties.has(party.idNumber) && !isMeant(party, words)) continue;
      const known = parties.get(party.idNumber) ?? { ...party, matters: [], count: 0 };
      known.count += 1;
      if (known.matters.length < TOLD) known.matters.push({ ...matter, registeredAt: registeredAt.toISOString() });
      parties.set(party.idNumber, known);
    }
    return [...parties.values()].slice(0, limit);
  }

  /** Open cases of a party under any of its numbers, but for one; the latest first. */
  async concurrent(idNumber: string, except: string, unitIds: string[] | undefined): Promise<object[]> {
    const db = this.dataSource.manager;
    const numbers = await numbersOf(db, normalNumber(idNumber));
    const rows = await db.find(CaseEntity, {
      where: {
        ...{ partyIdNumber: In(numbers), status: Not('closed'), caseNo: Not(except) },
        ...(unitIds ? { unitId: In(unitIds) } : {}),
      },
      order: { registeredAt: 'DESC', caseNo: 'DESC' },
      take: MOST_CONCURRENT,
    });
    return rows.map((r) => ({
      ...{ caseNo: r.caseNo, displayNo: r.displayNo, itemTitle: r.itemTitle, violationOn: r.violationOn },
      ...{ stageTitle: STAGES[r.stage as Stage].title, status: r.status },
      unitName: (JSON.parse(r.state) as CaseState).unitName,
      under: r.partyIdNumber === normalNumber(idNumber) ? null : r.partyIdNumber,
    }));
  }

  /** What is on record of a party under any of its numbers: the cases one may see, and what was imported. */
  async earlier(idNumber: string, unitIds: string[] | undefined): Promise<object> {
    const db = this.dataSource.manager;
    const numbers = await numbersOf(db, idNumber);
    const under = (number: string) => (number === idNumber ? null : number);
    const where = { partyIdNumber: In(numbers), ...(unitIds ? { unitId: In(unitIds) } : {}) };
    const [count, open, cases, records, services] = await Promise.all([
      db.countBy(CaseEntity, where),
      db.countBy(CaseEntity, { ...where, status: Not('closed') }),
      db.find(CaseEntity, { where, order: { registeredAt: 'DESC', caseNo: 'DESC' }, take: TOLD }),
      db.find(PriorRecordEntity, {
        where: { partyIdNumber: In(numbers), withdrawnAt: IsNull() },
        order: { violationOn: 'DESC', id: 'DESC' },
      }),
      this.services(numbers, unitIds),
    ]);
    return {
      ...{ count, open, numbers: numbers.filter((n) => n !== idNumber) },
      matters: cases.map((r) => ({
        ...{ caseNo: r.caseNo, displayNo: r.displayNo, itemTitle: r.itemTitle, violationOn: r.violationOn },
        ...{ outcome: r.outcome, status: r.status, under: under(r.partyIdNumber) },
      })),
      records: records.map((r) => ({
        ...{ id: r.id, itemTitle: r.itemTitle, violationOn: r.violationOn, outcome: r.outcome },
        ...{ reference: r.reference, under: under(r.partyIdNumber) },
      })),
      services,
    };
  }

  /** What was done beside cases, the latest first; what was called off is left out. */
  private async services(numbers: string[], unitIds: string[] | undefined) {
    const rows = await this.dataSource
      .getRepository(ServiceRecordEntity)
      .createQueryBuilder('r')
      .where("r.state <> 'cancelled'")
      .andWhere('EXISTS (SELECT 1 FROM service_party p WHERE p.record_id = r.id AND p.id_number IN (:...numbers))', {
        numbers,
      })
      .andWhere(unitIds ? { unitId: In(unitIds) } : '1 = 1')
      .orderBy('r.id', 'DESC')
      .limit(TOLD)
      .getMany();
    return rows.map(({ id, kind, subject, heldOn, state }) => ({ id, kind, subject, heldOn, state }));
  }

  /** The items a unit registers, the most frequent first. */
  async usualItems(unitId: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT item_id AS id FROM case_file WHERE unit_id = ? AND registered_at >= NOW() - INTERVAL ${HABIT_DAYS} DAY
        GROUP BY item_id ORDER BY COUNT(*) DESC, MAX(registered_at) DESC`,
      [unitId],
    );
    return rows.map((r) => r.id);
  }

  /** With whom a person registered last: what the next registration proposes. */
  async lastPartners(username: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ caseNo: string; username: string }[]>(
      `SELECT o.case_no AS caseNo, o.username FROM case_officer o JOIN (
         SELECT case_no FROM case_officer WHERE username = ? ORDER BY case_no DESC LIMIT ${LAST_REGISTRATIONS}) mine ON mine.case_no = o.case_no
       JOIN case_file c ON c.case_no = o.case_no
       WHERE o.username <> ? ORDER BY c.registered_at DESC, o.username`,
      [username, username],
    );
    return rows.filter((r) => r.caseNo === rows[0]!.caseNo).map((r) => r.username);
  }
}

const isMeant = (party: Party, words: string): boolean => {
  const terms = partyTerms(party);
  return askedTerms(words).every(({ term, prefix }) => terms.some((t) => (prefix ? t.startsWith(term) : t === term)));
};
