import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Archive, Binder, type PackageManifest, VOLUME_PATHS } from '#activities';
import type { AnyEntry } from '#contracts';
import { type CatalogueLine, manifestOf, type Volume, VOLUMES } from '#documents';
import type { Principal } from '#identity';
import { canonical, CaseRecords, type DossierEntity, sha256 } from '#store';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { CasesService } from './cases.service';
import type { Printed } from './printing';

/** What stands across every page of what is not sealed yet. */
const DRAFT = '未归档';

/** 卷宗, as it is read: before it is sealed as a draft, afterwards as it was sealed. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly cases: CasesService,
    private readonly records: CaseRecords,
    private readonly archive: Archive,
    private readonly binder: Binder,
    private readonly people: People,
  ) {}

  /** What was sealed, and whether the record still is what was. Errors: NOT_FOUND. */
  async read(me: Principal, caseNo: string): Promise<object> {
    await this.cases.mustSeeCase(me, caseNo);
    const {
      package: _,
      takenIn: __,
      timestampToken: ___,
      timestampedAt,
      seal,
      sealHash,
      chainNo,
      ...dossier
    } = await this.sealed(caseNo);
    const links = (await this.records.links(caseNo)).slice(0, dossier.throughSeq);
    const [chain, now] = [await this.records.verify(caseNo), canonical(manifestOf(caseNo, links))];
    const intact = chain.ok && now === dossier.manifest && sha256(now) === dossier.manifestHash;
    return {
      ...{ ...dossier, manifest: JSON.parse(dossier.manifest) as unknown, intact },
      seal: seal && { number: chainNo, sealSha256: sealHash, keyId: keyOf(seal), timestampedAt: timestampedAt ?? null },
      additions: await this.additions(caseNo),
    };
  }

  async catalogue(me: Principal, caseNo: string): Promise<object> {
    await this.cases.mustSeeCase(me, caseNo);
    const dossier = await this.archive.find(caseNo);
    const of = (lines: Record<Volume, CatalogueLine[]>, sealed: boolean) => ({
      ...{ caseNo, sealed },
      volumes: (['main', 'inner'] as const).map((volume) => ({ volume, title: VOLUMES[volume], lines: lines[volume] })),
    });
    if (dossier?.package) return of((JSON.parse(dossier.package) as PackageManifest).catalogue, true);
    const { main, inner } = (await this.draft(caseNo)).volumes;
    return of({ main: main.catalogue, inner: inner.catalogue }, false);
  }

  async volume(me: Principal, caseNo: string, volume: Volume): Promise<Printed> {
    await this.cases.mustSeeCase(me, caseNo);
    const name = `${VOLUMES[volume]} ${caseNo}.pdf`;
    const dossier = await this.archive.find(caseNo);
    const sealed = dossier && this.archive.file(dossier, VOLUME_PATHS[volume]);
    if (sealed) return { name, pdf: await buffer(sealed) };
    return { name, pdf: (await this.draft(caseNo)).volumes[volume].pdf };
  }

  /** Errors: NOT_FOUND: it is not sealed, or was by a version that made no package. */
  async package(me: Principal, caseNo: string): Promise<{ name: string; content: Readable }> {
    await this.cases.mustSeeCase(me, caseNo);
    const dossier = await this.sealed(caseNo);
    if (!dossier.package)
      throw new Refused('NOT_FOUND', { reason: '这份卷宗由以前的版本封存，没有可以下载的封存包。' });
    return { name: `卷宗 ${caseNo}.zip`, content: await this.archive.zip(dossier) };
  }

  /** 补卷, by whom as they are called. */
  private async additions(caseNo: string): Promise<object[]> {
    const rows = await this.archive.additionsOf(caseNo);
    const names = await this.people.of(rows.map((r) => r.addedBy));
    return rows.map(({ no, title, reason, name, size, sha256: hash, addedBy, addedAt }) => ({
      ...{ no, title, reason, name, size, sha256: hash },
      ...{ by: names.get(addedBy)?.name ?? addedBy, at: addedAt.toISOString() },
    }));
  }

  private async sealed(caseNo: string): Promise<DossierEntity> {
    const dossier = await this.archive.find(caseNo);
    if (!dossier) throw new Refused('NOT_FOUND', { reason: '案件尚未归档，没有卷宗。' });
    return dossier;
  }

  private async draft(caseNo: string) {
    const entries: AnyEntry[] = await this.records.journal(caseNo);
    return this.binder.bind(entries, entries.at(-1)!.at, DRAFT);
  }
}

const keyOf = (seal: string): string => (JSON.parse(seal) as { key: { id: string } }).key.id;
