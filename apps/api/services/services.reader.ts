import { Injectable } from '@nestjs/common';
import { Brackets, DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { SERVICE_KINDS } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import { dateOf, endOfDay, normalNumber } from '#law';
import {
  CaseEntity,
  numbersOf,
  ServiceEntryEntity,
  ServiceFileEntity,
  ServiceOfficerEntity,
  ServicePartyEntity,
  ServiceRecordEntity,
} from '#store';
import { CasesService } from '../cases/cases.service';
import { decodeCursor, pageOf } from '../shared/cursor';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { COUNTED, kindsOf } from './counting';
import { ServicePapers } from './papers.service';
import { type Addable, MAY_ADD, mayBecomeCase } from './record-rules';
import type { ServiceQuery } from './services.schemas';
import { WRITERS, writes } from './services.service';
import { rowsOf } from './telling';

/** Of one party, or due: more than this nobody reads through. */
const MOST = 100;
const today = () => dateOf(new Date().toISOString());
const OF_PARTY = 'EXISTS (SELECT 1 FROM service_party p WHERE p.record_id = r.id AND p.id_number IN (:...numbers))';
const DUE = "((r.state = 'followUp' AND r.due_on <= :today) OR (r.state = 'planned' AND r.planned_at < :tonight))";
type Rows = SelectQueryBuilder<ServiceRecordEntity>;

/** Records as lists and pages tell them, within what the reader sees. */
@Injectable()
export class ServicesReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly people: People,
    private readonly cases: CasesService,
    private readonly papers: ServicePapers,
  ) {}

  /** The latest first. */
  async list(me: Principal, query: ServiceQuery): Promise<object> {
    const { kind, state, unit, party, due, share, from, to, q, cursor, limit } = query;
    const found = this.records(await this.scope.within(me, unit));
    if (kind) found.andWhere({ kind });
    if (state) found.andWhere({ state });
    if (party) found.andWhere(OF_PARTY, { numbers: await numbersOf(this.dataSource.manager, party) });
    if (due) isDue(found);
    if (share) found.andWhere({ kind: In(kindsOf(share)) }).andWhere(COUNTED);
    if (from) found.andWhere('r.heldOn >= :from', { from });
    if (to) found.andWhere('r.heldOn <= :to', { to });
    if (q) found.andWhere(meant(q));
    const place = decodeCursor(cursor, true);
    if (place) found.andWhere('r.id < :before', { before: Number(place.key) });
    const rows = await found
      .orderBy('r.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const told = new Map((await this.tell(rows)).map((t) => [t.id, t]));
    const page = pageOf(
      rows,
      limit,
      (r) => ({ value: r.createdAt.toISOString(), key: String(r.id) }),
      (r) => told.get(r.id)!,
    );
    return { ...page, mayWrite: holdsAny(me, WRITERS) };
  }

  /** What waits for the person: follow-ups and 约谈 whose day has come. */
  async due(me: Principal): Promise<object> {
    const rows = await isDue(this.records([me.unitId]))
      .andWhere('EXISTS (SELECT 1 FROM service_officer o WHERE o.record_id = r.id AND o.username = :me)', {
        me: me.username,
      })
      .orderBy('r.id', 'ASC')
      .limit(MOST)
      .getMany();
    return { items: await this.tell(rows) };
  }

  /** Of a case: those tied to it, and those of its party under any of its numbers. Errors: CASE_NOT_FOUND. */
  async ofCase(me: Principal, caseNo: string): Promise<object> {
    await this.cases.mustSeeCase(me, caseNo);
    const db = this.dataSource.manager;
    const found = await db.findOne(CaseEntity, { where: { caseNo }, select: { caseNo: true, partyIdNumber: true } });
    const numbers = found ? await numbersOf(db, normalNumber(found.partyIdNumber)) : [''];
    const rows = await this.records(await this.scope.unitIds(me))
      .andWhere(new Brackets((any) => any.where('r.caseNo = :caseNo', { caseNo }).orWhere(OF_PARTY, { numbers })))
      .orderBy('r.id', 'DESC')
      .limit(MOST)
      .getMany();
    return { items: await this.tell(rows) };
  }

  /** Errors: NOT_FOUND. */
  async read(me: Principal, id: number): Promise<object> {
    const db = this.dataSource.manager;
    const record = await db.findOneBy(ServiceRecordEntity, { id });
    if (!record || !(await this.scope.sees(me, record.unitId))) throw new Refused('NOT_FOUND');
    const [told] = await this.tell([record]);
    const { caseNo } = record;
    const [parties, officers, entries, files, ofCase] = await Promise.all([
      db.find(ServicePartyEntity, { where: { recordId: id }, order: { place: 'ASC' } }),
      db.find(ServiceOfficerEntity, { where: { recordId: id }, order: { place: 'ASC' } }),
      db.find(ServiceEntryEntity, { where: { recordId: id }, order: { id: 'ASC' } }),
      db.find(ServiceFileEntity, { where: { recordId: id }, order: { uploadedAt: 'ASC', sha256: 'ASC' } }),
      caseNo ? db.findOne(CaseEntity, { where: { caseNo }, select: { caseNo: true, displayNo: true } }) : null,
    ]);
    const names = await this.people.of([record.createdBy, ...entries.map((e) => e.by)]);
    const named = (username: string) => names.get(username)?.name ?? username;
    const { content, persons, advice, reply, invited, notice, noticedOn, version } = record;
    const may = writes(me, record.unitId)
      ? [
          ...(Object.keys(MAY_ADD) as Addable[]).filter((type) => MAY_ADD[type](record)),
          ...(mayBecomeCase(record) ? ['case'] : []),
          'file',
          ...(record.state === 'cancelled' ? [] : ['paper']),
        ]
      : [];
    return {
      ...told,
      ...{ content, persons, advice, reply, invited, notice, noticedOn, version, may },
      caseDisplayNo: ofCase?.displayNo ?? null,
      source: SERVICE_KINDS[record.kind].source,
      parties: parties.map(({ recordId: _, place: __, ...p }) => p),
      officers: officers.map(({ username, name, certificateNo }) => ({ username, name, certificateNo })),
      createdBy: named(record.createdBy),
      createdAt: record.createdAt.toISOString(),
      entries: entries.map((e) => ({
        ...{ id: e.id, type: e.type, by: named(e.by), at: e.at.toISOString() },
        rows: rowsOf(e.type, JSON.parse(e.data) as object),
      })),
      files: files.map(({ sha256, name, type, size }) => ({ sha256, name, type, size })),
      papers: await this.papers.of(record),
    };
  }

  /** Of these units; undefined: of all. */
  private records(units: string[] | undefined): Rows {
    const rows = this.dataSource.getRepository(ServiceRecordEntity).createQueryBuilder('r').where('1 = 1');
    return units ? rows.andWhere({ unitId: In(units) }) : rows;
  }

  private async tell(rows: ServiceRecordEntity[]) {
    const db = this.dataSource.manager;
    const of = { where: { recordId: In(rows.map((r) => r.id)) }, order: { place: 'ASC' } } as const;
    const [parties, officers] =
      rows.length > 0
        ? await Promise.all([db.find(ServicePartyEntity, of), db.find(ServiceOfficerEntity, of)])
        : [[], []];
    const units = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    return rows.map((r) => ({
      ...{ id: r.id, displayNo: r.displayNo, kind: r.kind, state: r.state, unit: units.get(r.unitId) ?? r.unitId },
      ...{ audience: r.audience, place: r.place, heldOn: r.heldOn, dueOn: r.dueOn, subject: r.subject },
      ...{ plannedAt: r.plannedAt?.toISOString() ?? null, caseNo: r.caseNo, becameCase: r.becameCase },
      parties: parties.filter((p) => p.recordId === r.id).map(({ name, idNumber }) => ({ name, idNumber })),
      officers: officers.filter((o) => o.recordId === r.id).map((o) => o.name),
    }));
  }
}

/** 跟进 and 约谈 whose day has come. */
const isDue = (rows: Rows): Rows => rows.andWhere(DUE, { today: today(), tonight: new Date(endOfDay(today())) });

function meant(words: string): Brackets {
  const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return new Brackets((any) =>
    any
      .where('r.subject LIKE :words', { words: like(words) })
      .orWhere('r.audience LIKE :words')
      .orWhere('r.displayNo LIKE :words')
      .orWhere(
        'EXISTS (SELECT 1 FROM service_party p WHERE p.record_id = r.id AND (p.name LIKE :words OR p.id_number LIKE :number))',
        { number: like(normalNumber(words)) },
      ),
  );
}
