import { createConnection } from 'mysql2/promise';
import { caseWorkflowId } from '#contracts';
import { Bare } from './bare';
import { Officers } from './officers';
import { papers } from './papers';
import { Spent } from './spent';
import { Caller, concurrently, quantile, ratio, type Reply, type Target, timed } from './target';

/** Each bench prints one JSON line, every figure beside its yardstick of the same run. */
export async function run([name, ...args]: string[], target: Target): Promise<void> {
  const bench = BENCHES[name as keyof typeof BENCHES];
  if (!bench) throw new Error(`npm run bench -- ${Object.keys(BENCHES).join('|')} [n]`);
  console.log(JSON.stringify({ bench: name, ...(await bench(target, Number(args[0]) || undefined)) }));
}

const BENCHES = { lifecycle, update, storm, list, papers };
const WIDTH = 40;

/** Cases a second of six officer actions through HTTP, and history events per action; against six bare Updates. */
async function lifecycle(target: Target, n = 300): Promise<object> {
  const bare = await Bare.start(target);
  const people = await Officers.logIn(target);
  const ours = async (count: number) => concurrently(count, WIDTH, () => people.lifecycle());
  const theirs = (count: number) =>
    concurrently(count, WIDTH, async () => {
      const handle = await bare.begin('bareUpdates', 6);
      for (let i = 0; i < 6; i++) await handle.executeUpdate('act', { args: [i] });
    });
  await ours(40);
  await theirs(40);
  // In turn, twice, so that a machine that slows down slows both.
  const seconds = { ours: 0, bare: 0 };
  const spent = { ours: await Spent.of(target), bare: await Spent.of(target) };
  for (let round = 0; round < 2; round++) {
    await spent.ours.begin();
    seconds.ours += (await timed(() => ours(n / 2))) / 1000;
    await spent.ours.end();
    await spent.bare.begin();
    seconds.bare += (await timed(() => theirs(n / 2))) / 1000;
    await spent.bare.end();
  }
  const sample = await people.lifecycle();
  const history = await bare.client.workflow.getHandle(caseWorkflowId(sample.caseNo)).fetchHistory();
  const events = history.events!.length;
  const timers = history.events!.filter((e) => e.timerStartedEventAttributes || e.timerCanceledEventAttributes).length;
  const searchAttributes = history.events!.filter((e) => e.upsertWorkflowSearchAttributesEventAttributes).length;
  await bare.end();
  return {
    cases: n,
    casesPerSecond: ratio(n, seconds.ours),
    barePerSecond: ratio(n, seconds.bare),
    ratioToBare: ratio(seconds.bare, seconds.ours),
    ...(await spent.ours.per(n)),
    bareCpuMsPerCase: (await spent.bare.per(n)).cpuMsPerCase,
    eventsPerCase: events,
    timerEvents: timers,
    searchAttributeEvents: searchAttributes,
    // Registration itself is five events: started, three of its workflow task, the projection's marker.
    eventsPerAction: ratio(events - 5 - timers - searchAttributes, 6),
  };
}

/** One officer action through HTTP, warm and after the worker has forgotten the case; against a bare Update. */
async function update(target: Target, n = 200): Promise<object> {
  const bare = await Bare.start(target);
  const people = await Officers.logIn(target);
  const cases: string[] = [];
  for (let i = 0; i < 60; i++) cases.push((await people.toObservation()).caseNo);
  const handles: Awaited<ReturnType<Bare['begin']>>[] = [];
  for (let i = 0; i < 60; i++) {
    const handle = await bare.begin('bareUpdates', 1000);
    for (let k = 0; k < 3; k++) await handle.executeUpdate('act', { args: [k] });
    handles.push(handle);
  }
  const act = (i: number) => people.act(cases[i % cases.length]!, 'record-guidance', { content: '上门辅导。' });
  const bareAct = (i: number) => handles[i % handles.length]!.executeUpdate('act', { args: [i] });
  const warm = { ours: [] as number[], bare: [] as number[] };
  for (let i = 0; i < n; i++) {
    warm.ours.push(await timed(() => act(i)));
    warm.bare.push(await timed(() => bareAct(i)));
  }
  await Promise.all([target.restartWorker(), bare.forget()]);
  await act(0);
  await bareAct(0);
  const cold = { ours: [] as number[], bare: [] as number[] };
  for (let i = 1; i < cases.length; i++) {
    cold.ours.push(await timed(() => act(i)));
    cold.bare.push(await timed(() => bareAct(i)));
  }
  await bare.end();
  const both = (times: typeof warm) => ({
    p50: quantile(times.ours, 0.5),
    p95: quantile(times.ours, 0.95),
    bareP50: quantile(times.bare, 0.5),
    bareP95: quantile(times.bare, 0.95),
    p50RatioToBare: ratio(quantile(times.ours, 0.5), quantile(times.bare, 0.5)),
  });
  return { actions: n, warm: both(warm), cold: both(cold) };
}

/** N deadlines at one instant until all are escalated and in the lists; against N bare timers with a local activity. */
async function storm(target: Target, n = 1000): Promise<object> {
  const people = await Officers.logIn(target);
  const db = await createConnection({ uri: target.env['DATABASE_URL']!, timezone: 'Z' });
  const setUpSeconds = 20 + n / 6;
  const waiting: Reply[] = [];
  await concurrently(n, WIDTH, async () => void waiting.push(await people.toOrder()));
  // Served at one instant, when every order could exist.
  const base = new Date();
  const minutes = Math.ceil((20 + setUpSeconds) / 60);
  const due = base.getTime() + minutes * 60_000;
  await concurrently(n, WIDTH, () =>
    people.order(waiting.pop()!, { amount: minutes, unit: 'minute' }, base.toISOString()),
  );
  const spare = due - Date.now();
  if (spare < 2000) throw new Error('the cases were not ready before their deadline; give a smaller n');
  const escalated = async () => {
    const [rows] = await db.query(
      'SELECT COUNT(*) AS n, MIN(escalated_at) AS first, MAX(escalated_at) AS last, MAX(projected_at) AS shown FROM case_file WHERE escalated_at >= ?',
      [new Date(due)],
    );
    return (rows as { n: number | string; first: Date; last: Date; shown: Date }[])[0]!;
  };
  await new Promise((resolve) => setTimeout(resolve, spare));
  let row = await escalated();
  while (Number(row.n) < n && Date.now() < due + 600_000) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    row = await escalated();
  }
  const [cases] = await db.query('SELECT case_no FROM case_file WHERE escalated_at >= ? ORDER BY RAND() LIMIT 20', [
    new Date(due),
  ]);
  await db.end();
  const seconds = (row.shown.getTime() - due) / 1000;

  const bare = await Bare.start(target);
  let durable = 0;
  for (const { case_no } of cases as { case_no: string }[]) {
    const history = await bare.client.workflow.getHandle(caseWorkflowId(case_no)).fetchHistory();
    durable += history.events!.filter((e) => e.activityTaskScheduledEventAttributes).length;
  }
  const at = Date.now() + 10_000 + n * 60;
  const handles: Awaited<ReturnType<Bare['begin']>>[] = [];
  await concurrently(n, WIDTH, async () => handles.push(await bare.begin('bareTimer', at)));
  if (Date.now() > at) throw new Error('the bare timers were not ready before their instant');
  // The server allows only so many waiting readers: a few at a time, each of the others is done when its turn comes.
  await concurrently(n, WIDTH, (i) => handles[i]!.result());
  const bareSeconds = (Date.now() - at) / 1000;
  await bare.end();
  return {
    deadlines: n,
    escalated: Number(row.n),
    seconds: Number(seconds.toFixed(2)),
    firstAfterMs: row.first.getTime() - due,
    perSecond: ratio(n, seconds),
    durableFallbacksIn20: durable,
    bareSeconds: Number(bareSeconds.toFixed(2)),
    ratioToBare: ratio(bareSeconds, seconds),
  };
}

/** p95 of first and deep pages of the case list and the inbox, at growing sizes; generated rows. */
async function list(target: Target, most = 1_000_000): Promise<object> {
  const db = await createConnection({ uri: target.env['DATABASE_URL']!, timezone: 'Z' });
  const caller = await Caller.logIn(target, 'officer1');
  const { version } = await caller.call<{ version: string }>('GET', '/calendar');
  const sizes = [10_000, 100_000, 1_000_000].filter((s) => s <= most);
  const results: Record<string, Record<string, number>> = {};
  let have = 0;
  for (const size of sizes) {
    await generate(db, have, size, version);
    have = size;
    results[size] = await measure(db, caller);
  }
  await db.end();
  const [first, last] = [results[sizes[0]!]!, results[sizes.at(-1)!]!];
  return {
    sizes: results,
    growth: ratio(last['casesFirst']!, first['casesFirst']!),
    deepToFirst: ratio(last['casesDeep']!, last['casesFirst']!),
  };
}

type Db = Awaited<ReturnType<typeof createConnection>>;

async function generate(db: Db, from: number, to: number, calendarVersion: string): Promise<void> {
  const at = `TIMESTAMPADD(SECOND, n.seq, '2024-01-01')`;
  const stage = `ELT(1 + n.seq MOD 5, 'screening', 'observation', 'reinspection', 'filing', 'closing')`;
  const range = `seq_${from + 1}_to_${to} n`;
  await db.query(`INSERT INTO case_file (case_no, display_no, unit_id, stage, status, source, item_id, item_title, item_list, department,
      party_name, party_id_number, violation_on, registered_at, due_at, sort_due_at, calendar_version, seq, head_hash, projected_at,
      ordered, committed, repeated, allowed_actions, state)
    SELECT CONCAT('G-', LPAD(n.seq, 9, '0')), CONCAT('示例', n.seq), IF(n.seq MOD 3 = 0, 'pwl', 'psj'), ${stage}, IF(n.seq MOD 4 = 0, 'open', 'closed'),
      'inspection', CONCAT('cg-', n.seq MOD 24), '示例事项', 'waiver', '示例', CONCAT('示例', n.seq), CONCAT('G', n.seq), '2024-01-01',
      ${at}, ${at}, ${at}, '${calendarVersion}', 1, REPEAT('0', 64), ${at}, 0, 0, 0, '[]', '{}' FROM ${range}`);
  await db.query(`INSERT INTO task (id, case_no, display_no, party_name, item_title, kind, title, stage, legal_basis, candidate_role, unit_id, state,
      due_at, sort_due_at, opened_at, assignee, version)
    SELECT CONCAT('G-', LPAD(n.seq, 9, '0'), '-1'), CONCAT('G-', LPAD(n.seq, 9, '0')), CONCAT('示例', n.seq), '示例', '示例事项', 'screen', '核查', 'screening', '示例',
      'officer', IF(n.seq MOD 3 = 0, 'pwl', 'psj'), IF(n.seq MOD 4 = 0, 'open', 'completed'), ${at}, ${at}, ${at},
      IF(n.seq MOD 8 = 0, 'officer1', NULL), 1 FROM ${range}`);
  const term = (words: string) =>
    `INSERT INTO case_term (term, case_no) SELECT ${words}, CONCAT('G-', LPAD(n.seq, 9, '0')) FROM ${range}`;
  for (const words of ["'示例'", "'例事'", "'事项'", 'n.seq', "CONCAT('g', n.seq)"]) await db.query(term(words));
  await db.query('ANALYZE TABLE case_file, task, case_term');
}

async function measure(db: Db, caller: Caller): Promise<Record<string, number>> {
  const deep = async (table: string, column: string, key: string, where: string) => {
    const [[count]] = (await db.query(`SELECT COUNT(*) AS n FROM ${table} WHERE ${where}`)) as unknown as [
      [{ n: number }],
    ];
    const [rows] = await db.query(
      `SELECT ${column} AS v, ${key} AS k FROM ${table} WHERE ${where} ORDER BY ${column}, ${key} LIMIT 1 OFFSET ${Math.floor(Number(count.n) / 2)}`,
    );
    const [{ v, k }] = rows as [{ v: Date; k: string }];
    return Buffer.from(JSON.stringify([v.toISOString(), k])).toString('base64url');
  };
  const open = `state = 'open' AND unit_id = 'psj' AND candidate_role = 'officer' AND assignee IS NULL`;
  const paths: Record<string, string> = {
    casesFirst: '/cases?limit=50',
    casesDeep: `/cases?limit=50&cursor=${await deep('case_file', 'registered_at', 'case_no', "unit_id = 'psj'")}`,
    casesByStage: '/cases?limit=50&stage=filing',
    casesDue: '/cases?limit=50&status=open&sort=due',
    casesDueDeep: `/cases?limit=50&status=open&sort=due&cursor=${await deep('case_file', 'sort_due_at', 'case_no', "unit_id = 'psj' AND status = 'open'")}`,
    inboxFirst: '/tasks?view=unassigned&limit=50',
    inboxDeep: `/tasks?view=unassigned&limit=50&cursor=${await deep('task', 'sort_due_at', 'id', open)}`,
    inboxMine: '/tasks?view=mine&limit=50',
    caseByNumber: `/cases?limit=50&q=${encodeURIComponent('示例777')}`,
    caseByNobody: `/cases?limit=50&q=${encodeURIComponent('查无此人')}`,
    inboxByParty: `/tasks?view=unit&limit=50&q=${encodeURIComponent('示例7778')}`,
    inboxByNobody: `/tasks?view=unit&limit=50&q=${encodeURIComponent('查无此人')}`,
  };
  const figures: Record<string, number> = {};
  for (const [name, path] of Object.entries(paths)) {
    for (let i = 0; i < 20; i++) await caller.call('GET', path);
    const times: number[] = [];
    for (let i = 0; i < 200; i++) times.push(await timed(() => caller.call('GET', path)));
    figures[name] = quantile(times, 0.95);
  }
  return figures;
}
