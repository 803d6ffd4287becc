import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RISKS } from '#contracts';
import { nextOfficeInstant } from '#journal';
import { addDays, dateOf, endOfDay, formatDay, type IsoDate, startOfDay, weekday } from '#law';
import { LawData, UnitEntity, UserEntity } from '#store';
import { tell } from '../events/tell';
import { inFigure } from '../shared/counting';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';
import { RisksService } from './risks.service';

const DAY_MS = 86_400_000;

/** The Monday of the week a day lies in. */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, -((weekday(date) + 6) % 7));

/**
 * 每周简报: on Monday, in office hours, every head and manager is told of the week that has ended and of what is about to go
 * wrong, each for what they see. Told once a week and person, however many processes try and however often: the message's key
 * is the week and the person. Who was not told on Monday, because nothing ran, is told later in the week.
 */
@Injectable()
export class DigestService {
  /** The week this process has seen to. */
  private done = '';

  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly risks: RisksService,
    private readonly law: LawData,
  ) {}

  async turn(now = new Date()): Promise<void> {
    const monday = mondayOf(dateOf(now.toISOString()));
    if (this.done === monday) return;
    const calendar = await this.law.calendar();
    // The first office hour of the week, later where Monday is a day off.
    if (now < new Date(nextOfficeInstant(startOfDay(monday), calendar))) return;
    const people = await this.recipients();
    const units = await this.scope.units();
    const told = new Map<string, { title: string; body: string }>();
    const visibleAt = new Date(nextOfficeInstant(now.toISOString(), calendar));
    for (const { username, unitId } of people) {
      const unit = units.find((u) => u.id === unitId);
      if (!unit) continue;
      const words = told.get(unitId) ?? (await this.words(unit, units, monday, now));
      told.set(unitId, words);
      const key = `digest:${monday}:${unitId}:${username}`;
      await tell(this.dataSource.manager, { key, to: { username }, kind: 'digest', visibleAt, ...words });
    }
    this.done = monday;
  }

  private async recipients(): Promise<Pick<UserEntity, 'username' | 'unitId'>[]> {
    const users = await this.dataSource.getRepository(UserEntity).findBy({ active: true });
    return users.filter((u) => u.roles.includes('head') || u.roles.includes('manager'));
  }

  private async words(unit: UnitEntity, units: UnitEntity[], monday: IsoDate, now: Date) {
    const within = units.filter((u) => u.path.startsWith(unit.path)).map((u) => u.id);
    const seen = within.length === units.length ? undefined : within;
    const [from, to] = [addDays(monday, -7), addDays(monday, -1)];
    const last = await this.lastWeek(seen, from, to);
    const risks = await this.risks.totals(seen, now);
    const due = await this.dueThisWeek(seen, now, addDays(monday, 6));
    const waits = risks.oldestReview
      ? `（最久 ${Math.max(0, Math.floor((now.getTime() - Date.parse(risks.oldestReview)) / DAY_MS))} 日）`
      : '';
    return {
      title: `每周简报：${unit.name}，${formatDay(monday)}起一周`,
      body: [
        `上周（${formatDay(from)}至${formatDay(to)}）：登记 ${last.registered} 件，责令改正 ${last.ordered} 件，结案 ${last.closed} 件，转入处罚程序 ${last.escalated} 件。`,
        `本周：尚有 ${due} 件案件到期；任务超期 ${risks.overdue} 项，${RISKS.soon.title} ${risks.soon} 项，今天到期无人认领 ${risks.unowned} 项；延期待批 ${risks.extension} 项，待法制审核 ${risks.review} 项${waits}，督办待说明 ${risks.supervision} 项。`,
      ].join('\n'),
    };
  }

  private async lastWeek(units: string[] | undefined, from: IsoDate, to: IsoDate) {
    const count = async (column: 'registered_at' | 'closed_at' | 'escalated_at', and?: string) => {
      const filter = new SqlFilter().oneOf('unit_id', units);
      filter.add(`${column} >= ? AND ${column} < ?`, new Date(startOfDay(from)), new Date(endOfDay(to)));
      if (and) filter.add(and);
      return this.count(filter);
    };
    const [registered, ordered, closed, escalated] = await Promise.all([
      count('registered_at'),
      count('registered_at', inFigure('ordered')),
      count('closed_at'),
      count('escalated_at'),
    ]);
    return { registered, ordered, closed, escalated };
  }

  private dueThisWeek(units: string[] | undefined, now: Date, until: IsoDate): Promise<number> {
    const filter = new SqlFilter().oneOf('unit_id', units).oneOf('status', ['open', 'suspended']);
    return this.count(filter.add('sort_due_at > ? AND sort_due_at <= ?', now, new Date(endOfDay(until))));
  }

  private async count(filter: SqlFilter): Promise<number> {
    const [row] = await this.dataSource.query<{ n: string }[]>(
      `SELECT COUNT(*) AS n FROM case_file ${filter.where()}`,
      filter.parameters,
    );
    return Number(row!.n);
  }
}
