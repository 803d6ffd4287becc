import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '#identity';
import { COUNT_NAMES, FIGURE_NAMES, RATE_NAMES, RATES } from '#contracts';
import { addDays, dateOf, type IsoDate } from '#law';
import { DisclosureEntity } from '#store';
import { fellDue, IN_TIME, ofKind } from '../disclosures/timely';
import { COUNTED, kindsOf } from '../services/counting';
import { dueWithin, inFigure, OVERDUE_SQL, registeredWithin, UNCLOSED } from '../shared/counting';
import { Scope } from '../shared/scope';
import { Refused } from '../shared/refused';
import { SqlFilter } from '../shared/sql-filter';
import { DEFINITIONS } from './definitions';
import type { StatisticsQuery } from './statistics.views';

/** Sums of one group of cases. */
type Sums = Record<(typeof SUMS)[number], number>;
const SUMS = ['registered', 'open', 'overdue', ...FIGURE_NAMES] as const;
const DAYS_AHEAD = 30;
const DAYS_BACK = 365;

/**
 * The managers' figures, within the asker's subtree, of cases registered in a period. Definitions: `definitions.ts`.
 * Amounts of fines are neither counted nor ranked. @source 行政处罚法 第七十四条第三款
 */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
  ) {}

  async read(me: Principal, query: StatisticsQuery): Promise<object> {
    const today = dateOf(new Date().toISOString());
    const to = query.to ?? today;
    const from = query.from ?? addDays(to, -DAYS_BACK);
    if (from > to) throw new Refused('VALIDATION_FAILED', { reason: '起始日晚于截止日，请改其中一个。' });
    const units = await this.scope.units();
    const seen = await this.scope.within(me, query.unit);
    const inPeriod = () => registeredWithin(new SqlFilter().oneOf('unit_id', seen), from, to);
    const groups = inPeriod();
    const [rows, stages, due, services, disclosures, otherDisclosures] = await Promise.all([
      this.dataSource.query<(Record<string, string> & { title: string })[]>(
        `SELECT unit_id AS unit, item_id AS item, MAX(item_title) AS title, DATE_FORMAT(registered_at + INTERVAL 8 HOUR, '%Y-%m') AS month,
          COUNT(*) AS registered, SUM(status <> 'closed') AS open, SUM(status <> 'closed' AND ${OVERDUE_SQL}) AS overdue,
          ${FIGURE_NAMES.map((f) => `SUM(${inFigure(f)}) AS ${f}`).join(', ')}
         FROM case_file ${groups.where()} GROUP BY unit, item, month`,
        [new Date(), ...groups.parameters],
      ),
      this.stages(inPeriod().oneOf('status', UNCLOSED)),
      this.due(seen, today),
      this.services(seen, from, to),
      this.disclosures(seen, { from, to }, 'penalty', today),
      this.disclosures(seen, { from, to }, 'other', today),
    ]);
    const table = (by: 'unit' | 'item' | 'month', title: (key: string, row: { title: string }) => string) => {
      const found = new Map<string, { title: string; sums: Sums }>();
      for (const row of rows) {
        const key = row[by]!;
        const group = found.get(key) ?? { title: title(key, row), sums: none() };
        add(group.sums, row);
        found.set(key, group);
      }
      return [...found].map(([key, { title: name, sums }]) => ({ key, title: name, ...figures(sums) }));
    };
    const total = none();
    for (const row of rows) add(total, row);
    const { guided, managed, enforced } = total;
    const funnel = {
      registered: total.registered,
      ordered: total.ordered,
      corrected: total.inTime,
      lenient: total.lenient,
      escalated: total.escalated,
    };
    const most = <T extends { registered: number }>(a: T, b: T) => b.registered - a.registered;
    return {
      from,
      to,
      total: figures(total),
      mix: { guided, managed, enforced, services },
      funnel,
      ...{ disclosures, otherDisclosures },
      byStage: stages,
      due,
      byUnit: table('unit', (id) => units.find((u) => u.id === id)?.name ?? id).sort(most),
      byItem: table('item', (_, row) => row.title).sort(most),
      byMonth: table('month', (month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`).sort((a, b) =>
        a.key < b.key ? -1 : 1,
      ),
      definitions: {
        ...DEFINITIONS,
        ...Object.fromEntries(RATE_NAMES.map((r) => [r, `${RATES[r].title}＝${RATES[r].definition}`])),
      },
    };
  }

  private async stages(filter: SqlFilter): Promise<{ stage: string; unit: string; n: number }[]> {
    const rows = await this.dataSource.query<{ stage: string; unit: string; n: string }[]>(
      `SELECT stage, unit_id AS unit, COUNT(*) AS n FROM case_file ${filter.where()} GROUP BY stage, unit_id`,
      filter.parameters,
    );
    return rows.map((r) => ({ ...r, n: Number(r.n) }));
  }

  /** The service records that count in a share of 721, by the day they were held. */
  private async services(units: string[] | undefined, from: IsoDate, to: IsoDate) {
    const filter = new SqlFilter().oneOf('unit_id', units).add('held_on BETWEEN ? AND ?', from, to).add(COUNTED);
    const rows = await this.dataSource.query<{ kind: string; n: string }[]>(
      `SELECT kind, COUNT(*) AS n FROM service_record ${filter.where()} GROUP BY kind`,
      filter.parameters,
    );
    const sum = (share: 'guided' | 'managed') =>
      kindsOf(share).reduce((n, kind) => n + Number(rows.find((r) => r.kind === kind)?.n ?? 0), 0);
    return { guided: sum('guided'), managed: sum('managed') };
  }

  /** 公示及时率, by the day the publication fell due. */
  private async disclosures(
    units: string[] | undefined,
    period: { from: IsoDate; to: IsoDate },
    kind: 'penalty' | 'other',
    today: IsoDate,
  ) {
    const rows = fellDue(
      this.dataSource.getRepository(DisclosureEntity).createQueryBuilder('r').where('1 = 1'),
      period,
      today,
    );
    ofKind(rows, kind);
    if (units) rows.andWhere(units.length === 0 ? '1 = 0' : 'r.unitId IN (:...units)', { units });
    const found = await rows
      .select('COUNT(*)', 'of')
      .addSelect(`COALESCE(SUM(${IN_TIME}), 0)`, 'n')
      .getRawOne<{ n: string; of: string }>();
    return share(Number(found!.n), Number(found!.of));
  }

  /** How many open cases reach their next date, day by day. */
  private async due(units: string[] | undefined, today: string): Promise<object> {
    const filter = new SqlFilter().oneOf('unit_id', units).oneOf('status', UNCLOSED);
    dueWithin(filter, today, addDays(today, DAYS_AHEAD - 1));
    const rows = await this.dataSource.query<{ date: string; n: string }[]>(
      `SELECT due_on AS date, COUNT(*) AS n FROM case_file ${filter.where()} GROUP BY due_on`,
      filter.parameters,
    );
    const by = new Map(rows.map((r) => [r.date, Number(r.n)]));
    const days = Array.from({ length: DAYS_AHEAD }, (_, i) => addDays(today, i)).map((date) => ({
      date,
      n: by.get(date) ?? 0,
    }));
    return { today: days[0]!.n, week: days.slice(0, 7).reduce((n, d) => n + d.n, 0), days };
  }
}

const none = (): Sums => Object.fromEntries(SUMS.map((s) => [s, 0])) as Sums;

function add(sums: Sums, row: Record<string, string>): void {
  for (const name of SUMS) sums[name] += Number(row[name]);
}

const share = (n: number, of: number) => ({ n, of, rate: of === 0 ? null : n / of });

function figures(sums: Sums) {
  return Object.fromEntries([
    ...COUNT_NAMES.map((name) => [name, sums[name]]),
    ...RATE_NAMES.map((name) => [name, share(sums[RATES[name].n], sums[RATES[name].of])]),
  ]) as Record<(typeof COUNT_NAMES)[number], number> & Record<(typeof RATE_NAMES)[number], ReturnType<typeof share>>;
}
