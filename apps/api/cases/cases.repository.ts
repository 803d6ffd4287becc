import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseState } from '#contracts';
import { normalNumber } from '#law';
import { beginningWith, CaseEntity, type CaseRow, IssuedPaperEntity, LawData, LISTED, namesOf } from '#store';
import { dueOf } from '../shared/due';
import { dueBefore, dueWithin, inFigure, overdue, registeredWithin, UNCLOSED } from '../shared/counting';
import { decodeCursor, type Page, pageOf } from '../shared/cursor';
import { SqlFilter } from '../shared/sql-filter';
import type { CaseQuery } from './cases.schemas';

type Row = CaseRow & Pick<CaseEntity, 'caseNo'>;
export type CaseListRow = Omit<Row, 'sortDueAt'> & { daysLeft: number | null; handlers: string[] };

/** The case list. Keyset pages over indexes that hold filter and sort together; no page costs more for being deep. */
@Injectable()
export class CasesRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
  ) {}

  find(caseNo: string): Promise<CaseEntity | null> {
    return this.dataSource.getRepository(CaseEntity).findOneBy({ caseNo });
  }

  async state(caseNo: string): Promise<CaseState | undefined> {
    const row = await this.find(caseNo);
    return row ? (JSON.parse(row.state) as CaseState) : undefined;
  }

  /** With which seals its papers went out, by the paper. */
  async sealsOf(caseNo: string): Promise<Map<string, { stamp: number | null; electronic: 'test' | null }>> {
    const papers = await this.dataSource.getRepository(IssuedPaperEntity).findBy({ caseNo });
    return new Map(papers.map((p) => [p.documentId, { stamp: p.stampNo, electronic: p.electronicSeal }]));
  }

  async list(query: CaseQuery, unitIds: string[] | undefined): Promise<Page<CaseListRow>> {
    const filter = this.filter(query, unitIds);
    const total = query.total ? await this.count(filter) : undefined;
    const [by, order] = query.sort === 'due' ? (['sortDueAt', 'ASC'] as const) : (['registeredAt', 'DESC'] as const);
    const name = namesOf(this.dataSource, CaseEntity);
    const column = name(by);
    const columns = (['caseNo', 'sortDueAt', ...LISTED] as const).map((p) => `${name(p)} AS ${p}`);
    const after = decodeCursor(query.cursor);
    const sorted = after ? filter.after(column, 'case_no', order, after) : [column, 'case_no'];
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${columns.join(', ')} FROM ${filter.from('case_file')} ${filter.where()} ORDER BY ${sorted.map((c) => `${c} ${order}`).join(', ')} LIMIT ${query.limit + 1}`,
      filter.parameters,
    );
    const calendar = await this.law.calendar();
    const handlers = await this.handlersOf(rows.map((r) => r.caseNo));
    const place = (r: Row) => ({ value: r[by].toISOString(), key: r.caseNo });
    return {
      ...pageOf(rows, query.limit, place, ({ sortDueAt: _sort, ...r }) => ({
        ...r,
        ...dueOf(r, calendar),
        handlers: handlers.get(r.caseNo) ?? [],
      })),
      ...(total === undefined ? {} : { total }),
    };
  }

  /** Who has a task of the case in hand; while nobody has, its officers. */
  private async handlersOf(caseNos: string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    if (caseNos.length === 0) return found;
    const rows = await this.dataSource.query<{ caseNo: string; name: string; inHand: string }[]>(
      `SELECT h.case_no AS caseNo, a.name, MAX(h.in_hand) AS inHand FROM (
         SELECT case_no, assignee AS username, 1 AS in_hand FROM task WHERE case_no IN (?) AND state = 'open' AND assignee IS NOT NULL
         UNION ALL SELECT case_no, username, 0 FROM case_officer WHERE case_no IN (?)
       ) h JOIN user_account a ON a.username = h.username GROUP BY h.case_no, a.username, a.name ORDER BY inHand DESC, a.username`,
      [caseNos, caseNos],
    );
    const busy = new Set(rows.filter((r) => Number(r.inHand) === 1).map((r) => r.caseNo));
    for (const { caseNo, name, inHand } of rows) {
      if (busy.has(caseNo) && Number(inHand) !== 1) continue;
      found.set(caseNo, [...(found.get(caseNo) ?? []), name]);
    }
    return found;
  }

  private async count(filter: SqlFilter): Promise<number> {
    const [row] = await this.dataSource.query<{ n: string }[]>(filter.countIn('case_file'), filter.parameters);
    return Number(row!.n);
  }

  private filter(query: CaseQuery, unitIds: string[] | undefined): SqlFilter {
    const units = query.unit ? (!unitIds || unitIds.includes(query.unit) ? [query.unit] : []) : unitIds;
    const filter = new SqlFilter()
      .oneOf('unit_id', units)
      .equals('stage', query.stage)
      .oneOf('status', query.status === 'unclosed' ? UNCLOSED : query.status && [query.status])
      .equals('item_id', query.item)
      .equals('outcome', query.outcome);
    if (query.party)
      filter.add(
        '(party_id_number = ? OR party_name BETWEEN ? AND ?)',
        normalNumber(query.party),
        ...beginningWith(query.party),
      );
    if (query.officer) {
      filter.add('case_no IN (SELECT case_no FROM case_officer WHERE username = ?)', query.officer);
    }
    overdue(filter, query.overdue);
    dueBefore(filter, query.dueBefore);
    registeredWithin(filter, query.registeredFrom, query.registeredTo);
    dueWithin(filter, query.dueFrom, query.dueTo);
    if (query.figure) filter.add(inFigure(query.figure));
    if (query.q) filter.find(query.q);
    return filter;
  }
}
