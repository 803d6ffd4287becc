import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { type CaseState, recomputed } from '#contracts';
import type { Principal } from '#identity';
import { applyLedger, type Calendar, clockTitle, type Counting, explainDeadline, weekday } from '#law';
import { CalendarYearEntity, LawData } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { tellCases } from '../engine/tell-cases';
import { LOGGER } from '../shared/logger';
import { Refused } from '../shared/refused';
import type { CalendarPreview, PublishYear } from './calendar.schemas';

@Injectable()
export class CalendarService {
  constructor(
    private readonly law: LawData,
    private readonly dataSource: DataSource,
    private readonly engine: CaseEngine,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async deadline(counting: Counting): Promise<object> {
    try {
      const { deadline, days, sentences } = explainDeadline(await this.law.calendar(), counting);
      return { ...deadline, explanation: sentences, days };
    } catch (error) {
      if (error instanceof RangeError) throw new Refused('VALIDATION_FAILED', { reason: error.message });
      throw error;
    }
  }

  /** Which open deadlines would move, or stay and be settled, and how; changes nothing. */
  async preview(table: PublishYear): Promise<CalendarPreview> {
    const calendar = this.with(await this.law.calendar(), table);
    const moved: CalendarPreview['moved'] = [];
    let openCases = 0;
    for await (const state of this.openCases()) {
      openCases += 1;
      const event = recomputed(state, calendar, new Date().toISOString());
      for (const [i, clock] of applyLedger(state.clocks, event, calendar).entries()) {
        const before = state.clocks[i]!;
        const { countedOn: kept } = clock;
        const same = before.dueOn === clock.dueOn && before.provisional === clock.provisional;
        if (same && before.countedOn === kept) continue;
        moved.push({
          caseNo: state.caseNo,
          displayNo: state.displayNo,
          clock: clock.id,
          title: clockTitle(clock),
          from: before.dueOn ?? null,
          to: clock.dueOn ?? null,
          provisional: clock.provisional === true,
          ...(kept ? { kept } : {}),
        });
      }
    }
    return { moved, openCases };
  }

  /** Puts a year in force. Publishing a year again puts a new table in the place of the old. */
  async record(db: EntityManager, me: Principal, table: PublishYear): Promise<void> {
    this.with(await this.law.calendarIn(db), table);
    const before = await db.countBy(CalendarYearEntity, { year: table.year });
    const published = { version: before + 1, publishedAt: new Date(), publishedBy: me.username };
    await db.insert(CalendarYearEntity, { ...table, ...published });
  }

  /**
   * Tells every open case that counts by an older calendar. A publication ends with it; it is repeated regularly, for
   * cases registered while a year was being published and for a publication that was cut short.
   */
  async tellStragglers(): Promise<{ version: string; told: number; failed: number }> {
    this.law.forget();
    const calendar = await this.law.calendar();
    const next = (after: string, limit: number) =>
      this.dataSource.query<{ case_no: string }[]>(
        `SELECT case_no FROM case_file WHERE status IN ('open', 'suspended') AND calendar_version <> ? AND case_no > ? ORDER BY case_no LIMIT ${limit}`,
        [calendar.version, after],
      );
    const tell = ({ case_no }: { case_no: string }) => this.engine.publishCalendar(case_no, calendar);
    return { version: calendar.version, ...(await tellCases(this.engine, this.logger, next, tell)) };
  }

  /** The calendar with this year's table. Errors: CALENDAR_INVALID with what to mend. */
  private with(calendar: Calendar, { year, source, offDays, workDays }: PublishYear): Calendar {
    const last = calendar.years.at(-1)?.year;
    const first = calendar.years[0]?.year;
    const wrong = [...offDays, ...workDays].filter((d) => Number(d.slice(0, 4)) !== year);
    if (wrong.length > 0) throw new Refused('CALENDAR_INVALID', { reason: `${wrong.join('、')} 不属于 ${year} 年。` });
    const notWeekend = workDays.filter((d) => weekday(d) % 6 !== 0);
    if (notWeekend.length > 0)
      throw new Refused('CALENDAR_INVALID', { reason: `${notWeekend.join('、')} 不是周末，不能作为调休上班日。` });
    const both = workDays.filter((d) => offDays.includes(d));
    if (both.length > 0) throw new Refused('CALENDAR_INVALID', { reason: `${both.join('、')} 既休息又上班。` });
    if (last !== undefined && first !== undefined && (year > last + 1 || year < first - 1)) {
      throw new Refused('CALENDAR_INVALID', { reason: `请先录入 ${last + 1} 年。` });
    }
    const years = [...calendar.years.filter((y) => y.year !== year), { year, source, offDays, workDays }];
    return { version: `${calendar.version}+`, years: years.sort((a, b) => a.year - b.year) };
  }

  private async *openCases(): AsyncGenerator<CaseState> {
    for (let after = ''; ;) {
      const rows = await this.dataSource.query<{ case_no: string; state: string }[]>(
        `SELECT case_no, state FROM case_file WHERE case_no > ? AND status <> 'closed' ORDER BY case_no LIMIT 200`,
        [after],
      );
      for (const row of rows) yield JSON.parse(row.state) as CaseState;
      if (rows.length < 200) return;
      after = rows.at(-1)!.case_no;
    }
  }
}
