import { DataSource } from 'typeorm';
import type { AnyEntry, CaseState, EntryData, EntryType, JournalHead, ProjectionBatch } from '#contracts';
import { JournalContradiction, Overtaken, ProjectionWriter } from '#activities';
import { applyEntry } from '#journal';
import {
  canonical,
  CaseRecords,
  checkChain,
  dataSourceOptions,
  GENESIS,
  JournalEntity,
  LawData,
  linkHash,
} from '#store';
import { ProjectionActivities } from '../../activities/projection/projection.activities';
import { caseStart, officer } from '../support/cases';
import { archiveOn } from '../support/archive';
import { TestStack } from '../support/stack';
import { MockActivityEnvironment } from '@temporalio/testing';
import { pino } from 'pino';
import type { CaseEngine } from '../../apps/api/engine/case-engine';
import { Reconciler } from '../../apps/api/engine/reconciler.service';
import { Watchdog } from '../../apps/api/engine/watchdog.service';

const AT = Date.parse('2026-03-02T01:00:00Z');
const [START, LATER] = [1_000, 2_000];

/** A course that a case takes, entry by entry; two that begin alike are two branches of it. */
class Course {
  readonly entries: AnyEntry[] = [];
  private state?: CaseState;

  constructor(
    readonly caseNo: string,
    calendarVersion = caseStart().calendar.version,
  ) {
    const { facts } = caseStart({ caseNo });
    this.say('case.registered', { facts: { ...facts, displayNo: caseNo }, calendarVersion });
    this.say('stage.entered', { stage: 'screening' });
  }

  say<T extends EntryType>(type: T, data: EntryData[T]): this {
    const seq = this.entries.length + 1;
    const entry = { seq, at: new Date(AT + seq * 1000).toISOString(), actor: officer, type, data } as AnyEntry;
    this.entries.push(entry);
    this.state = applyEntry(this.state, structuredClone(entry), caseStart().calendar);
    return this;
  }

  open(kind: string, title: string): this {
    const id = `${this.caseNo}-${this.state!.tasks.length + 1}`;
    return this.say('task.opened', { id, kind, title, candidate: 'officer', partyMay: false });
  }

  /** Starts the correction clock; a minute for each of these. */
  clock(minutes: number): this {
    const rule = caseStart().facts.rules['correction']!;
    const at = new Date(AT).toISOString();
    const period = { amount: minutes, unit: 'minute' } as const;
    return this.say('clock.changed', {
      title: rule.title,
      event: { type: 'started', clock: 'correction', rule, period, startedAt: at, at },
    });
  }

  guide(content: string): this {
    const told = { key: content, digest: content, receivedAt: new Date(AT).toISOString() };
    return this.say('action.performed', { name: 'record-guidance', title: '记录辅导', data: { content }, ...told });
  }

  remind(title: string): this {
    return this.say('clock.reminded', { clock: 'correction', title, alarm: title });
  }

  get told(): CaseState {
    return structuredClone(this.state!);
  }

  head(seq = this.entries.length): JournalHead {
    let headHash = GENESIS;
    for (const entry of this.entries.slice(0, seq)) headHash = linkHash(headHash, canonical(entry));
    return { seq, headHash };
  }

  batch(final: JournalHead, order: number, change: Partial<ProjectionBatch> = {}): ProjectionBatch {
    const entries = this.entries.filter((e) => e.seq > final.seq);
    const state = structuredClone({ ...this.state!, rules: {} });
    return { state, allowedActions: [], entries, final, order, offers: 1, ...change };
  }
}

const NOTHING: JournalHead = { seq: 0, headHash: GENESIS };

/** What a case's workflow sends, on the real database. */
describe('the projection', () => {
  let stack: TestStack;
  let db: DataSource;
  let law: LawData;
  let store: ProjectionWriter;
  let number = 0;
  const fresh = () => `2026-psj-9${String(++number).padStart(5, '0')}`;

  beforeAll(async () => {
    stack = await TestStack.start();
    // As the worker's.
    const options = dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 8, { multipleStatements: true });
    db = await new DataSource(options).initialize();
    law = new LawData(db);
    store = new ProjectionWriter(db, law);
  });
  afterAll(async () => {
    await db?.destroy();
    await stack?.end();
  });

  /** The stored journal, proven; all that was made of it beside. */
  async function stored(caseNo: string) {
    const [row] = await db.query<{ seq: number; head_hash: string; state: string }[]>(
      'SELECT seq, head_hash, state FROM case_file WHERE case_no = ?',
      [caseNo],
    );
    const links = await db.getRepository(JournalEntity).find({ where: { caseNo }, order: { seq: 'ASC' } });
    expect(checkChain(links, { seq: row!.seq, headHash: row!.head_hash })).toEqual({ ok: true });
    const column = async <T>(what: string, table: string, order: string) =>
      (
        await db.query<{ it: T }[]>(`SELECT ${what} AS it FROM ${table} WHERE case_no = ? ORDER BY ${order}`, [caseNo])
      ).map((r) => r.it);
    return {
      head: { seq: row!.seq, headHash: row!.head_hash },
      state: JSON.parse(row!.state) as CaseState,
      entries: links.map((l) => JSON.parse(l.entry) as AnyEntry),
      tasks: await column<string>("CONCAT(kind, ' ', state, ' ', COALESCE(assignee, '-'))", 'task', 'id'),
      notifications: await column<string>('title', 'notification', 'id'),
      feed: await column<number>('seq', 'feed', 'id'),
    };
  }

  const begin = (caseNo: string, calendarVersion?: string) =>
    new Course(caseNo, calendarVersion).open('screen', '核查');

  describe('回避: who has withdrawn works on nothing of the case any more (行政处罚法 第四十三条)', () => {
    const third = { username: 'officer3', name: '执法员丙', certificateNo: '示例-003' };
    /** As it is asked and, where it is, decided. */
    const asked = (course: Course, decided: boolean): Course => {
      const told = { key: 'r', digest: 'r', receivedAt: new Date(AT).toISOString() };
      const data = { against: '执法员甲', rank: 'other', origin: 'found', ground: 'relation', statement: '亲属。' };
      course.say('action.performed', { name: 'request-recusal', title: '申请回避', data, ...told });
      const of = { id: `${course.caseNo}-2`, kind: 'decideRecusal', title: '回避决定' };
      course.say('task.opened', { ...of, candidate: 'head', partyMay: false, subject: `${course.caseNo}-R1` });
      const result = { decision: 'withdraw', decidedBy: 'leader', reason: '属实。', putIn: [third] };
      return decided ? course.say('task.completed', { ...of, result, ...told }) : course;
    };
    const rows = async (caseNo: string) => {
      const column = async (sql: string) =>
        (await db.query<{ it: string }[]>(`${sql} ORDER BY it`, [caseNo])).map((r) => r.it);
      return {
        officers: await column('SELECT username AS it FROM case_officer WHERE case_no = ?'),
        proposed: await column(
          `SELECT CONCAT(t.kind, ' ', p.username) AS it FROM task_proposal p JOIN task t ON t.id = p.task_id WHERE t.case_no = ?`,
        ),
        assigned: await column(`SELECT CONCAT(kind, ' ', COALESCE(assignee, '-')) AS it FROM task WHERE case_no = ?`),
      };
    };
    it('his tasks go back, his proposals and his cases are another’s, and what one is asked for stays his', async () => {
      const caseNo = fresh();
      const course = asked(begin(caseNo), false).say('task.opened', {
        ...{ id: `${caseNo}-3`, kind: 'confirmMinutes', title: '确认笔录', candidate: 'officer', partyMay: false },
        subject: 'N1:officer2',
      });
      await store.project(course.batch(NOTHING, 1), START);
      await db.query(
        "UPDATE task SET assignee = 'officer1', claimed_at = NOW() WHERE case_no = ? AND kind = 'screen'",
        [caseNo],
      );
      expect(await rows(caseNo)).toEqual({
        officers: ['officer1', 'officer2'],
        proposed: ['confirmMinutes officer2', 'screen officer1', 'screen officer2'],
        assigned: ['confirmMinutes -', 'decideRecusal -', 'screen officer1'],
      });
      const before = course.head();
      const of = { id: `${caseNo}-2`, kind: 'decideRecusal', title: '回避决定' };
      const told = { key: 'd', digest: 'd', receivedAt: new Date(AT).toISOString() };
      const result = { decision: 'withdraw', decidedBy: 'leader', reason: '属实。', putIn: [third] };
      course.say('task.completed', { ...of, result, ...told });
      await store.project(course.batch(before, 2), LATER);
      const after = {
        officers: ['officer2', 'officer3'],
        proposed: ['confirmMinutes officer2', 'screen officer2', 'screen officer3'],
        assigned: ['confirmMinutes -', 'decideRecusal -', 'screen -'],
      };
      expect(await rows(caseNo)).toEqual(after);
      // Again, and whole, it is the same.
      await store.project(course.batch(before, 2), LATER);
      await store.rewrite({ state: course.told, allowedActions: [], entries: course.entries });
      expect(await rows(caseNo)).toEqual(after);
    });

    it('a withdrawal of a branch that never happened leaves everybody who they were', async () => {
      const caseNo = fresh();
      await store.project(asked(begin(caseNo), true).batch(NOTHING, 1), START);
      expect((await rows(caseNo)).officers).toEqual(['officer2', 'officer3']);
      await store.project(asked(begin(caseNo), false).guide('辅导。').batch(NOTHING, 2), LATER);
      expect(await rows(caseNo)).toMatchObject({
        officers: ['officer1', 'officer2'],
        proposed: ['screen officer1', 'screen officer2'],
      });
    });
  });

  it('replaces a provisional tail by what a later batch tells: journal, state, tasks, messages and feed', async () => {
    const caseNo = fresh();
    const happened = begin(caseNo);
    const known = happened.head();
    await store.project(happened.batch(NOTHING, 1), START);

    const phantom = begin(caseNo).clock(5).open('approveFiling', '审批立案').remind('改正期限');
    await store.project(phantom.batch(known, 2), START);
    const taskId = `${caseNo}-2`;
    await db.query("UPDATE task SET assignee = 'officer1', version = 7 WHERE id = ?", [taskId]);
    await db.query("INSERT INTO task_draft (task_id, username, data, updated_at) VALUES (?, 'officer1', '{}', NOW())", [
      taskId,
    ]);
    await db.query("UPDATE task SET assignee = 'officer2' WHERE id = ?", [`${caseNo}-1`]);
    expect((await stored(caseNo)).state.clocks).toHaveLength(1);

    const truth = begin(caseNo).guide('先行辅导').open('reinspect', '复查');
    await expect(store.project(truth.batch(known, 3), LATER)).resolves.toEqual(truth.head());
    const now = await stored(caseNo);
    expect(now.entries).toEqual(truth.entries);
    // The claim on what was there before the tail stays; what had been claimed and typed for the phantom is gone.
    expect(now.tasks).toEqual(['screen open officer2', 'reinspect open -']);
    expect(now.state.clocks).toEqual([]);
    expect(now.notifications).toEqual(['新任务：核查', '新任务：复查']);
    expect(now.feed).toEqual([known.seq, truth.entries.length]);
    const [{ version }] = await db.query<[{ version: number }]>('SELECT version FROM task WHERE id = ?', [taskId]);
    expect(version).toBe(1);
    expect(await db.query('SELECT * FROM task_draft WHERE task_id = ?', [taskId])).toEqual([]);
  });

  it('rewrites every column of a task that another branch opened under the same id and kind', async () => {
    const caseNo = fresh();
    const known = begin(caseNo).head();
    await store.project(
      begin(caseNo).say('stage.entered', { stage: 'notice' }).open('serveDocument', '送达告知书').batch(NOTHING, 1),
      START,
    );
    await store.project(
      begin(caseNo).say('stage.entered', { stage: 'correction' }).open('serveDocument', '送达责令书').batch(NOTHING, 2),
      LATER,
    );
    const rows = await db.query('SELECT title, stage FROM task WHERE id = ?', [`${caseNo}-2`]);
    expect(rows).toEqual([{ title: '送达责令书', stage: 'correction' }]);
    expect((await stored(caseNo)).head.seq).toBe(known.seq + 2);
  });

  it('forgets entries that a shorter truth does not have', async () => {
    const caseNo = fresh();
    const happened = begin(caseNo);
    await store.project(begin(caseNo).clock(5).open('approveFiling', '审批立案').batch(NOTHING, 1), START);
    await store.project(happened.batch(NOTHING, 2), LATER);
    const now = await stored(caseNo);
    expect(now.entries).toEqual(happened.entries);
    expect(now.tasks).toEqual(['screen open -']);
    expect(now.state.clocks).toEqual([]);
    expect(now.state.seq).toBe(happened.entries.length);
  });

  it('is not moved by a batch of earlier order, nor by an earlier attempt of the same', async () => {
    const caseNo = fresh();
    const truth = begin(caseNo).guide('真');
    const stale = begin(caseNo).guide('假').open('approveFiling', '审批立案');
    await store.project(truth.batch(NOTHING, 5), LATER);
    const before = await stored(caseNo);
    // Answered with what another has said, it would take that for its own, and for final.
    await expect(store.project(stale.batch(NOTHING, 4), LATER + 1)).rejects.toBeInstanceOf(Overtaken);
    await expect(store.project(stale.batch(NOTHING, 5), START)).rejects.toBeInstanceOf(Overtaken);
    await expect(store.project(truth.batch(NOTHING, 5), START)).resolves.toEqual(truth.head());
    expect(await stored(caseNo)).toEqual(before);
    // Of two with the same order the later attempt counts: the workflow task was given out again.
    await store.project(stale.batch(NOTHING, 5), LATER + 1);
    expect((await stored(caseNo)).entries).toEqual(stale.entries);
  });

  it('refuses whole what contradicts a final entry, and tells the administrators once', async () => {
    const caseNo = fresh();
    const truth = begin(caseNo).guide('真');
    await store.project(truth.batch(NOTHING, 1), START);
    await store.project(truth.batch(truth.head(), 2), START);
    const before = await stored(caseNo);
    const other = begin(caseNo).guide('假').open('approveFiling', '审批立案');
    const contradicting = [
      other.batch(NOTHING, 3),
      other.batch(other.head(truth.entries.length), 4),
      begin(caseNo).batch(NOTHING, 5),
    ];
    const activities = new ProjectionActivities(store);
    for (const batch of contradicting) {
      await expect(store.project(batch, LATER)).rejects.toBeInstanceOf(JournalContradiction);
      for (const _again of [1, 2]) {
        const attempt = new MockActivityEnvironment().run((b: ProjectionBatch) => activities.project(b), batch);
        await expect(attempt).rejects.toBeInstanceOf(JournalContradiction);
      }
    }
    const after = await stored(caseNo);
    expect(after.entries).toEqual(before.entries);
    expect(after.tasks).toEqual(before.tasks);
    const alarms = await db.query("SELECT role, kind FROM notification WHERE case_no = ? AND role = 'admin'", [caseNo]);
    expect(alarms).toEqual([{ role: 'admin', kind: 'contradiction' }]);
  });

  it('says what it holds for good when it lacks entries, and takes the rest', async () => {
    const caseNo = fresh();
    const course = begin(caseNo).guide('一').guide('二').guide('三');
    const earlier = begin(caseNo);
    await store.project(earlier.batch(NOTHING, 1), START);
    await store.project(begin(caseNo).guide('支线').batch(earlier.head(), 2), START);
    // Restored to that day: it holds what became final then, and a branch that never happened after it.
    const short = course.batch(course.head(5), 9);
    await expect(store.project(short, LATER)).resolves.toEqual(earlier.head());
    expect((await stored(caseNo)).entries.at(-1)).toMatchObject({ data: { data: { content: '支线' } } });
    await expect(store.project(course.batch(earlier.head(), 9), LATER)).resolves.toEqual(course.head());
    expect((await stored(caseNo)).entries).toEqual(course.entries);
    // A store that is empty asks for the whole.
    const unknown = fresh();
    const whole = begin(unknown).guide('一');
    await expect(store.project(whole.batch(whole.head(), 3), START)).resolves.toEqual(NOTHING);
    // What this run cannot send again is a gap, told as such.
    const gap = whole.batch(whole.head(), 3, { offers: 3 });
    await expect(store.project(gap, START)).rejects.toThrow('journal gap');
  });

  it('is the same after a batch was written twice', async () => {
    const caseNo = fresh();
    const course = begin(caseNo).clock(5).remind('改正期限');
    await store.project(course.batch(NOTHING, 1), START);
    const once = await stored(caseNo);
    await expect(store.project(course.batch(NOTHING, 1), START)).resolves.toEqual(course.head());
    await expect(store.project(course.batch(course.head(), 2), LATER)).resolves.toEqual(course.head());
    expect(await stored(caseNo)).toEqual(once);
  });

  it('lets the later of two writers win, however they meet', async () => {
    for (let round = 0; round < 12; round++) {
      const caseNo = fresh();
      const truth = begin(caseNo).guide('真').open('reinspect', '复查');
      const phantom = begin(caseNo).clock(5).open('approveFiling', '审批立案').remind('改正期限');
      // Half of the rounds begin with nothing stored: there is no row yet to wait for.
      if (round % 2) await store.project(begin(caseNo).batch(NOTHING, 1), START);
      await Promise.all([
        store.project(phantom.batch(NOTHING, 2), START).catch((e: unknown) => expect(e).toBeInstanceOf(Overtaken)),
        store.project(truth.batch(NOTHING, 2), LATER),
        store.project(truth.batch(NOTHING, 2), LATER),
      ]);
      const now = await stored(caseNo);
      expect(now.entries).toEqual(truth.entries);
      expect(now.tasks).toEqual(['screen open -', 'reinspect open -']);
      expect(now.state.clocks).toEqual([]);
      expect(now.notifications).toEqual(['新任务：核查', '新任务：复查']);
    }
  });

  it('seals nothing but the entries that the case has named', async () => {
    const caseNo = fresh();
    const { version } = await law.calendar();
    const truth = begin(caseNo, version).guide('真');
    await store.project(begin(caseNo, version).guide('假').batch(NOTHING, 1), START);
    const archive = archiveOn(db, stack);
    const seal = () => archive.seal({ caseNo, through: truth.entries.at(-1)!, at: new Date(AT).toISOString() });
    await expect(seal()).rejects.toThrow('not in the store');
    await store.project(truth.batch(NOTHING, 1), LATER);
    const { headHash } = truth.head();
    await expect(seal()).resolves.toMatchObject({ headHash, entries: truth.entries.length });
  });

  it('is mended by the sweep when a case was closed on a branch that never happened', async () => {
    const caseNo = fresh();
    const { version } = await law.calendar();
    const closed = () =>
      begin(caseNo, version).say('task.withdrawn', {
        id: `${caseNo}-1`,
        kind: 'screen',
        title: '核查',
        reason: '撤案',
      });
    const truth = closed().guide('真').say('case.closed', { outcome: 'withdrawn' });
    const phantom = closed().guide('假').say('case.closed', { outcome: 'withdrawn' });
    await store.project(phantom.batch(NOTHING, 2), LATER);
    await db.query(
      'UPDATE case_file SET closed_at = NOW(), projected_at = NOW() - INTERVAL 1 MINUTE WHERE case_no = ?',
      [caseNo],
    );
    // The engine's part alone is played: no way is known to make a workflow close on a phantom.
    const engine = {
      status: () => Promise.resolve('COMPLETED'),
      live: () => Promise.resolve({ state: truth.told, allowedActions: [] }),
      entries: () => Promise.resolve(truth.entries),
      timers: () => Promise.resolve(undefined),
    } as unknown as CaseEngine;
    const records = new CaseRecords(db);
    const archive = archiveOn(db, stack);
    const logger = pino({ enabled: false });
    const reconciler = new Reconciler(db, engine, records, law, store, archive, logger);
    await new Watchdog(db, reconciler, logger).lookAt(caseNo);
    expect((await stored(caseNo)).entries).toEqual(truth.entries);
    const told = await db.query<{ body: string }[]>(
      "SELECT body FROM notification WHERE case_no = ? AND kind = 'agreement'",
      [caseNo],
    );
    expect(told).toHaveLength(1);
    expect(told[0]!.body).toContain('已按流程重写');
  });
});
