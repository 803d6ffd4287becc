import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Role, ServiceEntryType } from '#contracts';
import type { AttachmentView } from '#documents';
import { holdsAny, type Principal, withinScope } from '#identity';
import { dateOf } from '#law';
import {
  canonical,
  nextNumber,
  ServiceEntryEntity,
  ServiceFileEntity,
  ServiceOfficerEntity,
  ServicePartyEntity,
  ServiceRecordEntity,
  UnitEntity,
} from '#store';
import { CasesService } from '../cases/cases.service';
import { AttachmentsService } from '../files/attachments.service';
import type { SmallPicture } from '../files/pictures.service';
import { LOGGER } from '../shared/logger';
import { Officers } from '../shared/officers';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { dueFaults, type Fault, heldFaults, MAY_ADD, planFaults, refuseFewOfficers } from './record-rules';
import type { AddToService, CreateService } from './services.schemas';

export const WRITERS = ['officer', 'head'] as const satisfies readonly Role[];

const today = () => dateOf(new Date().toISOString());

/**
 * 服务记录: written once, added to, never changed. They run no workflow: nothing legal follows from them by itself.
 *
 * 1. Every addition waits at the record's row, and one that rests on the record's state names the version it was read in: of
 *    two at once the second is told.
 * 2. What was handed in stands whole in its entry; the row only says how the record stands now.
 *
 * @source 实施方案 二（二）、二（三）
 */
@Injectable()
export class ServicesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly officers: Officers,
    private readonly cases: CasesService,
    private readonly attachments: AttachmentsService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Errors: SERVICE_DATES, TWO_OFFICERS_REQUIRED, OFFICER_NOT_IN_UNIT, CASE_NOT_FOUND. */
  async create(me: Principal, body: CreateService): Promise<{ id: number; displayNo: string }> {
    const { kind, parties, plan, held, officers: named, caseNo, audience, ...rest } = body;
    mustBePossible([
      ...(held
        ? [...heldFaults('held.heldOn', held.heldOn, today()), ...resultFaults('held.result', held.result)]
        : []),
      ...(plan ? planFaults('plan', { on: dateOf(plan.at), noticedOn: plan.noticedOn }, today()) : []),
    ]);
    const few = refuseFewOfficers(kind, named);
    if (few) throw new Refused(few.code, few);
    const officers = await this.officers.certified(named, me.unitId);
    if (caseNo) await this.cases.mustSeeCase(me, caseNo);
    const unit = await this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: me.unitId });
    const createdAt = new Date();
    const year = today().slice(0, 4);
    const made = await this.dataSource.transaction(async (db) => {
      const displayNo = `${unit.docPrefix}服〔${year}〕${await nextNumber(db, `service:${unit.id}:${year}`)}号`;
      const { identifiers } = await db.insert(ServiceRecordEntity, {
        ...{ displayNo, unitId: unit.id, kind, audience: audience || null, ...rest },
        ...(plan ? { ...planned(plan), state: 'planned' as const } : {}),
        ...(held ? happened(held) : {}),
        ...{ caseNo: caseNo ?? null, becameCase: false, createdBy: me.username, createdAt, version: 1 },
      });
      const { id } = identifiers[0] as { id: number };
      await db.insert(
        ServicePartyEntity,
        parties.map((p, place) => ({ ...p, recordId: id, place })),
      );
      await db.insert(
        ServiceOfficerEntity,
        officers.map((o, place) => ({ ...o, recordId: id, place })),
      );
      await enter(db, { id, type: plan ? 'planned' : 'made', data: body, by: me.username, at: createdAt });
      return { id, displayNo };
    });
    this.logger.info({ by: me.username, unit: unit.id, record: made.id, kind }, '服务记录已登记');
    return made;
  }

  /** Errors: NOT_FOUND, SERVICE_NOT_YOURS, SERVICE_CHANGED, SERVICE_STATE, SERVICE_DATES. */
  async add(me: Principal, id: number, body: AddToService): Promise<void> {
    const { type, ...data } = body;
    mustBePossible(faultsOf(body));
    await this.dataSource.transaction(async (db) => {
      const record = await this.held(db, me, id);
      if ('version' in body && body.version !== record.version) throw new Refused('SERVICE_CHANGED');
      if (!MAY_ADD[type](record)) throw new Refused('SERVICE_STATE');
      await db.update(ServiceRecordEntity, id, { ...changeOf(body), version: record.version + 1 });
      const { version: _, ...said } = data as typeof data & { version?: number };
      await enter(db, { id, type, data: said, by: me.username, at: new Date() });
    });
  }

  /** The same file twice changes nothing. Errors: NOT_FOUND, SERVICE_NOT_YOURS, FILE_… */
  async take(me: Principal, id: number, name: string, content: Readable): Promise<AttachmentView> {
    await this.mustWrite(this.dataSource.manager, me, id);
    return this.attachments.receive(name, content, async (db, file) => {
      await this.held(db, me, id);
      if (await db.existsBy(ServiceFileEntity, { recordId: id, sha256: file.sha256 })) return;
      const at = new Date();
      await db.insert(ServiceFileEntity, { ...file, recordId: id, uploadedBy: me.username, uploadedAt: at });
      const { sha256, name: called } = file;
      await enter(db, { id, type: 'file', data: { name: called, sha256 }, by: me.username, at });
    });
  }

  /** Errors: NOT_FOUND. */
  async file(me: Principal, id: number, sha256: string): Promise<AttachmentView & { content: Readable }> {
    await this.mustSee(this.dataSource.manager, me, id);
    const row = await this.dataSource.getRepository(ServiceFileEntity).findOneBy({ recordId: id, sha256 });
    if (!row) throw new Refused('NOT_FOUND');
    const { name, type, size } = row;
    return { sha256, name, type, size, content: await this.attachments.contentOf(sha256) };
  }

  /** Its small picture; undefined where there is none to draw. Errors: NOT_FOUND. */
  async thumbnail(me: Principal, id: number, sha256: string): Promise<SmallPicture> {
    await this.mustSee(this.dataSource.manager, me, id);
    const row = await this.dataSource.getRepository(ServiceFileEntity).findOneBy({ recordId: id, sha256 });
    if (!row) throw new Refused('NOT_FOUND');
    return this.attachments.thumbnailOf(row);
  }

  /** The record, so that nobody else adds to it meanwhile. Errors: NOT_FOUND, SERVICE_NOT_YOURS. */
  async held(db: EntityManager, me: Principal, id: number): Promise<ServiceRecordEntity> {
    const record = await db.findOne(ServiceRecordEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    // By the connection that holds it: what is waited for here never waits for another.
    const unit = record && (await db.findOneBy(UnitEntity, { id: record.unitId }));
    if (!unit || !withinScope(me, unit.path)) throw new Refused('NOT_FOUND');
    if (!writes(me, record.unitId)) throw new Refused('SERVICE_NOT_YOURS');
    return record;
  }

  private async mustWrite(db: EntityManager, me: Principal, id: number): Promise<void> {
    const { unitId } = await this.mustSee(db, me, id);
    if (!writes(me, unitId)) throw new Refused('SERVICE_NOT_YOURS');
  }

  /** Errors: NOT_FOUND. */
  async mustSee(db: EntityManager, me: Principal, id: number): Promise<ServiceRecordEntity> {
    const record = await db.findOneBy(ServiceRecordEntity, { id: In([id]) });
    if (!record || !(await this.scope.sees(me, record.unitId))) throw new Refused('NOT_FOUND');
    return record;
  }
}

export const writes = (me: Principal, unitId: string): boolean => me.unitId === unitId && holdsAny(me, WRITERS);

interface Entered {
  id: number;
  type: ServiceEntryType;
  data: object;
  by: string;
  at: Date;
}

const enter = (db: EntityManager, { id, data, ...entry }: Entered) =>
  db.insert(ServiceEntryEntity, { ...entry, recordId: id, data: canonical(data) });

const resultFaults = (path: string, result: Parameters<typeof dueFaults>[1]) =>
  dueFaults(`${path}.dueOn`, result, today());

function faultsOf(body: AddToService): Fault[] {
  if (body.type === 'held')
    return [...heldFaults('held.heldOn', body.held.heldOn, today()), ...resultFaults('held.result', body.held.result)];
  if (body.type === 'planned')
    return planFaults('plan', { on: dateOf(body.plan.at), noticedOn: body.plan.noticedOn }, today());
  return 'result' in body ? resultFaults('result', body.result) : [];
}

function mustBePossible(faults: Fault[]): void {
  if (faults.length === 0) return;
  throw new Refused('SERVICE_DATES', {
    reason: faults.map(([, message]) => message).join(''),
    errors: faults.map(([path, message]) => ({ path, message })),
  });
}

type Row = Partial<ServiceRecordEntity>;

const standing = ({ state, dueOn }: { state: 'open' | 'done' | 'followUp'; dueOn?: string | undefined }): Row => ({
  state,
  dueOn: dueOn ?? null,
});

const planned = ({ at, invited, notice, noticedOn }: NonNullable<CreateService['plan']>): Row => ({
  ...{ plannedAt: new Date(at), invited, notice: notice || null, noticedOn: noticedOn ?? null },
});

const happened = ({ result, persons, advice, reply, ...held }: NonNullable<CreateService['held']>): Row => ({
  ...{ ...held, persons: persons || null, advice: advice ?? null, reply: reply ?? null },
  ...standing(result),
});

/** How the record stands after an addition. */
function changeOf(body: AddToService): Row {
  switch (body.type) {
    case 'held':
      return { ...happened(body.held), ...(body.place ? { place: body.place } : {}) };
    case 'planned':
      return {
        ...planned(body.plan),
        ...{ state: 'planned', dueOn: null },
        ...(body.place ? { place: body.place } : {}),
      };
    case 'absent':
    case 'followUp':
      return standing(body.result);
    case 'cancelled':
      return { state: 'cancelled', dueOn: null };
    case 'correction':
      return {};
  }
}
