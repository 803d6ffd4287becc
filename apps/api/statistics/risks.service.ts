import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RISK_NAMES, RISKS, type Risk, type Role, ROLES, unclaimedBy, unclaimedRole, unclaimedTitle } from '#contracts';
import type { Principal } from '#identity';
import { dateOf, type Unit } from '#law';
import { LawData, namesOf, TaskEntity } from '#store';
import { decodeCursor, type Page, pageOf } from '../shared/cursor';
import { dueOf } from '../shared/due';
import { People } from '../shared/people';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';
import { riskConditions } from './risk-conditions';
import type { RiskTaskQuery } from './risks.views';

type Counts = Record<Risk, number> & { oldestReview: string | null };
interface Group extends Record<Risk, string> {
  unit: string;
  person: string | null;
  /** Of what nobody has claimed, whom it waits for. */
  role: Role | null;
  oldestReview: Date | null;
}

const LISTED = [
  'id',
  'title',
  'caseNo',
  'displayNo',
  'partyName',
  'itemTitle',
  'candidateRole',
  'unitId',
  'assignee',
  'dueAt',
  'dueOn',
  'dueClock',
  'dueUnit',
  'openedAt',
] as const;
type Row = Pick<TaskEntity, (typeof LISTED)[number]> & { sortAt: Date };

/** What is told of one open task. */
export interface RiskRow {
  id: string;
  title: string;
  caseNo: string;
  displayNo: string;
  partyName: string;
  itemTitle: string;
  candidateRole: Role;
  unit: string;
  assignee: string | null;
  assigneeName: string | null;
  dueAt: Date | null;
  dueOn: string | null;
  dueClock: string | null;
  dueUnit: Unit | null;
  daysLeft: number | null;
  openedAt: Date;
}

/** 将要出问题: open tasks by unit and by person, within the asker's subtree, and the list behind each number. Definitions: `RISKS`. */
@Injectable()
export class RisksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly people: People,
    private readonly law: LawData,
  ) {}

  async read(me: Principal, unit?: string): Promise<object> {
    const now = new Date();
    const groups = await this.groups(await this.scope.within(me, unit), now);
    const units = await this.scope.units();
    const titleOf = (id: string) => units.find((u) => u.id === id)?.name ?? id;
    const people = await this.people.of(groups.flatMap((g) => g.person ?? []));
    const byUnit = summed(groups, (g) => g.unit).map(([key, counts]) => ({ key, title: titleOf(key), ...counts }));
    const byPerson = summed(groups, (g) => g.person ?? unclaimedBy(g.role!)).map(([key, counts]) => {
      const person = people.get(key);
      const role = unclaimedRole(key);
      const title = role === undefined ? (person?.name ?? key) : unclaimedTitle(role, ROLES);
      return { key, title, unit: person ? titleOf(person.unitId) : null, ...counts };
    });
    return {
      at: now,
      total: summed(groups, () => '')[0]?.[1] ?? none(),
      byUnit: byUnit.sort(worstFirst),
      byPerson: byPerson.sort(worstFirst),
      definitions: Object.fromEntries(RISK_NAMES.map((name) => [name, RISKS[name].definition])),
    };
  }

  /** The totals of a set of units; undefined: of all. */
  async totals(unitIds: string[] | undefined, now = new Date()): Promise<Counts> {
    return summed(await this.groups(unitIds, now), () => '')[0]?.[1] ?? none();
  }

  /** The tasks that a number counts: what hurts first, a review by how long it waits. */
  async list(me: Principal, query: Omit<RiskTaskQuery, 'limit'> & { limit: number }): Promise<Page<RiskRow>> {
    const now = new Date();
    const filter = this.openTasks(await this.scope.within(me, query.unit));
    const role = unclaimedRole(query.person);
    if (role !== undefined) filter.add('assignee IS NULL').equals('candidate_role', role || undefined);
    else filter.equals('assignee', query.person);
    const calendar = await this.law.calendar();
    const { sql, parameters } = riskConditions(now, dateOf(now.toISOString()), calendar)[query.risk];
    filter.add(`(${sql})`, ...parameters);
    const [row] = query.cursor
      ? []
      : await this.dataSource.query<{ n: string }[]>(filter.countIn('task'), filter.parameters);
    const name = namesOf(this.dataSource, TaskEntity);
    const column = name(query.risk === 'review' ? 'openedAt' : 'sortDueAt');
    const after = decodeCursor(query.cursor);
    const sorted = after ? filter.after(column, 'id', 'ASC', after) : [column, 'id'];
    const rows = await this.dataSource.query<Row[]>(
      `SELECT ${LISTED.map((p) => `${name(p)} AS ${p}`).join(', ')}, ${column} AS sortAt FROM task ${filter.where()}
       ORDER BY ${sorted.join(', ')} LIMIT ${query.limit + 1}`,
      filter.parameters,
    );
    const people = await this.people.of(rows.flatMap((r) => r.assignee ?? []));
    const page = pageOf(
      rows,
      query.limit,
      (r) => ({ value: r.sortAt.toISOString(), key: r.id }),
      ({ sortAt: _sort, unitId, ...task }) => ({
        ...task,
        unit: unitId,
        assigneeName: task.assignee && (people.get(task.assignee)?.name ?? task.assignee),
        ...dueOf(task, calendar),
      }),
    );
    return { ...page, ...(row ? { total: Number(row.n) } : {}) };
  }

  private async groups(unitIds: string[] | undefined, now: Date): Promise<Group[]> {
    const filter = this.openTasks(unitIds);
    const conditions = riskConditions(now, dateOf(now.toISOString()), await this.law.calendar());
    const sums = RISK_NAMES.map((name) => `SUM(${conditions[name].sql}) AS ${name}`);
    const review = conditions.review;
    return this.dataSource.query<Group[]>(
      `SELECT unit_id AS unit, assignee AS person, IF(assignee IS NULL, candidate_role, NULL) AS role, ${sums.join(', ')}, MIN(IF(${review.sql}, opened_at, NULL)) AS oldestReview
       FROM task ${filter.where()} GROUP BY unit_id, assignee, role`,
      [...RISK_NAMES.flatMap((name) => conditions[name].parameters), ...review.parameters, ...filter.parameters],
    );
  }

  private openTasks(unitIds: string[] | undefined): SqlFilter {
    return new SqlFilter().oneOf('unit_id', unitIds).equals('state', 'open');
  }
}

const none = (): Counts => ({
  ...(Object.fromEntries(RISK_NAMES.map((name) => [name, 0])) as Record<Risk, number>),
  oldestReview: null,
});

function summed(groups: Group[], by: (group: Group) => string): [string, Counts][] {
  const found = new Map<string, Counts>();
  for (const group of groups) {
    const counts = found.get(by(group)) ?? none();
    for (const name of RISK_NAMES) counts[name] += Number(group[name]);
    const oldest = group.oldestReview?.toISOString() ?? null;
    if (oldest && (!counts.oldestReview || oldest < counts.oldestReview)) counts.oldestReview = oldest;
    found.set(by(group), counts);
  }
  return [...found];
}

const worstFirst = (a: Counts & { key: string }, b: Counts & { key: string }) =>
  b.overdue - a.overdue || b.soon - a.soon || b.open - a.open || (a.key < b.key ? -1 : 1);
