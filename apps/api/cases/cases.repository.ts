import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CaseState } from '#contracts';
import type { Calendar } from '#law';
import { beginningWith, CaseEntity, LawData } from '#store';
import { dueOf } from '../shared/due';
import { dueBefore, dueWithin, FIGURE_SQL, overdue, registeredWithin, UNCLOSED } from '../shared/counting';
import { decodeCursor, type Page, pageOf } from '../shared/cursor';
import { SqlFilter } from '../shared/sql-filter';
import type { CaseQuery } from './cases.schemas';

interface Row {
  case_no: string;
  registered_at: Date;
  sort_due_at: Date;
  due_at: Date | null;
  escalated_at: Date | null;
  [column: string]: unknown;
}

const COLUMNS = `case_no, display_no, unit_id, stage, status, item_id, item_title, party_name, violation_on, registered_at,
  due_at, due_on, due_clock, due_unit, sort_due_at, escalated_at, escalation_reason, outcome, seq`;

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

  async list(query: CaseQuery, unitIds: string[] | undefined): Promise<Page<object>> {
    const filter = this.filter(query, unitIds);
    const total = query.total ? await this.count(filter) : undefined;
    const [column, order] =
      query.sort === 'due' ? (['sort_due_at', 'ASC'] as const) : (['registered_at', 'DESC'] as const);
    const after = decodeCursor(query.cursor);
    const sorted = after ? filter.after(column, 'case_no', order, after) : [column, 'case_no'];
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${COLUMNS} FROM ${filter.from('case_file')} ${filter.where()} ORDER BY ${sorted.map((c) => `${c} ${order}`).join(', ')} LIMIT ${query.limit + 1}`,
      filter.parameters,
    );
    const calendar = await this.law.calendar();
    const place = (r: Row) => ({ value: r[column as 'registered_at'].toISOString(), key: r.case_no });
    return {
      ...pageOf(rows, query.limit, place, (r) => summary(r, calendar)),
      ...(total === undefined ? {} : { total }),
    };
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
      filter.add('(party_id_number = ? OR party_name BETWEEN ? AND ?)', query.party, ...beginningWith(query.party));
    if (query.officer) {
      filter.add('case_no IN (SELECT case_no FROM case_officer WHERE username = ?)', query.officer);
    }
    overdue(filter, query.overdue);
    dueBefore(filter, query.dueBefore);
    registeredWithin(filter, query.registeredFrom, query.registeredTo);
    dueWithin(filter, query.dueFrom, query.dueTo);
    if (query.figure) filter.add(FIGURE_SQL[query.figure]);
    if (query.q) filter.find(query.q);
    return filter;
  }
}

function summary(r: Row, calendar: Calendar): object {
  return {
    caseNo: r.case_no,
    displayNo: r['display_no'],
    unitId: r['unit_id'],
    stage: r['stage'],
    status: r['status'],
    itemId: r['item_id'],
    itemTitle: r['item_title'],
    partyName: r['party_name'],
    violationOn: r['violation_on'],
    registeredAt: r.registered_at,
    ...dueOf(r, calendar),
    escalatedAt: r.escalated_at,
    escalationReason: r['escalation_reason'],
    outcome: r['outcome'],
    seq: r['seq'],
  };
}
