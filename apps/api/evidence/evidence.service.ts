import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import type { CaseState, EvidencePiece } from '#contracts';
import { holdsAny, type Principal } from '#identity';
import { dateOf } from '#law';
import {
  AttachmentEntity,
  canonical,
  CaseEntity,
  CaseOfficerEntity,
  type CataloguePiece,
  catalogueOf,
  EvidenceEntryEntity,
  type PictureReadingEntity,
  standingPieces,
} from '#store';
import { type Printed, Printing } from '../cases/printing';
import { CasesService } from '../cases/cases.service';
import { AttachmentsService } from '../files/attachments.service';
import { Pictures } from '../files/pictures.service';
import { LOGGER } from '../shared/logger';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { notWhole } from './not-whole';
import type { CorrectEvidence, EnterEvidence, StrikeEvidence } from './evidence.schemas';

const BASIS = '行政处罚法 第四十六条、第四十七条';
const DECISIONS: readonly string[] = ['penaltyDecision', 'noPenaltyDecision', 'noViolationDecision', 'onSpotDecision'];

type Entered = Pick<EvidenceEntryEntity, 'piece' | 'version'>;

/**
 * 证据目录 of a case, beside its workflow: it orders what was given and decides nothing.
 *
 * 1. One rule for every stage: a row is never changed. A correction is a later row with its reason, a piece that does not
 *    belong is struck by a later row; both stand beside what was there. So the catalogue a decision was made on can always
 *    be told.
 * 2. A closed case takes nothing more: its file is sealed.
 * 3. Every entry waits at the case's row and names the version it was read in: of two at once the second is told.
 *
 * @source 行政处罚法 第四十六条、第四十七条; 市场监督管理行政处罚程序规定 第二十四条
 */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: CasesService,
    private readonly attachments: AttachmentsService,
    private readonly pictures: Pictures,
    private readonly people: People,
    private readonly printing: Printing,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Errors: CASE_NOT_FOUND. */
  async read(me: Principal, caseNo: string): Promise<object> {
    await this.cases.mustSeeCase(me, caseNo);
    const db = this.dataSource.manager;
    const [pieces, given, row, mine] = await Promise.all([
      catalogueOf(db, caseNo),
      db.find(AttachmentEntity, { where: { caseNo }, order: { uploadedAt: 'ASC' } }),
      db.findOneBy(CaseEntity, { caseNo }),
      isOfficer(db, me, caseNo),
    ]);
    const state = row ? (JSON.parse(row.state) as CaseState) : undefined;
    const decidedAt = state?.documents.filter((d) => DECISIONS.includes(d.kind)).map((d) => d.madeAt)[0];
    const [known, names] = await Promise.all([
      this.pictures.known(given),
      this.people.of([...given.map((g) => g.uploadedBy), ...pieces.flatMap((p) => p.entries.map((e) => e.by))]),
    ]);
    const nameOf = (username: string) => names.get(username)?.name ?? username;
    const file = (f: AttachmentEntity) => present(f, known.get(f.sha256), nameOf);
    const listed = new Set(pieces.filter((p) => !p.struck).flatMap((p) => p.files));
    const seen = new Set<string>();
    return {
      items: pieces.map(({ given: files, entries, ...piece }) => ({
        ...piece,
        afterDecision: decidedAt !== undefined && entries[0]!.at.toISOString() > decidedAt,
        files: files.map(file),
        entries: entries.map((e) => ({
          version: e.version,
          by: nameOf(e.by),
          at: e.at.toISOString(),
          reason: e.reason,
          name: (JSON.parse(e.data) as EvidencePiece).name,
        })),
      })),
      unlisted: given.filter(({ sha256 }) => !listed.has(sha256) && !seen.has(sha256) && seen.add(sha256)).map(file),
      whole: isWhole(pieces),
      mayEnter: mine && state?.status !== 'closed',
    };
  }

  /** Errors: CASE_NOT_FOUND, CASE_CLOSED, EVIDENCE_NOT_YOURS, EVIDENCE_DATES, ATTACHMENT_UNKNOWN. */
  async enter(me: Principal, caseNo: string, body: EnterEvidence): Promise<Entered> {
    mustBePossible(body);
    await this.mustBeGiven(me, caseNo, body);
    return this.write(me, caseNo, async (db) => {
      const piece = ((await db.maximum(EvidenceEntryEntity, 'piece', { caseNo })) ?? 0) + 1;
      return { piece, version: 1, struck: false, data: body, reason: null };
    });
  }

  /** Errors: those of `enter`; NOT_FOUND, EVIDENCE_CHANGED, EVIDENCE_STRUCK. */
  async correct(me: Principal, caseNo: string, piece: number, body: CorrectEvidence): Promise<Entered> {
    const { version, reason, ...data } = body;
    mustBePossible(data);
    await this.mustBeGiven(me, caseNo, data);
    return this.write(me, caseNo, async (db) => {
      await mustStand(db, caseNo, piece, version);
      return { piece, version: version + 1, struck: false, data, reason };
    });
  }

  /** Errors: those of `correct`. */
  async strike(me: Principal, caseNo: string, piece: number, { version, reason }: StrikeEvidence): Promise<Entered> {
    return this.write(me, caseNo, async (db) => {
      const last = await mustStand(db, caseNo, piece, version);
      const data = JSON.parse(last.data) as EvidencePiece;
      return { piece, version: version + 1, struck: true, data, reason };
    });
  }

  /** The catalogue as a paper. Errors: CASE_NOT_FOUND, EVIDENCE_NOT_WHOLE, PAPER_CHARACTER. */
  async print(me: Principal, caseNo: string): Promise<Printed> {
    await this.cases.mustSeeCase(me, caseNo);
    const db = this.dataSource.manager;
    const row = await db.findOneBy(CaseEntity, { caseNo });
    const standing = standingPieces(await catalogueOf(db, caseNo));
    if (!row || !standing) throw new Refused('NOT_FOUND', { reason: '目录里还没有证据。' });
    const refused = await notWhole(db, caseNo, standing.pieces);
    if (refused) throw refused;
    return this.printing.catalogue(JSON.parse(row.state) as CaseState, standing);
  }

  private async write(
    me: Principal,
    caseNo: string,
    make: (
      db: EntityManager,
    ) => Promise<Pick<EvidenceEntryEntity, 'piece' | 'version' | 'struck' | 'reason'> & { data: EvidencePiece }>,
  ): Promise<Entered> {
    await this.cases.mustSeeCase(me, caseNo);
    const made = await this.dataSource.transaction(async (db) => {
      await mustBeOpen(db, caseNo);
      if (!(await isOfficer(db, me, caseNo))) throw new Refused('EVIDENCE_NOT_YOURS', { source: BASIS });
      const entry = await make(db);
      const row = { ...entry, caseNo, kind: entry.data.kind, data: canonical(entry.data), by: me.username };
      await db.insert(EvidenceEntryEntity, { ...row, at: new Date() });
      return { piece: entry.piece, version: entry.version, struck: entry.struck };
    });
    this.logger.info({ by: me.username, caseNo, ...made }, '证据目录已登记');
    return { piece: made.piece, version: made.version };
  }

  /** A file that was given once stays. */
  private async mustBeGiven(me: Principal, caseNo: string, { files }: Pick<EvidencePiece, 'files'>): Promise<void> {
    await this.cases.mustSeeCase(me, caseNo);
    await this.attachments.mustHave(caseNo, 'user', { attachments: files });
  }
}

const isWhole = (pieces: readonly CataloguePiece[]): boolean => pieces.every((p) => p.wanting.length === 0);

const isOfficer = async (db: EntityManager, me: Principal, caseNo: string): Promise<boolean> =>
  holdsAny(me, ['officer']) && db.existsBy(CaseOfficerEntity, { caseNo, username: me.username });

/** The case's row, so that it is not closed meanwhile and nobody else enters. */
async function mustBeOpen(db: EntityManager, caseNo: string): Promise<void> {
  const [row] = await db.query<{ status: string }[]>('SELECT status FROM case_file WHERE case_no = ? FOR UPDATE', [
    caseNo,
  ]);
  if (!row) throw new Refused('CASE_NOT_FOUND');
  if (row.status === 'closed') {
    throw new Refused('CASE_CLOSED', { reason: '案卷已经归档封存，证据目录不再更改。', source: BASIS });
  }
}

async function mustStand(
  db: EntityManager,
  caseNo: string,
  piece: number,
  version: number,
): Promise<EvidenceEntryEntity> {
  const last = await db.findOne(EvidenceEntryEntity, { where: { caseNo, piece }, order: { version: 'DESC' } });
  if (!last) throw new Refused('NOT_FOUND');
  if (last.struck) throw new Refused('EVIDENCE_STRUCK');
  if (last.version !== version) throw new Refused('EVIDENCE_CHANGED');
  return last;
}

/** Nothing is taken or signed in days to come. */
function mustBePossible({ takenAt, copy }: Pick<EvidencePiece, 'takenAt' | 'copy'>): void {
  const now = new Date();
  const errors = [
    ...(takenAt && new Date(takenAt) > now ? [{ path: 'takenAt', message: '收集、制作时间还没有到，请核对。' }] : []),
    ...(copy && copy.on > dateOf(now.toISOString())
      ? [{ path: 'copy.on', message: '出证日期还没有到，请核对。' }]
      : []),
  ];
  if (errors.length > 0) throw new Refused('EVIDENCE_DATES', { reason: errors.map((e) => e.message).join(''), errors });
}

function present(
  f: AttachmentEntity,
  reading: PictureReadingEntity | undefined,
  nameOf: (username: string) => string,
): object {
  const { sha256, name, type, size, uploaderKind, uploadedBy, uploadedAt } = f;
  const { thumbnail: _, readAt: __, sha256: ___, ...picture } = reading ?? ({} as PictureReadingEntity);
  return {
    ...{ sha256, name, type, size },
    by: uploaderKind,
    givenBy: uploaderKind === 'party' ? '当事人' : nameOf(uploadedBy),
    receivedAt: uploadedAt.toISOString(),
    picture: reading ? picture : null,
  };
}
