import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LawData } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { type Told, tellCases } from '../engine/tell-cases';
import { LOGGER } from '../shared/logger';

interface Stale {
  case_no: string;
  party_id_number: string;
}

/** Whether a party's offence is its first hangs on how its other matters end: open cases are told when one has. */
@Injectable()
export class PriorsService {
  constructor(
    private readonly law: LawData,
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Looks up anew for every undecided case with another matter of its party decided since it last was. @source 行政处罚法 第三十三条第一款 */
  tellStale(): Promise<Told> {
    const next = (after: string, limit: number) =>
      this.dataSource.query<Stale[]>(
        `SELECT c.case_no, c.party_id_number FROM case_file c
          WHERE c.status IN ('open', 'suspended') AND c.outcome IS NULL AND c.case_no > ?
            AND EXISTS (SELECT 1 FROM case_file p
                         WHERE p.party_id_number = c.party_id_number AND p.case_no <> c.case_no
                           AND p.decided_at > c.priors_at)
          ORDER BY c.case_no LIMIT ${limit}`,
        [after],
      );
    return tellCases(this.engine, this.logger, next, async ({ case_no, party_id_number }) => {
      const lookedUpAt = new Date().toISOString();
      const priors = await this.law.priorsOf(party_id_number, case_no);
      await this.engine.tellPriors(case_no, { priors, lookedUpAt });
    });
  }
}
