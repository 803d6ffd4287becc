import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AnyEntry } from '#contracts';
import { CaseEntity, JournalEntity } from './entities';
import { checkChain, GENESIS } from './hash-chain';

export interface ChainCheck {
  ok: boolean;
  seq: number;
  headHash: string;
  brokenAt?: number;
}

/** The permanent record: reading the journal, and proving it. */
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
}
