import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reinspect } from '#contracts';
import type { Principal } from '#identity';
import { addDays, covers, endOfDay, type IsoDate, isWorkingDay, startOfDay } from '#law';
import { LawData, type TaskEntity } from '#store';
import { dueWithin, UNCLOSED } from '../shared/counting';
import { dueOf } from '../shared/due';
import { People } from '../shared/people';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';
import type { ScheduleQuery, VisitsQuery } from './schedule.views';

type VisitRow = Pick<
  TaskEntity,
  'id' | 'caseNo' | 'displayNo' | 'partyName' | 'itemTitle' | 'assignee' | 'dueAt' | 'dueOn' | 'dueClock' | 'dueUnit'
> & { place: string | null; latitude: number | null; longitude: number | null };
type Whose = Pick<ScheduleQuery, 'mine' | 'unit'>;

/** More visits than this are no list for one day. */
const MOST_VISITS = 500;

/** What falls due and where one has to go, day by day: one's own, or what one's subtree has. */
@Injectable()
export class ScheduleService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly people: People,
    private readonly law: LawData,
  ) {}

  async days(me: Principal, { from, to, ...whose }: ScheduleQuery): Promise<object> {
    const cases = await this.within(me, whose);
    cases.oneOf('status', UNCLOSED);
    if (whose.mine) cases.add('case_no IN (SELECT case_no FROM case_officer WHERE username = ?)', me.username);
    dueWithin(cases, from, to);
    const [due, visits, calendar] = await Promise.all([
      this.byDay('case_file', cases),
      this.byDay('task', await this.visitsOf(me, whose, from, to)),
      this.law.calendar(),
    ]);
    const days: object[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) {
      const works = covers(calendar, date) ? isWorkingDay(calendar, date) : null;
      days.push({ date, due: due.get(date) ?? 0, visits: visits.get(date) ?? 0, works });
    }
    return { days };
  }

  async visits(me: Principal, { on, ...whose }: VisitsQuery): Promise<object> {
    const filter = await this.visitsOf(me, whose, on, on);
    const rows = await this.dataSource.query<VisitRow[]>(
      `SELECT v.id, v.case_no AS caseNo, v.display_no AS displayNo, v.party_name AS partyName, v.item_title AS itemTitle,
         v.assignee, v.due_at AS dueAt, v.due_on AS dueOn, v.due_clock AS dueClock, v.due_unit AS dueUnit,
         JSON_UNQUOTE(JSON_EXTRACT(c.state, '$.place')) AS place,
         c.latitude, c.longitude
       FROM (SELECT * FROM task ${filter.where()} ORDER BY sort_due_at, id LIMIT ${MOST_VISITS}) v
         LEFT JOIN case_file c ON c.case_no = v.case_no ORDER BY v.sort_due_at, v.id`,
      filter.parameters,
    );
    const calendar = await this.law.calendar();
    const people = await this.people.of(rows.flatMap((r) => r.assignee ?? []));
    return {
      items: rows.map((r) => ({
        ...r,
        assigneeName: r.assignee && (people.get(r.assignee)?.name ?? r.assignee),
        ...dueOf(r, calendar),
      })),
    };
  }

  private async within(me: Principal, { unit }: Whose): Promise<SqlFilter> {
    return new SqlFilter().oneOf('unit_id', await this.scope.within(me, unit));
  }

  /** Re-inspections that are to be done by these days. */
  private async visitsOf(me: Principal, whose: Whose, from: IsoDate, to: IsoDate): Promise<SqlFilter> {
    const filter = await this.within(me, whose);
    filter.equals('state', 'open').equals('kind', reinspect.kind);
    filter.add('sort_due_at > ? AND sort_due_at <= ?', new Date(startOfDay(from)), new Date(endOfDay(to)));
    if (whose.mine) {
      filter.add(
        '(assignee = ? OR (assignee IS NULL AND case_no IN (SELECT case_no FROM case_officer WHERE username = ?)))',
        me.username,
        me.username,
      );
    }
    return filter;
  }

  private async byDay(table: 'case_file' | 'task', filter: SqlFilter): Promise<Map<string, number>> {
    const rows = await this.dataSource.query<{ date: string; n: string }[]>(
      `SELECT due_on AS date, COUNT(*) AS n FROM ${table} ${filter.where()} GROUP BY due_on`,
      filter.parameters,
    );
    return new Map(rows.map((r) => [r.date, Number(r.n)]));
  }
}
