import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, In } from 'typeorm';
import {
  papersOfService,
  replacesEdition,
  SERVICE_PAPERS,
  servicePaperData,
  servicePaperDay,
  type ServicePaperKind,
  servicePaperOver,
  servicePaperSigners,
  type ServiceSource,
  signaturesOn,
  type Signer,
} from '#documents';
import type { Principal } from '#identity';
import { dateOf } from '#law';
import {
  canonical,
  FileStore,
  ServiceEntryEntity,
  ServiceOfficerEntity,
  ServicePaperEntity,
  ServicePartyEntity,
  type ServiceRecordEntity,
  sha256 as hashOf,
  signaturesForIssue,
  UnitEntity,
  UserEntity,
} from '#store';
import { Printing, type Printed } from '../cases/printing';
import { AttachmentsService } from '../files/attachments.service';
import { LOGGER } from '../shared/logger';
import { Refused } from '../shared/refused';
import { ServicesService } from './services.service';

/** A paper is a few pages. Bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The papers of 服务记录: made of the record as it stands, kept, and never set again.
 *
 * 1. Whole: row and file are one transaction, which waits at the record; what cannot be set leaves nothing.
 * 2. Once: a record that says the same has the same paper, whoever asks again, and two who ask at once get the same.
 * 3. Signed for who wrote down what was done, as a paper of a case that goes out.
 * 4. What is added later makes another edition, which names the one before; that one stays.
 */
@Injectable()
export class ServicePapers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly services: ServicesService,
    private readonly printing: Printing,
    private readonly attachments: AttachmentsService,
    private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Errors: NOT_FOUND, SERVICE_NOT_YOURS, SERVICE_STATE, PAPER_INCOMPLETE, PAPER_CHARACTER, SIGNATURE_LOST. */
  async make(me: Principal, id: number, kind: ServicePaperKind): Promise<{ kind: ServicePaperKind; edition: number }> {
    const edition = await this.dataSource.transaction(async (db) => {
      const record = await this.services.held(db, me, id);
      if (!papersOfService(record.kind).includes(kind)) throw new Refused('NOT_FOUND', NO_SUCH_PAPER);
      if (record.state === 'cancelled') throw new Refused('SERVICE_STATE');
      const over = servicePaperOver(kind, record);
      if (over) throw new Refused('SERVICE_STATE', { reason: over });
      const from = await sourceOf(db, record);
      const told = servicePaperData(kind, from);
      const says = 'data' in told ? saysOf(told.data) : '';
      const last = await db.findOne(ServicePaperEntity, { where: { recordId: id, kind }, order: { edition: 'DESC' } });
      if (last && last.told === says) return last.edition;
      const { title } = SERVICE_PAPERS[kind];
      const madeAt = new Date();
      const replaces = last && replacesEdition({ ...last, madeOn: dateOf(last.madeAt.toISOString()) });
      const day = servicePaperDay(kind, from, dateOf(madeAt.toISOString()));
      const signed = await this.signed(db, record.unitId, servicePaperSigners(kind, from));
      const { pdf, pages } = await this.printing.beside(
        title,
        'data' in told ? { ...told, data: { ...told.data, ...day, replaces, ...signed.data } } : told,
        madeAt.toISOString(),
        signed.pictures,
      );
      const sha256 = digest('sha256', pdf);
      await this.attachments.keep(pdf, LARGEST);
      const next = (last?.edition ?? 0) + 1;
      await db.insert(ServicePaperEntity, {
        ...{ recordId: id, kind, edition: next, title, told: says, sha256, sm3: digest('sm3', pdf), pages },
        ...{ size: pdf.length, madeBy: me.username, madeAt },
      });
      return next;
    });
    this.logger.info({ by: me.username, record: id, kind, edition }, '服务记录的文书已制作');
    return { kind, edition };
  }

  /** Errors: SIGNATURE_LOST. */
  private async signed(db: EntityManager, unitId: string, signers: readonly Signer[]) {
    const drawn: (Buffer | null)[] = [];
    for (const version of await signaturesForIssue(db, unitId, signers)) {
      if (version && !(await this.files.has(version.sha256))) throw new Refused('SIGNATURE_LOST');
      drawn.push(version && (await buffer(this.files.read(version.sha256))));
    }
    return signaturesOn(signers, drawn);
  }

  /** What papers a record may have: what each still lacks, and the editions that were made, the latest first. */
  async of(record: ServiceRecordEntity): Promise<object[]> {
    const db = this.dataSource.manager;
    const [from, rows] = await Promise.all([
      sourceOf(db, record),
      db.find(ServicePaperEntity, { where: { recordId: record.id }, order: { edition: 'DESC' } }),
    ]);
    const names = await namesOf(
      db,
      rows.map((r) => r.madeBy),
    );
    return papersOfService(record.kind).flatMap((kind) => {
      const told = servicePaperData(kind, from);
      const editions = rows.filter((r) => r.kind === kind);
      if (editions.length === 0 && servicePaperOver(kind, record)) return [];
      return {
        ...{ kind, title: SERVICE_PAPERS[kind].title },
        missing: 'missing' in told ? told.missing : [],
        isCurrent: 'data' in told && editions[0]?.told === saysOf(told.data),
        editions: editions.map(({ edition, sha256, sm3, pages, size, madeBy, madeAt }) => ({
          ...{ edition, sha256, sm3, pages, size, madeBy: names.get(madeBy) ?? madeBy, madeAt: madeAt.toISOString() },
        })),
      };
    });
  }

  /** As it was made. Errors: NOT_FOUND. */
  async open(me: Principal, id: number, kind: string, edition: number): Promise<Printed> {
    const { displayNo } = await this.services.mustSee(this.dataSource.manager, me, id);
    const row = await this.dataSource.getRepository(ServicePaperEntity).findOneBy({ recordId: id, kind, edition });
    if (!row) throw new Refused('NOT_FOUND', NO_SUCH_PAPER);
    return {
      name: `${row.title} ${displayNo} 第${edition}版.pdf`,
      pdf: await buffer(await this.attachments.contentOf(row.sha256)),
    };
  }
}

const NO_SUCH_PAPER = { reason: '这份服务记录没有这种文书，请刷新后查看。' };
const digest = (algorithm: 'sha256' | 'sm3', bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex');
const saysOf = (data: object): string => hashOf(canonical(data));

async function namesOf(db: EntityManager, usernames: readonly string[]): Promise<Map<string, string>> {
  const users = await db.find(UserEntity, {
    where: { username: In([...new Set(usernames)]) },
    select: { username: true, name: true },
  });
  return new Map(users.map((u) => [u.username, u.name]));
}

/** What the papers of a record are written from, read by the connection that holds it. */
async function sourceOf(db: EntityManager, record: ServiceRecordEntity): Promise<ServiceSource> {
  const of = { where: { recordId: record.id }, order: { place: 'ASC' } } as const;
  const parties = await db.find(ServicePartyEntity, of);
  const officers = await db.find(ServiceOfficerEntity, of);
  const entries = await db.find(ServiceEntryEntity, { where: { recordId: record.id }, order: { id: 'ASC' } });
  const unit = await db.findOneByOrFail(UnitEntity, { id: record.unitId });
  const names = await namesOf(
    db,
    entries.map((e) => e.by),
  );
  return {
    record: { ...record, parties, officers, plannedAt: record.plannedAt?.toISOString() ?? null },
    entries: entries.map(({ type, data, by, at }) => ({
      ...{ type, by: names.get(by) ?? by, username: by, at: at.toISOString() },
      text: (JSON.parse(data) as { text?: string }).text ?? null,
    })),
    unit: { name: unit.name, phone: unit.phone },
  };
}
