import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { PriorOffence } from '#law';
import { LawData } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { type Told, tellCases } from '../engine/tell-cases';
import { LOGGER } from '../shared/logger';

interface Stale {
  case_no: string;
  party_id_number: string;
  priors: string | PriorOffence[];
}

/** What was being written while a case looked was not seen by it. */
const UNSEEN = 'INTERVAL 1 MINUTE';

/** Whether a party's offence is its first hangs on what else is on record of it: open cases are told when that changes. */
@Injectable()
export class PriorsService {
  constructor(
    private readonly law: LawData,
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Looks up anew for every undecided case with another matter of its party decided, imported or withdrawn since it last was,
   * or with other numbers found to be its party's or no longer. @source 行政处罚法 第三十三条第一款
   */
  async tellStale(): Promise<Told> {
    let told = 0;
    const next = (after: string, limit: number) =>
      this.dataSource.query<Stale[]>(
        `SELECT c.case_no, c.party_id_number, JSON_EXTRACT(c.state, '$.priors') AS priors FROM case_file c
          WHERE c.status IN ('open', 'suspended') AND c.outcome IS NULL AND c.case_no > ?
            AND (EXISTS (SELECT 1 FROM case_file p
                          WHERE p.party_id_number = c.party_id_number AND p.case_no <> c.case_no
                            AND p.decided_at > c.priors_at)
              OR EXISTS (SELECT 1 FROM prior_record r
                          WHERE r.party_id_number = c.party_id_number
                            AND GREATEST(r.imported_at, COALESCE(r.withdrawn_at, r.imported_at)) > c.priors_at - ${UNSEEN})
              OR EXISTS (SELECT 1 FROM party_member m
                          WHERE m.id_number = c.party_id_number
                            AND (m.changed_at > c.priors_at - ${UNSEEN}
                              OR EXISTS (SELECT 1 FROM party_member o JOIN case_file p ON p.party_id_number = o.id_number
                                          WHERE o.group_key = m.group_key AND p.case_no <> c.case_no
                                            AND p.decided_at > c.priors_at)
                              OR EXISTS (SELECT 1 FROM party_member o JOIN prior_record r ON r.party_id_number = o.id_number
                                          WHERE o.group_key = m.group_key
                                            AND GREATEST(r.imported_at, COALESCE(r.withdrawn_at, r.imported_at))
                                              > c.priors_at - ${UNSEEN}))))
          ORDER BY c.case_no LIMIT ${limit}`,
        [after],
      );
    const { failed } = await tellCases(
      this.engine,
      this.logger,
      next,
      async ({ case_no, party_id_number, priors: known }) => {
        const lookedUpAt = new Date().toISOString();
        const priors = await this.law.priorsOf(party_id_number, case_no);
        // A case records no look-up that found what it has, and would be asked again and again.
        const before = (typeof known === 'string' ? JSON.parse(known) : known) as PriorOffence[];
        if (isDeepStrictEqual(priors, before)) return;
        await this.engine.tellPriors(case_no, { priors, lookedUpAt });
        told += 1;
      },
    );
    return { told, failed };
  }
}
