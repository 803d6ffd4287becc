import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { ProjectionWriter } from '#activities';
import { loadConfig } from '#config';
import { type CaseMemory, type CaseState, caseWorkflowId } from '#contracts';
import { clockKey, clockOf } from '#law';
import { foldJournal } from '#journal';
import { CaseRecords, dataSourceOptions, LawData } from '#store';
import { dataConverter } from '#temporal';
import { CaseEngine } from '../../apps/api/engine/case-engine';
import { type Agreement, Reconciler } from '../../apps/api/engine/reconciler.service';
import { Watchdog } from '../../apps/api/engine/watchdog.service';
import { HttpCase, type People, people } from '../support/officer-work';
import { archiveOn } from '../support/archive';
import { eventually, type Person, TestStack } from '../support/stack';

interface Finding {
  caseNo: string;
  kind: string;
  what: string;
  was: string;
  right: string;
  mendedAt: string | null;
}
interface Watch {
  looks: {
    id: number;
    askedBy: string | null;
    endedAt: string | null;
    looked: number;
    found: number;
    mended: number;
  }[];
  open: number;
  items: Finding[];
}

/** What a case's workflow, journal, lists and notices tell of it is compared, and brought back to what proves it. */
describe('the watchdog', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;
  let db: DataSource;
  let client: Client;
  let engine: CaseEngine;
  const stores: DataSource[] = [];

  beforeAll(async () => {
    // None looks by itself: what is planted stays until somebody does.
    stack = await TestStack.start({ RECONCILE_PER_MINUTE: '0' });
    who = await people(stack);
    admin = await stack.as('admin');
    db = await store();
    const config = loadConfig({ ...process.env, ...stack.env });
    client = new Client({
      connection: await Connection.connect({ address: config.TEMPORAL_ADDRESS }),
      namespace: config.TEMPORAL_NAMESPACE,
      dataConverter: dataConverter(config.PAYLOAD_KEYS),
    });
    engine = new CaseEngine(client, config);
  });
  afterAll(async () => {
    await client?.connection.close();
    for (const each of stores) if (each.isInitialized) await each.destroy();
    await stack?.end();
  });

  async function store(): Promise<DataSource> {
    const options = dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 4, { multipleStatements: true });
    const one = await new DataSource(options).initialize();
    stores.push(one);
    return one;
  }

  /** As in a process of its own. */
  async function watchdog(change: (reconciler: Reconciler) => Reconciler = (r) => r) {
    const own = await store();
    const [law, records, logger] = [new LawData(own), new CaseRecords(own), pino({ enabled: false })];
    const writer = new ProjectionWriter(own, law);
    const reconciler = new Reconciler(own, engine, records, law, writer, archiveOn(own, stack), logger);
    return { dog: new Watchdog(own, change(reconciler), logger), store: own };
  }

  const agreement = (caseNo: string) => admin.get<Agreement>(`/admin/cases/${caseNo}/agreement`);
  const watch = () => admin.get<Watch>('/admin/watch');
  const findings = async (caseNo: string) => (await watch()).items.filter((f) => f.caseNo === caseNo);
  /** What was written last is long over. */
  const settle = (caseNo: string) =>
    db.query('UPDATE case_file SET projected_at = NOW() - INTERVAL 1 HOUR WHERE case_no = ?', [caseNo]);

  /** With an order that runs for days, so that nothing falls due meanwhile. */
  async function observed(): Promise<HttpCase> {
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.complete('educate');
    await c.complete('issueCorrectionOrder', { period: { amount: 5, unit: 'workingDay' } });
    await c.issued();
    await eventually(
      () => agreement(c.caseNo),
      (a) => a.found.length === 0,
    );
    await settle(c.caseNo);
    return c;
  }

  /** Everything that is stored of it. */
  async function everything({ caseNo }: HttpCase) {
    const rows = async (table: string, order: string) => {
      const all = await db.query<Record<string, unknown>[]>(
        `SELECT * FROM ${table} WHERE case_no = ? ORDER BY ${order}`,
        [caseNo],
      );
      // What is still to be sent of a row the senders mark by themselves: it tells nothing of the case.
      return all.map(({ push_due: _, outbound_due: __, ...row }) => row);
    };
    return {
      file: await rows('case_file', 'case_no'),
      journal: await rows('journal_entry', 'seq'),
      tasks: await rows('task', 'id'),
      notices: await rows('notification', 'id'),
      feed: await rows('feed', 'id'),
      live: await engine.live(caseNo),
    };
  }

  /** The workflow goes on from what it remembers otherwise than the journal tells it. */
  async function misremember({ caseNo }: HttpCase, change: (state: CaseState) => void): Promise<void> {
    const entries = await new CaseRecords(db).journal(caseNo);
    const calendars = await new LawData(db).calendars();
    const state = foldJournal(entries, calendars);
    const [row] = await db.query<{ seq: number; head_hash: string; batch_order: string }[]>(
      'SELECT seq, head_hash, batch_order FROM case_file WHERE case_no = ?',
      [caseNo],
    );
    change(state);
    await client.workflow.getHandle(caseWorkflowId(caseNo)).terminate('planted');
    const memory: CaseMemory = {
      state,
      calendar: calendars(state.calendarVersion),
      at: entries.at(-1)!.at,
      entries: [],
      final: { seq: row!.seq, headHash: row!.head_hash },
      generation: Math.floor(Number(row!.batch_order) / 1_000_000) + 1,
    };
    await engine.restart(memory, undefined);
    await eventually(
      () => engine.live(caseNo),
      (answer) => answer?.state.seq === state.seq,
    );
    await settle(caseNo);
  }

  /** Found, told with what it was and ought to be, mended; a second look finds nothing, nothing else has changed. */
  async function mends(c: HttpCase, expected: Partial<Finding>[], before: Awaited<ReturnType<typeof everything>>) {
    const [bystander, untouched] = await bystanding;
    const asked = await admin.post<{ id: number }>('/admin/watch/looks');
    const { looks } = await eventually(
      () => watch(),
      (w) => w.looks.find((l) => l.id === asked.id)?.endedAt?.length === 24,
    );
    expect(looks.find((l) => l.id === asked.id)).toMatchObject({ askedBy: 'admin' });
    const found = await findings(c.caseNo);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected.map((f) => expect.objectContaining(f) as Finding)));
    for (const f of found) expect(f.mendedAt).not.toBeNull();
    const again = await agreement(c.caseNo);
    expect(again.found).toEqual([]);
    await settle(c.caseNo);
    await admin.post(`/admin/cases/${c.caseNo}/repair`);
    expect(await findings(c.caseNo)).toEqual(found);
    const after = await everything(c);
    expect(after.journal).toEqual(before.journal);
    expect(after.live!.state.clocks).toEqual(before.live!.state.clocks);
    expect(await everything(bystander)).toEqual(untouched);
    expect(await findings(bystander.caseNo)).toEqual([]);
  }

  let bystanding: Promise<[HttpCase, Awaited<ReturnType<typeof everything>>]>;
  beforeAll(async () => {
    const c = await observed();
    bystanding = Promise.resolve([c, await everything(c)]);
  });
  const correction = (state: CaseState) => clockOf(state.clocks, { clock: 'correction' })!;

  it('a timer of another date is found and set by the journal’s clock', async () => {
    const c = await observed();
    const before = await everything(c);
    const right = correction(before.live!.state);
    const wrongAt = new Date(Date.parse(right.dueAt!) + 86_400_000).toISOString();
    await misremember(c, (s) => void (correction(s).dueAt = wrongAt));
    await mends(
      c,
      [{ kind: 'timer', what: `流程的期限：${right.rule.title}`, was: expect.any(String), right: expect.any(String) }],
      before,
    );
    const [{ was, right: ought }] = (await findings(c.caseNo)) as [Finding];
    expect(was).not.toBe(ought);
    expect(await engine.timers(c.caseNo)).toMatchObject({ armed: { [clockKey(right)]: expect.any(String) } });
  });

  it('a timer that is lost is found and set again; the deadline is kept by it', async () => {
    const c = await observed();
    const before = await everything(c);
    const right = correction(before.live!.state);
    const { armed } = (await engine.timers(c.caseNo))!;
    const key = clockKey(right);
    await misremember(c, (s) => {
      for (const kind of ['remind', 'due'])
        for (const at of [Date.parse(armed[key]!), Date.parse(right.dueAt!)]) s.alarms.push(`${key} ${kind} ${at}`);
    });
    expect((await engine.timers(c.caseNo))!.armed[key]).toBeUndefined();
    await mends(c, [{ kind: 'timer', what: `计时器：${right.rule.title}`, was: '没有设定' }], before);
    expect((await engine.timers(c.caseNo))!.armed).toEqual(armed);
  });

  it('columns of list and inbox that tell another date are written again', async () => {
    const c = await observed();
    const before = await everything(c);
    const [task] = await db.query<{ id: string; title: string }[]>(
      "SELECT id, title FROM task WHERE case_no = ? AND state = 'open' LIMIT 1",
      [c.caseNo],
    );
    await db.query("UPDATE case_file SET due_on = '2020-01-01', stage = 'filing' WHERE case_no = ?", [c.caseNo]);
    if (task) await db.query("UPDATE task SET due_on = '2020-01-01' WHERE id = ?", [task.id]);
    await mends(
      c,
      [
        { kind: 'column', what: '案件列表的期限日', was: '2020-01-01' },
        { kind: 'column', what: '案件列表的阶段', was: '立案', right: '观察期' },
        ...(task ? [{ kind: 'column', what: `任务「${task.title}」的期限日`, was: '2020-01-01' }] : []),
      ],
      before,
    );
  });

  it('journal entries altered or lost, and a ledger of clocks told otherwise, are restored to what their hash proves', async () => {
    const c = await observed();
    const before = await everything(c);
    await db.query(
      "UPDATE journal_entry SET entry = JSON_SET(entry, '$.at', '2020-01-01T00:00:00.000Z') WHERE case_no = ? AND seq = 3",
      [c.caseNo],
    );
    await db.query('DELETE FROM journal_entry WHERE case_no = ? AND seq = 5', [c.caseNo]);
    const state = JSON.parse((before.file[0] as { state: string }).state) as CaseState;
    correction(state).dueAt = '2020-01-01T00:00:00.000Z';
    await db.query('UPDATE case_file SET state = ? WHERE case_no = ?', [JSON.stringify(state), c.caseNo]);
    await mends(
      c,
      [
        {
          kind: 'ledger',
          what: `列表中的期限账：${correction(state).rule.title}`,
          was: '计时中，至 2020-01-01 08:00:00',
        },
        { kind: 'ledger', what: '日志第 3 条' },
        { kind: 'ledger', what: '日志第 5 条', was: '缺失' },
      ],
      before,
    );
  });

  it('a notice that was not given is given, one that was given twice stands once', async () => {
    const c = await observed();
    const before = await everything(c);
    const [lost, twice] = before.notices as { id: string; title: string; notification_key: string }[];
    await db.query('DELETE FROM notification WHERE id = ?', [lost!.id]);
    await db.query(
      `INSERT INTO notification (notification_key, case_no, seq, kind, title, body, role, unit_id, username, created_at, visible_at)
       SELECT CONCAT(notification_key, ':twice'), case_no, seq, kind, title, body, role, unit_id, username, created_at, visible_at
       FROM notification WHERE id = ?`,
      [twice!.id],
    );
    await mends(
      c,
      [
        { kind: 'notice', what: expect.stringContaining(twice!.title), was: '重复', right: '一份' },
        { kind: 'notice', what: expect.stringContaining(lost!.title), was: '没有发出', right: '一份' },
      ],
      before,
    );
    const keys = (await everything(c)).notices.map((n) => (n as { notification_key: string }).notification_key);
    expect(keys.filter((k) => !k.includes(':agreement:')).sort()).toEqual(
      (before.notices as { notification_key: string }[]).map((n) => n.notification_key).sort(),
    );
  });

  it('work that is missing from the inbox, or lies there and is over, is put right', async () => {
    const c = await HttpCase.register(who);
    await eventually(
      () => agreement(c.caseNo),
      (a) => a.found.length === 0,
    );
    const before = await everything(c);
    const [task] = before.tasks as { id: string; title: string }[];
    await db.query('DELETE FROM task_proposal WHERE task_id = ?', [task!.id]);
    await db.query("UPDATE task SET state = 'completed' WHERE id = ?", [task!.id]);
    await settle(c.caseNo);
    const told = await agreement(c.caseNo);
    await mends(
      c,
      told.found.map(({ what, was, right }) => ({ kind: 'list', what, was, right })),
      before,
    );
    expect(told.found.map((f) => f.what)).toContain(`任务「${task!.title}」`);
    expect((await everything(c)).tasks).toEqual(before.tasks);
    const { items } = await who.officer.get<{ items: { id: string }[] }>('/tasks?view=mine');
    expect(items.map((t) => t.id)).toContain(task!.id);
  });

  it('two that look at once mend once', async () => {
    const c = await observed();
    await db.query("UPDATE case_file SET due_on = '2020-01-01' WHERE case_no = ?", [c.caseNo]);
    let mended = 0;
    const counting = (r: Reconciler) =>
      Object.assign(Object.create(r) as Reconciler, {
        repair: (caseNo: string) => {
          mended += 1;
          return r.repair(caseNo);
        },
      });
    const [one, other] = [await watchdog(counting), await watchdog(counting)];
    const looked = await Promise.all([one.dog.lookAt(c.caseNo), other.dog.lookAt(c.caseNo)]);
    expect(mended).toBe(1);
    expect(looked.map((l) => l.mended).sort()).toEqual([0, 1]);
    expect(await findings(c.caseNo)).toHaveLength(1);
    expect((await agreement(c.caseNo)).found).toEqual([]);
  });

  it('cut off between the finding and the mending, it is found again and mended', async () => {
    const c = await observed();
    await db.query("UPDATE case_file SET due_on = '2020-01-01' WHERE case_no = ?", [c.caseNo]);
    let reached!: () => void;
    const found = new Promise<void>((resolve) => (reached = resolve));
    const killed = await watchdog((r) =>
      Object.assign(Object.create(r) as Reconciler, {
        repair: () => {
          reached();
          return new Promise(() => undefined);
        },
      }),
    );
    void killed.dog.lookAt(c.caseNo);
    await found;
    expect(await findings(c.caseNo)).toMatchObject([{ mendedAt: null }]);
    // Its connections go with it, and the lock with them.
    const [{ holder }] = await db.query<[{ holder: number }]>('SELECT IS_USED_LOCK(?) AS holder', [
      `watch:${c.caseNo}`,
    ]);
    await db.query(`KILL ${Number(holder)}`);
    const { dog } = await watchdog();
    await dog.lookAt(c.caseNo);
    const told = await findings(c.caseNo);
    expect(told).toHaveLength(1);
    expect(told[0]!.mendedAt).not.toBeNull();
  });

  it('looks by itself, so many cases at a time, and remembers where it was', async () => {
    const c = await observed();
    await db.query("UPDATE case_file SET due_on = '2020-01-01' WHERE case_no = ?", [c.caseNo]);
    const { dog } = await watchdog();
    const round = () =>
      db.query<[{ ended_at: Date | null; looked: number; found: number }]>(
        'SELECT ended_at, looked, found FROM watch_look WHERE asked_by IS NULL ORDER BY id DESC LIMIT 1',
      );
    await dog.turn(2);
    const [first] = await round();
    expect(first).toMatchObject({ ended_at: null, looked: 2 });
    await dog.turn(1000);
    const [{ ended_at: ended, found }] = await round();
    expect(ended).not.toBeNull();
    expect(found).toBe(1);
    expect(await findings(c.caseNo)).toMatchObject([{ kind: 'column', what: '案件列表的期限日', was: '2020-01-01' }]);
  });

  it('is the administrators’', async () => {
    const { status } = await who.officer.request('GET', '/admin/watch');
    expect(status).toBe(403);
  });
});
