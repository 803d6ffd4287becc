import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Together } from '#documents';
import { volumeNo } from '#law';
import { BoundVolumeEntity, canonical, CaseRecords, DossierEntity, KeptDossierEntity, UserEntity } from '#store';
import { DataSource, In } from 'typeorm';
import { additionRecordPath, Archive } from './archive';
import { asSealed } from './as-sealed';
import { Binder, type SealedCase } from './binder';
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

const memberPath = (no: number, what: string): string => `members/${String(no).padStart(4, '0')}/${what}`;

/**
 * Binds sealed dossiers into one volume, above their seals, which stay as they are.
 *
 * 1. The same members make the same bytes: who dies in the middle, or two at once, do it again.
 * 2. What the tables hold of a member is held against its seal first.
 * 3. The pages are in their place before the row says that it is bound.
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

  /** Errors: `NotAsSealed`; an original or a seal is lost; a template is at fault. */
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
    const { pdf, catalogue } = await this.binder.bindTogether(sealed, wish, (done) => rows.update(volume.id, { done }));
    await this.binder.files.put(Readable.from([pdf]), LARGEST, ({ keep }) => keep());
    const manifest: VolumeManifest = {
      ...{ format: 'rouzhi-volume/1', volumeNo: wish.volumeNo, unit: volume.unitId, year, number, retention: years },
      composedAt: at,
      members: kept.map(({ caseNo, displayNo, title }, i) => ({
        ...{ no: i + 1, caseNo, displayNo, title, number: dossiers[i]!.chainNo! },
        ...{ manifestSha256: digest(dossiers[i]!.package!), sealSha256: dossiers[i]!.sealHash! },
        ...{ first: catalogue[i]!.first, last: catalogue[i]!.last },
      })),
      files: [{ path: VOLUME_FILE, size: pdf.length, sha256: digest(pdf) }],
    };
    const text = canonical(manifest);
    const boundAt = new Date();
    const seal = this.archive.key.sign('rouzhi-volume-seal/1', {
      ...{ volumeNo: wish.volumeNo, unit: volume.unitId, number, manifestSha256: digest(text) },
      sealedAt: boundAt.toISOString(),
    });
    await rows.update(
      { id: volume.id, state: 'binding' },
      { state: 'bound', boundAt, sha256: manifest.files[0]!.sha256, manifest: text, seal, done: kept.length },
    );
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
