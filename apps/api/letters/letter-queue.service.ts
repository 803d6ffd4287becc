import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { announcementOf, type CaseDocument, type CaseState, ERRANDS, outForService, serviceAddress } from '#contracts';
import type { Principal } from '#identity';
import { clockOf } from '#law';
import { Scope } from '../shared/scope';
import { mayWrite } from './letter-rights';
import type { QueueQuery } from './letters.schemas';

/** Cases that are looked at for one page: each is read whole. */
const AT_ONCE = 50;

/** Where the party is written to: where it has said in writing, or, before it has, where it is registered. */
export function addressOf(state: CaseState): { address: string; signedOn: string | null } | undefined {
  const confirmed = serviceAddress(state);
  if (confirmed) return { address: confirmed.address, signedOn: confirmed.signedOn };
  return state.party.address ? { address: state.party.address, signedOn: null } : undefined;
}

type IssuedPaper = CaseDocument & Required<Pick<CaseDocument, 'issued'>>;

/** The papers of a case that may go by post: issued, out for service, and not being announced. */
export const postable = (state: CaseState): IssuedPaper[] =>
  outForService(state).filter(
    (d): d is IssuedPaper => !!d.issued && clockOf(state.clocks, announcementOf(d))?.status !== 'running',
  );

/** What waits to be sent by post: the papers out for service that are in no letter on its way. */
@Injectable()
export class LetterQueue {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  async list(me: Principal, { unit, after = '' }: QueueQuery): Promise<object> {
    const units = await this.scope.within(me, unit);
    if (units?.length === 0) return { items: [] };
    const rows = await this.dataSource.query<{ caseNo: string; state: string }[]>(
      `SELECT c.case_no AS caseNo, c.state FROM case_file c
       WHERE c.case_no > ? AND ${units ? 'c.unit_id IN (?) AND' : ''} c.case_no IN (
         SELECT case_no FROM task WHERE state = 'open' AND kind IN (?))
       ORDER BY c.case_no LIMIT ${AT_ONCE}`,
      units ? [after, units, ERRANDS] : [after, ERRANDS],
    );
    const states = rows.map((r) => JSON.parse(r.state) as CaseState);
    const ids = states.flatMap((s) => postable(s).map((d) => d.id));
    const [taken, returned] = await Promise.all([takenOf(this.dataSource.manager, ids), this.returned(ids)]);
    const names = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const items = states.flatMap((state) => {
      const papers = postable(state).filter((d) => !taken.has(d.id));
      if (papers.length === 0) return [];
      const to = addressOf(state);
      return [
        {
          ...{ caseNo: state.caseNo, displayNo: state.displayNo, unit: names.get(state.unitId)! },
          ...{ partyName: state.party.name, address: to?.address ?? null, addressSignedOn: to?.signedOn ?? null },
          mayPrint: mayWrite(me, state.unitId),
          papers: papers.map(({ id, title, issued, madeAt }) => ({
            ...{ id, title, number: issued.number, pages: issued.pages, madeAt },
            returned: returned.get(id) ?? 0,
          })),
        },
      ];
    });
    return { items, ...(rows.length === AT_ONCE ? { next: rows.at(-1)!.caseNo } : {}) };
  }

  private async returned(ids: readonly string[]): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.dataSource.query<{ id: string; n: string }[]>(
      `SELECT p.document_id AS id, COUNT(*) AS n FROM letter_paper p JOIN letter l ON l.id = p.letter_id
       WHERE p.document_id IN (?) AND l.state = 'returned' GROUP BY p.document_id`,
      [ids],
    );
    return new Map(rows.map((r) => [r.id, Number(r.n)]));
  }
}

/** Those that are in a letter on its way, or in one that has arrived. */
export async function takenOf(db: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.query<{ id: string }[]>('SELECT open_key AS id FROM letter_paper WHERE open_key IN (?)', [ids]);
  return new Set(rows.map((r) => r.id));
}
