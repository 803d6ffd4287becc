import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AnyEntry, SealRequest, SealResult } from '#contracts';
import { CaseEntity, DossierEntity, JournalEntity } from './entities';
import { canonical, checkChain, GENESIS, sha256 } from './hash-chain';

export interface ChainCheck {
  ok: boolean;
  seq: number;
  headHash: string;
  brokenAt?: number;
}

/** The permanent record: reading the journal, proving it, sealing it. */
@Injectable()
export class CaseRecords {
  constructor(private readonly dataSource: DataSource) {}

  async journal(caseNo: string): Promise<AnyEntry[]> {
    return (await this.links(caseNo)).map((l) => JSON.parse(l.entry) as AnyEntry);
  }

  links(caseNo: string): Promise<JournalEntity[]> {
    return this.dataSource.getRepository(JournalEntity).find({ where: { caseNo }, order: { seq: 'ASC' } });
  }

  /** Recomputes the chain against the head kept beside the case. A case that is not in the store yet has none: `seq` 0. */
  async verify(caseNo: string): Promise<ChainCheck> {
    const { seq, headHash } = (await this.dataSource
      .getRepository(CaseEntity)
      .findOne({ where: { caseNo }, select: { seq: true, headHash: true } })) ?? { seq: 0, headHash: GENESIS };
    return { ...checkChain(await this.links(caseNo), { seq, headHash }), seq, headHash };
  }

  /**
   * Seals a case once: its manifest names every entry with its hash. Asking again answers with the first seal.
   * Errors: the store does not hold the journal through this very entry, yet.
   */
  async seal({ caseNo, through, at }: SealRequest): Promise<SealResult> {
    const throughSeq = through.seq;
    const links = (await this.links(caseNo)).filter((l) => l.seq <= throughSeq);
    if (links.length !== throughSeq || links.at(-1)!.entry !== canonical(through))
      throw new Error(`${caseNo}: entry ${throughSeq} is not in the store as it is to be sealed`);
    const headHash = links.at(-1)!.hash;
    const manifest = canonical({
      caseNo,
      throughSeq,
      headHash,
      entries: links.map((l) => ({ seq: l.seq, type: l.type, hash: l.hash })),
    });
    await this.dataSource.query(
      `INSERT IGNORE INTO dossier (case_no, sealed_at, through_seq, head_hash, manifest_hash, manifest) VALUES (?, ?, ?, ?, ?, ?)`,
      [caseNo, new Date(at), throughSeq, headHash, sha256(manifest), manifest],
    );
    const sealed = await this.dataSource.getRepository(DossierEntity).findOneByOrFail({ caseNo });
    return { manifestHash: sealed.manifestHash, headHash: sealed.headHash, entries: sealed.throughSeq };
  }
}
