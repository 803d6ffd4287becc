import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Together } from '#documents';
import { volumeNo } from '#law';
import { BoundVolumeEntity, canonical, CaseRecords, doom, DossierEntity, KeptDossierEntity, UserEntity } from '#store';
import { DataSource, In } from 'typeorm';
import { additionRecordPath, Archive } from './archive';
import { asSealed } from './as-sealed';
import { Binder } from './binder';
import type { SealedCase } from './sealed-case';
import { digest } from './sealing';
import { type Part, zipped } from './zip';

export const VOLUME_FILE = '卷.pdf';
const LARGEST = 4 * 1024 ** 3;

/** What a volume consists of: its members as they were sealed, and its own pages. */
export interface VolumeManifest {
  format: 'rouzhi-volume/1';
  volumeNo: string;
  unit: string;
  year: number;
  number: number;
  retention: number | null;
  composedAt: string;
  members: {
    no: number;
    caseNo: string;
    displayNo: string;
    title: string;
    /** Its place in the chain of all seals. */
    number: number;
    manifestSha256: string;
    sealSha256: string;
    /** Numbers of its first and last page. */
    first: number;
    last: number;
  }[];
  files: { path: string; size: number; sha256: string }[];
}

/** Whoever bound it took longer than his lease, and another has it now. */
export class LeaseLost extends Error {}

interface Mine {
  id: number;
  state: 'binding';
  lease: string;
}

const memberPath = (no: number, what: string): string => `members/${String(no).padStart(4, '0')}/${what}`;

/**
 * Binds sealed dossiers into one volume, above their seals, which stay as they are.
 *
 * 1. The same members make the same bytes: where one died in the middle, another does it again.
 * 2. What the tables hold of a member is held against its seal first.
 * 3. The row names the pages before they are put into their place, and says that it is bound after that: none lie there that no
 *    row knows of. Pages that another attempt has left, by another version of the program, are doomed.
 */
@Injectable()
export class VolumeBinder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly records: CaseRecords,
    private readonly binder: Binder,
    private readonly archive: Archive,
  ) {}

  /** Errors: `NotAsSealed`. */
  async prove(caseNos: readonly string[]): Promise<void> {
    await this.sealed(caseNos);
  }

  /** As it would be. Errors: as `bind`. */
  async draft(caseNos: readonly string[], wish: Together): Promise<Uint8Array> {
    const { sealed } = await this.sealed(caseNos);
    return (await this.binder.bindTogether(sealed, { ...wish, mark: '预览' })).pdf;
  }

  /** By whoever holds its lease. Errors: `NotAsSealed`; `LeaseLost`; an original or a seal is lost; a template is at fault. */
  async bind(volume: BoundVolumeEntity): Promise<void> {
    const kept = await this.dataSource
      .getRepository(KeptDossierEntity)
      .find({ where: { volumeId: volume.id }, order: { volumePlace: 'ASC' } });
    const { sealed, dossiers } = await this.sealed(kept.map((k) => k.caseNo));
    const person = await this.dataSource.getRepository(UserEntity).findOneBy({ username: volume.composedBy });
    const at = volume.composedAt.toISOString();
    const { year, years, number, note } = volume;
    const wish = { volumeNo: volumeNo(year, number), year, years, note, by: person?.name ?? volume.composedBy, at };
    const rows = this.dataSource.getRepository(BoundVolumeEntity);
    const mine: Mine = { id: volume.id, state: 'binding', lease: volume.lease! };
    const { pdf, catalogue } = await this.binder.bindTogether(sealed, wish, (done) => rows.update(mine, { done }));
    const sha256 = digest(pdf);
    await this.name(mine, sha256);
    await this.binder.files.put(Readable.from([pdf]), LARGEST, ({ keep }) => keep());
    const manifest: VolumeManifest = {
      ...{ format: 'rouzhi-volume/1', volumeNo: wish.volumeNo, unit: volume.unitId, year, number, retention: years },
      composedAt: at,
      members: kept.map(({ caseNo, displayNo, title }, i) => ({
        ...{ no: i + 1, caseNo, displayNo, title, number: dossiers[i]!.chainNo! },
        ...{ manifestSha256: digest(dossiers[i]!.package!), sealSha256: dossiers[i]!.sealHash! },
        ...{ first: catalogue[i]!.first, last: catalogue[i]!.last },
      })),
      files: [{ path: VOLUME_FILE, size: pdf.length, sha256 }],
    };
    const text = canonical(manifest);
    const boundAt = new Date();
    const seal = this.archive.key.sign('rouzhi-volume-seal/1', {
      ...{ volumeNo: wish.volumeNo, unit: volume.unitId, number, manifestSha256: digest(text) },
      sealedAt: boundAt.toISOString(),
    });
    const { affected } = await rows.update(
      { ...mine, sha256 },
      { state: 'bound', boundAt, manifest: text, seal, done: kept.length, lease: null, leasedUntil: null, waits: null },
    );
    if (affected) return;
    // Where whoever has it now makes the same pages, its row keeps them.
    await doom(this.dataSource.manager, sha256);
    throw new LeaseLost(wish.volumeNo);
  }

  /** The row names the pages that are about to come, and those that another attempt has left are let go. */
  private async name(mine: Mine, sha256: string): Promise<void> {
    await this.dataSource.transaction(async (db) => {
      const row = await db.findOne(BoundVolumeEntity, { where: mine, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new LeaseLost(String(mine.id));
      await db.update(BoundVolumeEntity, mine, { sha256 });
      if (row.sha256 && row.sha256 !== sha256) await doom(db, row.sha256);
    });
  }

  /** The bound pages. */
  pdf({ sha256 }: BoundVolumeEntity): Readable {
    return this.binder.files.read(sha256!);
  }

  /** The package: pages, manifest and seal, and of each member what proves it, with what was added to it since. Errors: pages are lost. */
  async zip(volume: BoundVolumeEntity): Promise<Readable> {
    const manifest = JSON.parse(volume.manifest!) as VolumeManifest;
    const { key } = JSON.parse(volume.seal!) as { key: { publicKey: string } };
    const parts: Part[] = [
      { path: 'manifest.json', bytes: volume.manifest! },
      { path: 'seal.json', bytes: volume.seal! },
      { path: 'public-key.pem', bytes: key.publicKey },
      ...manifest.files,
    ];
    const dossiers = await this.dossiersOf(manifest.members.map((m) => m.caseNo));
    for (const [i, { no, caseNo }] of manifest.members.entries()) {
      parts.push({ path: memberPath(no, 'manifest.json'), bytes: dossiers[i]!.package! });
      parts.push({ path: memberPath(no, 'seal.json'), bytes: dossiers[i]!.seal! });
      for (const { no: nth, record } of await this.archive.additionsOf(caseNo))
        parts.push({ path: memberPath(no, additionRecordPath(nth)), bytes: record });
    }
    return zipped(parts, this.binder.files, manifest.volumeNo);
  }

  /** Each as its seal tells. Errors: `NotAsSealed`. */
  private async sealed(caseNos: readonly string[]): Promise<{ sealed: SealedCase[]; dossiers: DossierEntity[] }> {
    const dossiers = await this.dossiersOf(caseNos);
    const sealed: SealedCase[] = [];
    for (const dossier of dossiers) sealed.push(asSealed(dossier, await this.records.links(dossier.caseNo)));
    return { sealed, dossiers };
  }

  /** In the order they were asked for. */
  private async dossiersOf(caseNos: readonly string[]): Promise<DossierEntity[]> {
    const found = await this.dataSource.getRepository(DossierEntity).findBy({ caseNo: In([...caseNos]) });
    const byNo = new Map(found.map((d) => [d.caseNo, d]));
    return caseNos.map((caseNo) => {
      const dossier = byNo.get(caseNo);
      if (!dossier?.package || !dossier.seal) throw new Error(`${caseNo}: sealed without a package`);
      return dossier;
    });
  }
}
