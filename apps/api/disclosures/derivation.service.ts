import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { CaseState, DisclosureState } from '#contracts';
import { type Calendar, CalendarCoverageError, computeDeadline, dateOf, type IsoDate } from '#law';
import { CaseEntity, CaseRecords, DisclosureEntity, LawData } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { LOGGER } from '../shared/logger';
import { problemOf } from '../shared/problems';
import { Refused } from '../shared/refused';
import { Resting } from '../shared/resting';
import { ACT_PAPERS } from './acts';
import type { Marks } from './redaction';
import { isSettled } from './settled';
import { alarmOf, earlierOf, enter, FAR, newRow, step } from './standing';
import { type Subject, subjectsOf } from './subjects';

/** A batch may be seen so much later than the time it carries, ms. */
const OVERLAP_MS = 60_000;
const AT_ONCE = 200;
/** How long a case is left alone whose end may still be replaced, ms. */
const NOT_FINAL_MS = 2000;
const STANDING = { caseNo: true, seq: true, finalSeq: true, status: true } as const;
const today = () => dateOf(new Date().toISOString());

/**
 * By which version of this code a row was looked at. Raise it with each change of what is listed, or of how it stands: every row is
 * looked at once more. A change of the rules is noticed by itself.
 */
const DERIVING = 2;
/** How many cases are gone through in a turn, when all are. */
const WALKED_AT_ONCE = 500;

/** Cases from before papers were issued have none in the store: their own record tells of it. */
const ofAct = (papers: readonly string[]) =>
  `(${papers.map((kind) => `c.state LIKE '%"kind":"${kind}"%'`).join(' OR ') || 'FALSE'})`;
const HAS_ROW = 'EXISTS (SELECT 1 FROM disclosure d WHERE d.case_no = c.case_no)';
/** Its record is another than when its rows were looked at: its end may have been replaced. */
const MOVED = 'EXISTS (SELECT 1 FROM disclosure d WHERE d.case_no = c.case_no AND d.seen_seq <> c.seq)';
/** The same, or what they were looked at by is. A version from before this was kept leaves behind what another had written. */
const OUTDATED = "(d.seen_seq <> c.seq OR d.seen_under <> CONCAT(?, ':', c.seq))";

/** What comes to an end by its own day. */
const ENDING: readonly DisclosureState[] = ['due', 'drafted', 'published'];

/** Why a row has nothing to show while the rules do not show it. */
const OFF: readonly (string | null)[] = ['individual', 'actNotShown'];
/** Since when it is listed: what the rules did not show until now is listed from today on, and what was before use stays so. */
const listedOn = ({ because, createdAt }: DisclosureEntity): IsoDate =>
  because === 'beforeUse' ? FAR : OFF.includes(because) ? today() : dateOf(createdAt.toISOString());

/** What a row is followed by, beside its case. */
interface Beside {
  /** Undefined: the record does not have it any more. */
  subject: Subject | undefined;
  earlier: DisclosureEntity | undefined;
  calendar: Calendar;
  withdrawDays: ReadonlyMap<string, string | null>;
  /** The record through its end has happened, and will not be replaced. */
  final: boolean;
}

/**
 * 公示, derived from the cases: which decisions and acts are to be shown, which have to be withdrawn, which have been shown long enough.
 *
 * 1. One row for each decision and for each change of it, by their keys: derived again, by whatever process, it is the same.
 * 2. Until it is published a row follows its case; from then on only the case's alteration of the decision is noted, and, once
 *    that is final, that a measure has come to its end: the public is told of it as it is.
 * 3. Nothing is lost with a process: whatever a case has told beyond `seen_seq` is looked at by the next.
 * 4. What was looked at under other rules or by other code (`seen_under`) is looked at again when a process begins, and every hour:
 *    not at once, so that two versions side by side do not undo each other's work.
 */
@Injectable()
export class DisclosureDerivation {
  /** Through when batches of cases were looked at by this process. */
  private through?: Date;
  /** Through which case all have been gone through for acts that nobody listed; undefined: through the last. */
  private walked: string | undefined = '';
  private readonly resting: Resting;

  constructor(
    private readonly dataSource: DataSource,
    private readonly law: LawData,
    private readonly engine: CaseEngine,
    private readonly records: CaseRecords,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.resting = new Resting(logger, '案件的公示没有更新，稍后再试');
  }

  /** What is new since the last time; the first time everything. */
  async turn(): Promise<void> {
    const now = new Date();
    const cases = this.through ? await this.told(this.through) : await this.behind();
    const walked = await this.walk();
    const rested = this.resting.over();
    for (const caseNo of new Set([...cases, ...walked, ...rested]))
      await this.resting.trying(caseNo, () => this.derive(caseNo));
    if (cases.length < AT_ONCE) this.through = new Date(now.getTime() - OVERLAP_MS);
  }

  /** Every case once more, whatever was missed: the next turn looks at all. */
  lookAnew(): void {
    delete this.through;
  }

  private async told(since: Date): Promise<string[]> {
    const rows = await this.dataSource.query<{ caseNo: string }[]>(
      `SELECT DISTINCT c.case_no AS caseNo FROM feed f JOIN case_file c ON c.case_no = f.case_no
       WHERE f.at >= ? AND c.case_no NOT IN (?)
         AND (${MOVED} OR (NOT ${HAS_ROW} AND (c.outcome = 'penalty' OR ${ofAct(this.papers())}))) LIMIT ${AT_ONCE}`,
      [since, this.left()],
    );
    return rows.map((r) => r.caseNo);
  }

  private async behind(): Promise<string[]> {
    const left = this.left();
    const rows = await this.dataSource.query<{ caseNo: string }[]>(
      `SELECT c.case_no AS caseNo FROM case_file c WHERE c.outcome = 'penalty' AND c.case_no NOT IN (?) AND NOT ${HAS_ROW}
       UNION SELECT c.case_no FROM issued_paper p JOIN case_file c ON c.case_no = p.case_no
       WHERE p.kind IN (?) AND c.case_no NOT IN (?) AND NOT ${HAS_ROW}
       UNION SELECT c.case_no FROM disclosure d JOIN case_file c ON c.case_no = d.case_no
       WHERE c.case_no NOT IN (?) AND ${OUTDATED}
       LIMIT ${AT_ONCE}`,
      [left, ['', ...this.papers()], left, left, this.under()],
    );
    return rows.map((r) => r.caseNo);
  }

  /** Once, a part with each turn: the acts of cases whose papers were never issued. */
  private async walk(): Promise<string[]> {
    if (this.walked === undefined) return [];
    const rows = await this.dataSource.query<{ caseNo: string; unlisted: number }[]>(
      `SELECT c.case_no AS caseNo, (NOT ${HAS_ROW} AND ${ofAct(this.papers())}) AS unlisted
       FROM case_file c WHERE c.case_no > ? ORDER BY c.case_no LIMIT ${WALKED_AT_ONCE}`,
      [this.walked],
    );
    this.walked = rows.length < WALKED_AT_ONCE ? undefined : rows.at(-1)!.caseNo;
    return rows.filter((r) => Number(r.unlisted) === 1).map((r) => r.caseNo);
  }

  /** The rules and the code of this process. */
  private under(): string {
    return `${DERIVING}:${this.law.disclosureRulesMark()}`;
  }

  /** Those that rest; a list in a statement is never empty. */
  private left(): string[] {
    return ['', ...this.resting.now(), ...this.resting.over()];
  }

  /** By which papers the acts that are shown are done. */
  private papers(): string[] {
    return this.law.disclosedActs().map((act) => ACT_PAPERS[act]);
  }

  async derive(caseNo: string): Promise<void> {
    const calendar = await this.law.calendar();
    const before = await this.stateOf(this.dataSource.manager, caseNo);
    if (!before) return;
    for (const subject of subjectsOf(before, this.law).filter((s) => s.listed))
      await this.add(before, subject, calendar);
    const known = await this.dataSource
      .getRepository(DisclosureEntity)
      .find({ where: { caseNo }, select: { id: true, kind: true, state: true } });
    if (known.length === 0) return;
    // Counted before the rows are held: the rules are read on a connection of their own.
    const withdrawDays = await this.withdrawDays(before, calendar);
    const final = known.some((k) => k.kind !== 'penalty' && k.state === 'published') && (await this.isFinal(caseNo));
    const moved = await this.dataSource.transaction(async (db) => {
      const rows = await db.find(DisclosureEntity, {
        where: { id: In(known.map((k) => k.id)) },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      // Read while the rows are held: nobody has looked at a later state.
      const state = (await this.stateOf(db, caseNo))!;
      if (state.seq !== before.seq) return true;
      const subjects = subjectsOf(state, this.law);
      let waits = false;
      for (const row of rows) {
        const subject = subjects.find(
          (s) => s.kind === row.kind && s.id === row.decisionId && s.edition === row.edition,
        );
        const beside = { subject, earlier: earlierOf(rows, row), calendar, withdrawDays, final };
        waits = (await this.follow(db, row, beside)) || waits;
      }
      if (waits) this.resting.rest(caseNo, NOT_FINAL_MS);
      else await db.update(DisclosureEntity, { id: In(rows.map((r) => r.id)) }, this.seen(state));
      return false;
    });
    if (moved) await this.derive(caseNo);
  }

  /** Shown long enough, the public has not read it since the day was over; or what was left to show of it has run out. */
  async expire(): Promise<void> {
    const db = this.dataSource;
    const over = await db.query<{ id: number }[]>(
      `SELECT id FROM disclosure WHERE state IN (?) AND shown_through < ? LIMIT ${AT_ONCE}`,
      [ENDING, today()],
    );
    for (const { id } of over) {
      try {
        await db.transaction(async (t) => {
          const row = await t.findOne(DisclosureEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
          if (!row?.shownThrough || row.shownThrough >= today() || !ENDING.includes(row.state)) return;
          // What could not be shown any more on the day it was due has not been late.
          const neverDue = row.publishedOn === null && row.dueOn !== null && row.shownThrough < row.dueOn;
          const change = { state: 'expired', todo: false, ...(neverDue ? { dueOn: null } : {}) } as const;
          const data = { shownThrough: row.shownThrough };
          await step(t, row, change, { type: 'expired', data, by: null, at: new Date() });
        });
      } catch (error) {
        if (problemOf(error).code === 'STORE_UNAVAILABLE') throw error;
        this.logger.error({ err: error, disclosure: id }, '公示期满没有记下，稍后再试');
      }
    }
  }

  /** A day nobody could count yet is counted once the calendar has been published. */
  async settle(): Promise<void> {
    const rows = await this.dataSource.query<{ caseNo: string }[]>(
      `SELECT DISTINCT case_no AS caseNo FROM disclosure WHERE todo = 1 AND sort_on = '9999-12-31' LIMIT ${AT_ONCE}`,
    );
    for (const { caseNo } of rows) await this.resting.trying(caseNo, () => this.derive(caseNo));
  }

  /** Where the case's workflow cannot be asked, nobody knows yet. */
  private async isFinal(caseNo: string): Promise<boolean> {
    const { dataSource, records, engine } = this;
    const standing = await dataSource.manager.findOneOrFail(CaseEntity, { where: { caseNo }, select: STANDING });
    try {
      return await isSettled(standing, { dataSource, records, engine });
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }

  private seen({ seq }: CaseState): Pick<DisclosureEntity, 'seenSeq' | 'seenUnder'> {
    return { seenSeq: seq, seenUnder: `${this.under()}:${seq}` };
  }

  private async stateOf(db: EntityManager, caseNo: string): Promise<CaseState | undefined> {
    const found = await db.findOne(CaseEntity, { where: { caseNo }, select: { caseNo: true, state: true } });
    return found ? (JSON.parse(found.state) as CaseState) : undefined;
  }

  private async add(state: CaseState, subject: Subject, calendar: Calendar): Promise<void> {
    const key = { decisionId: subject.id, edition: subject.edition };
    if (await this.dataSource.getRepository(DisclosureEntity).existsBy(key)) return;
    const at = new Date();
    const standing = subject.standing(calendar, dateOf(at.toISOString()));
    await this.dataSource.transaction(async (db) => {
      // What people have kept back of the decision once is kept back of what it becomes.
      const before = await db.findOne(DisclosureEntity, { where: { caseNo: state.caseNo }, order: { id: 'DESC' } });
      const words = before ? (JSON.parse(before.marks) as Marks).words : [];
      const values = newRow(state, subject, standing, { words, at });
      await db.createQueryBuilder().insert().into(DisclosureEntity).orIgnore().values(values).execute();
      // Who was second finds the row of the first, and its entry.
      const row = await db.findOneBy(DisclosureEntity, { publicId: values.publicId });
      if (!row) return;
      const data = { caseNo: state.caseNo, kind: row.kind, ...key, state: row.state, because: row.because };
      await enter(db, { id: row.id, version: 1, type: 'derived', data, by: null, at });
    });
  }

  /** Answers whether something is still to be told once it is final. */
  private async follow(
    db: EntityManager,
    row: DisclosureEntity,
    { subject, earlier, calendar, withdrawDays, final }: Beside,
  ): Promise<boolean> {
    if (row.state === 'published') {
      const ended = await this.tellEnd(db, row, subject?.end, final);
      await this.watch(db, ended === 'told' ? { ...row, version: row.version + 1 } : row, subject, withdrawDays);
      return ended === 'waits';
    }
    await this.keepUp(db, row, { subject, earlier, calendar });
    return false;
  }

  /** A published measure that has come to its end: the public page says so from now on. */
  private async tellEnd(
    db: EntityManager,
    row: DisclosureEntity,
    end: Subject['end'],
    final: boolean,
  ): Promise<'nothing' | 'told' | 'waits'> {
    const [endedOn, endedHow] = [end?.on ?? null, end?.how ?? null];
    if (row.kind === 'penalty' || (endedOn === row.endedOn && endedHow === row.endedHow)) return 'nothing';
    if (!final) return 'waits';
    await step(
      db,
      row,
      { endedOn, endedHow },
      { type: 'ended', data: { endedOn, endedHow }, by: null, at: new Date() },
    );
    return 'told';
  }

  /** What is published and was altered since has to be withdrawn. */
  private async watch(
    db: EntityManager,
    row: DisclosureEntity,
    subject: Subject | undefined,
    withdrawDays: ReadonlyMap<string, string | null>,
  ): Promise<void> {
    const at = new Date();
    const altered = subject ? subject.alteration : 'gone';
    const alarm = alarmOf(row, altered);
    if (alarm === 'over') {
      const over = { mustWithdraw: null, withdrawDueOn: null, todo: false, sortOn: '9999-12-31' };
      await step(db, row, over, { type: 'reassessed', data: { mustWithdraw: null }, by: null, at });
    }
    if (alarm !== 'raised') return;
    const mustWithdraw = altered!.split(':')[0]!;
    const endedOn = subject?.alteredOn ?? dateOf(at.toISOString());
    const withdrawDueOn = withdrawDays.get(endedOn) ?? null;
    if (mustWithdraw === row.mustWithdraw && withdrawDueOn === row.withdrawDueOn) return;
    const change = { mustWithdraw, withdrawDueOn, todo: true, sortOn: withdrawDueOn ?? '9999-12-31' };
    await step(db, row, change, {
      ...{ type: 'mustWithdraw', data: { how: mustWithdraw, endedOn, withdrawDueOn }, by: null, at },
    });
  }

  /** What is not published follows its case. */
  private async keepUp(
    db: EntityManager,
    row: DisclosureEntity,
    { subject, earlier, calendar }: Pick<Beside, 'subject' | 'earlier' | 'calendar'>,
  ): Promise<void> {
    const at = new Date();
    if (row.state === 'withdrawn' || row.state === 'expired') return;
    if (!subject) {
      if (row.because === 'gone') return;
      const change = {
        state: 'notShown',
        because: 'gone',
        todo: false,
        dueOn: null,
        earliestOn: null,
        shownThrough: null,
      } as const;
      await step(db, row, change, { type: 'reassessed', data: { because: 'gone' }, by: null, at });
      return;
    }
    const standing = subject.standing(calendar, listedOn(row), earlier);
    const drafted = row.state === 'drafted' && (standing.state === 'due' || standing.because === 'beforeUse');
    const change = { ...standing, ...(drafted ? { state: 'drafted' as const } : {}) };
    const moved = change.state !== row.state || change.because !== row.because || change.decidedOn !== row.decidedOn;
    if (moved) {
      const data = { state: change.state, because: change.because, decidedOn: change.decidedOn };
      await step(db, row, change, { type: 'reassessed', data, by: null, at });
    } else await db.update(DisclosureEntity, row.id, change);
  }

  /** By when to withdraw what has been altered on which day, or is gone today. */
  private async withdrawDays(state: CaseState, calendar: Calendar): Promise<Map<string, string | null>> {
    const altered = subjectsOf(state, this.law).flatMap((s) => s.alteredOn ?? []);
    const days = [today(), ...(state.remedies ?? []).flatMap((r) => r.endedOn ?? []), ...altered];
    const due = new Map<string, string | null>();
    for (const day of new Set(days)) due.set(day, await this.withdrawBy(state, day, calendar));
    return due;
  }

  /** @source 行政处罚法 第四十八条、第八十五条 */
  private async withdrawBy(state: CaseState, endedOn: string, calendar: Calendar): Promise<string | null> {
    const rule = (await this.law.rulesOn(endedOn, state.item.department)).retraction;
    if (!rule) return null;
    try {
      return computeDeadline(calendar, { start: endedOn, period: rule.period }).dueOn;
    } catch (error) {
      if (error instanceof CalendarCoverageError) return null;
      throw error;
    }
  }
}
