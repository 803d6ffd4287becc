import { Inject, Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import type { AnyEntry, SealRequest, SealResult } from '#contracts';
import { manifestOf } from '#documents';
import { canonical, CaseRecords, DossierAdditionEntity, DossierEntity, nextNumber, persevering, sha256 } from '#store';
import { ARCHIVE_SETTINGS, type ArchiveSettings, Binder } from './binder';
import { extension, type PackageManifest, packageOf } from './package';
import { digest, SealingKey } from './sealing';
import { zipped } from './zip';

/** Where an addition lies in a package: what is said of it, and its file. */
export const additionRecordPath = (no: number): string => `additions/${String(no).padStart(4, '0')}.json`;
export const additionPath = (no: number, hash: string, name: string): string =>
  `additions/${String(no).padStart(4, '0')}-${hash}${extension(name)}`;

/** Where the token of an outside authority lies, beside the seal it speaks of. */
const TIMESTAMP = 'seal.tst';

/** A volume or a journal export; originals are bounded where they come in. Bytes. */
const LARGEST = 4 * 1024 ** 3;
/** The series of all dossiers of an installation. */
const SERIES = 'dossier';

/**
 * The sealed dossiers.
 *
 * 1. Once: whoever asks again gets the first seal.
 * 2. Whole: volumes, journal and originals are in their place before the row that names them.
 * 3. In a chain: number and the hash of the seal before are taken in one transaction, which the next one waits for; a
 *    transaction that fails gives its number back, so the chain has no gap.
 */
@Injectable()
export class Archive {
  readonly key: SealingKey;

  constructor(
    private readonly dataSource: DataSource,
    private readonly records: CaseRecords,
    private readonly binder: Binder,
    @Inject(ARCHIVE_SETTINGS) { key }: ArchiveSettings,
  ) {
    this.key = new SealingKey(key);
  }

  /**
   * Seals a case over its whole journal.
   * Errors: the store does not hold the journal through this very entry, yet; an original is lost; a template is at fault.
   */
  async seal({ caseNo, through, at }: SealRequest): Promise<SealResult> {
    const links = (await this.records.links(caseNo)).filter((l) => l.seq <= through.seq);
    if (links.length !== through.seq || links.at(-1)!.entry !== canonical(through))
      throw new Error(`${caseNo}: entry ${through.seq} is not in the store as it is to be sealed`);
    const standing = await this.find(caseNo);
    if (standing) return resultOf(standing);
    const bound = await this.binder.bind(
      links.map((l) => JSON.parse(l.entry) as AnyEntry),
      at,
    );
    const { manifest, made } = packageOf(bound, links, at);
    for (const bytes of made) await this.binder.files.put(Readable.from([bytes]), LARGEST, ({ keep }) => keep());
    const entries = canonical(manifestOf(caseNo, links));
    const row = { caseNo, sealedAt: new Date(at), throughSeq: through.seq, headHash: links.at(-1)!.hash };
    await persevering(
      () =>
        this.dataSource.transaction((db) =>
          this.link(db, { ...row, manifest: entries, manifestHash: sha256(entries) }, manifest),
        ),
      ['ER_DUP_ENTRY'],
    );
    return resultOf((await this.find(caseNo))!);
  }

  find(caseNo: string): Promise<DossierEntity | null> {
    return this.dataSource.getRepository(DossierEntity).findOneBy({ caseNo });
  }

  /** 补卷, in their order. */
  additionsOf(caseNo: string): Promise<DossierAdditionEntity[]> {
    return this.dataSource.getRepository(DossierAdditionEntity).find({ where: { caseNo }, order: { no: 'ASC' } });
  }

  /** The package of a sealed dossier with what was added to it, and the timestamp once there is one; the same bytes every time. Errors: it was sealed without one; a file is lost. */
  async zip({ caseNo, package: told, seal, timestampToken }: DossierEntity): Promise<Readable> {
    if (!told || !seal) throw new Error(`${caseNo}: sealed without a package`);
    const { files } = JSON.parse(told) as PackageManifest;
    const additions = await this.additionsOf(caseNo);
    const added = additions.map(({ no, name, sha256: hash, size }) => ({
      ...{ path: additionPath(no, hash, name), sha256: hash, size },
    }));
    const { publicKey } = (JSON.parse(seal) as { key: { publicKey: string } }).key;
    return zipped(
      [
        { path: 'manifest.json', bytes: told },
        { path: 'seal.json', bytes: seal },
        { path: 'public-key.pem', bytes: publicKey },
        ...(timestampToken ? [{ path: TIMESTAMP, bytes: Buffer.from(timestampToken, 'base64') }] : []),
        ...additions.map(({ no, record }) => ({ path: additionRecordPath(no), bytes: record })),
        ...files.map(({ path, sha256: hash, size }) => ({ path, sha256: hash, size })),
        ...added,
      ],
      this.binder.files,
      caseNo,
    );
  }

  /** A file of a sealed package. */
  file({ package: told }: DossierEntity, path: string): Readable | undefined {
    const found = told && (JSON.parse(told) as PackageManifest).files.find((f) => f.path === path);
    return found ? this.binder.files.read(found.sha256) : undefined;
  }

  /** Every seal there is, in its order, a line each: what a package is held against so that none can vanish unseen. */
  async registry(): Promise<string> {
    const rows = await this.dataSource
      .getRepository(DossierEntity)
      .createQueryBuilder('d')
      .select(['d.caseNo', 'd.chainNo', 'd.seal', 'd.sealHash'])
      .where('d.chain_no IS NOT NULL')
      .orderBy('d.chain_no')
      .getMany();
    const additions = await this.dataSource.query<{ case_no: string; n: number; hash: string }[]>(
      `SELECT a.case_no, a.no AS n, a.record_hash AS hash FROM dossier_addition a
       JOIN (SELECT case_no, MAX(no) AS last FROM dossier_addition GROUP BY case_no) m ON m.case_no = a.case_no AND m.last = a.no`,
    );
    const last = new Map(additions.map((a) => [a.case_no, { count: Number(a.n), sha256: a.hash }]));
    return rows
      .map(({ seal, sealHash }) => {
        const { number, caseNo, previous, sealedAt } = JSON.parse(seal!) as Record<string, unknown>;
        const added = last.get(String(caseNo));
        const line = {
          number,
          caseNo,
          previous,
          sealedAt,
          sealSha256: sealHash,
          ...(added ? { additions: added } : {}),
        };
        return `${canonical(line)}\n`;
      })
      .join('');
  }

  private async link(
    db: EntityManager,
    row: Pick<DossierEntity, 'caseNo' | 'sealedAt' | 'throughSeq' | 'headHash' | 'manifest' | 'manifestHash'>,
    manifest: PackageManifest,
  ): Promise<void> {
    if (await db.existsBy(DossierEntity, { caseNo: row.caseNo })) return;
    // Whoever else seals waits here: what is read below is the newest. One who seals the same case finds its row taken, gives
    // the number back with its transaction, and looks again.
    const number = await nextNumber(db, SERIES);
    const [before] = await db.query<{ seal_hash: string }[]>(
      'SELECT seal_hash FROM dossier WHERE chain_no = ? FOR UPDATE',
      [number - 1],
    );
    if (number > 1 && !before) throw new Error(`the dossier before number ${number} is lost`);
    const text = canonical(manifest);
    const seal = this.key.seal({
      ...{ caseNo: row.caseNo, number, manifestSha256: digest(text), journal: manifest.journal },
      previous: before ? { number: number - 1, sealSha256: before.seal_hash } : null,
      sealedAt: manifest.sealedAt,
    });
    await db.insert(DossierEntity, { ...row, chainNo: number, package: text, seal, sealHash: digest(seal) });
  }
}

const resultOf = ({ manifestHash, headHash, throughSeq }: DossierEntity): SealResult => ({
  manifestHash,
  headHash,
  entries: throughSeq,
});
