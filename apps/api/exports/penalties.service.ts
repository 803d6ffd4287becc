import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { CaseState } from '#contracts';
import type { Principal } from '#identity';
import { endOfDay, startOfDay } from '#law';
import { BOM, csvRow } from '../shared/csv';
import { madeBy } from '../shared/download';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';
import { xlsxOf } from '../shared/xlsx';
import { BATCH } from './batches';
import type { PenaltyQuery } from './exports.schemas';
import {
  notShown,
  PENALTY_FIELD_NAMES,
  PENALTY_FIELDS,
  penaltyRecord,
  type PenaltyRecord,
  type Published,
} from './penalty-record';

/** So many are named that lack something; the rest is a number. */
const NAMED = 100;

type Query = z.output<typeof PenaltyQuery>;
interface Row extends Pick<CaseState, 'caseNo' | 'displayNo'> {
  published?: Published;
  reason?: ReturnType<typeof notShown>;
}

/** 双公示: the penalties decided in a period, as the platforms take them. */
@Injectable()
export class PenaltiesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  /** What an export would hold, and what it would lack. */
  async check(me: Principal, query: Query) {
    const counted = { records: 0, warningsOnly: 0, incomplete: 0 };
    const items: { caseNo: string; displayNo: string; missing: string[] }[] = [];
    for await (const rows of this.rows(me, query))
      for (const { caseNo, displayNo, published, reason } of rows) {
        if (reason === 'warningOnly') counted.warningsOnly += 1;
        if (!published) continue;
        counted.records += 1;
        const { missing } = published;
        if (missing.length === 0) continue;
        counted.incomplete += 1;
        if (items.length < NAMED) items.push({ caseNo, displayNo, missing });
      }
    return { ...counted, items };
  }

  /** With the titles of the fields under their names, and above them what the table is of. */
  async workbook(me: Principal, query: Query): Promise<Readable> {
    const unit = query.unit ? await this.scope.nameOf(query.unit) : '本人可见的全部单位';
    const titles = PENALTY_FIELD_NAMES.map((f) => PENALTY_FIELDS[f].title);
    const records = this.records(me, query);
    async function* rows() {
      yield [titles];
      for await (const batch of records) yield batch.map((r) => PENALTY_FIELD_NAMES.map((f) => r[f]));
    }
    return xlsxOf({
      ...{ name: '双公示', title: '行政处罚双公示数据' },
      notes: [
        `期间：${query.from} 至 ${query.to} 作出的处罚决定；单位：${unit}`,
        '只有警告的不公示，不在其中；不予处罚的不是处罚，不在其中；缺少的内容写在备注中；公示截止日期在公示时确定',
        madeBy(me),
      ],
      columns: PENALTY_FIELD_NAMES.map((title) => ({ title, width: 20 })),
      rows: rows(),
    });
  }

  csv(me: Principal, query: Query): Readable {
    const records = this.records(me, query);
    async function* lines() {
      yield BOM + csvRow(PENALTY_FIELD_NAMES);
      for await (const batch of records) yield batch.map((r) => csvRow(PENALTY_FIELD_NAMES.map((f) => r[f]))).join('');
    }
    return Readable.from(lines());
  }

  /** An array of records, one on each line. */
  json(me: Principal, query: Query): Readable {
    const records = this.records(me, query);
    async function* pieces() {
      let before = '[';
      for await (const batch of records)
        for (const record of batch) {
          yield `${before}\n${JSON.stringify(record)}`;
          before = ',';
        }
      yield before === '[' ? '[]\n' : '\n]\n';
    }
    return Readable.from(pieces());
  }

  private async *records(me: Principal, query: Query): AsyncGenerator<PenaltyRecord[]> {
    for await (const rows of this.rows(me, query)) {
      const shown = rows.flatMap(({ published }) => (published ? [published.record] : []));
      if (shown.length > 0) yield shown;
    }
  }

  /** By the number of the case, in batches: of a period of any length never all stands in memory. */
  private async *rows(me: Principal, { from, to, unit }: Query): AsyncGenerator<Row[]> {
    const within = await this.scope.within(me, unit);
    const codes = new Map((await this.scope.units()).map((u) => [u.id, u.area?.code]));
    let after = '';
    for (;;) {
      const filter = new SqlFilter()
        .oneOf('outcome', ['penalty', 'annulled'])
        .oneOf('unit_id', within)
        .add('decided_at >= ?', new Date(startOfDay(from)))
        .add('decided_at < ?', new Date(endOfDay(to)))
        .add('case_no > ?', after);
      const found = await this.dataSource.query<{ caseNo: string; state: string }[]>(
        `SELECT case_no AS caseNo, state FROM case_file ${filter.where()} ORDER BY case_no LIMIT ${BATCH}`,
        filter.parameters,
      );
      if (found.length === 0) return;
      yield found.map(({ caseNo, state: text }) => {
        const state = JSON.parse(text) as CaseState;
        const { displayNo } = state;
        const reason = notShown(state);
        return reason
          ? { caseNo, displayNo, reason }
          : { caseNo, displayNo, published: penaltyRecord(state, codes.get(state.unitId)) };
      });
      after = found.at(-1)!.caseNo;
    }
  }
}
