import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SealRequest, SealResult } from '#contracts';
import { manifestOf } from '#documents';
import { canonical, CaseRecords, DossierEntity, sha256 } from '#store';

/** The sealed dossiers. */
@Injectable()
export class Archive {
  constructor(
    private readonly dataSource: DataSource,
    private readonly records: CaseRecords,
  ) {}

  /**
   * Seals a case once: its manifest names every entry with its hash. Asking again answers with the first seal.
   * Errors: the store does not hold the journal through this very entry, yet.
   */
  async seal({ caseNo, through, at }: SealRequest): Promise<SealResult> {
    const links = (await this.records.links(caseNo)).filter((l) => l.seq <= through.seq);
    if (links.length !== through.seq || links.at(-1)!.entry !== canonical(through))
      throw new Error(`${caseNo}: entry ${through.seq} is not in the store as it is to be sealed`);
    const dossier = manifestOf(caseNo, links);
    const manifest = canonical(dossier);
    await this.dataSource.query(
      `INSERT IGNORE INTO dossier (case_no, sealed_at, through_seq, head_hash, manifest_hash, manifest) VALUES (?, ?, ?, ?, ?, ?)`,
      [caseNo, new Date(at), dossier.throughSeq, dossier.headHash, sha256(manifest), manifest],
    );
    const sealed = await this.dataSource.getRepository(DossierEntity).findOneByOrFail({ caseNo });
    return { manifestHash: sealed.manifestHash, headHash: sealed.headHash, entries: sealed.throughSeq };
  }
}
