import { randomUUID } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import type { AnyEntry, CaseState, Problem } from '#contracts';
import { agree } from '../support/agreement';
import { ANSWERS } from '../support/cases';
import { type Ended, insist } from '../support/insistent';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, type Part, type Person, TestStack } from '../support/stack';

/** How often each fault is tried. More than once is the long form: more cases, two minutes of load. */
const RUNS = Number(process.env['ROUZHI_LONG'] ?? 1);
const LONG = RUNS > 1;
/** How long a workflow task may take before the engine gives it out again. */
const TASK_TIMEOUT_MS = 10_000;
const ON_THE_SPOT = { itemId: 'cg-10' };

/** Many people on few cases, while parts die or hang. */
describe('contention', () => {
  let stack: TestStack;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
  });
  afterAll(() => stack?.end());

  const reached = (instant: number) =>
    eventually(
      () => Promise.resolve(Date.now()),
      (now) => now >= instant,
      300_000,
    );

  /** Cases whose minute to correct begins and ends together. */
  async function dueSoon(n: number): Promise<{ cases: HttpCase[]; due: number }> {
    const cases = await Promise.all(Array.from({ length: n }, () => HttpCase.register(who, ON_THE_SPOT)));
    await Promise.all(cases.map((c) => c.complete('screen').then(() => c.complete('educate'))));
    const due = Date.now() + 60_000;
    await Promise.all(cases.map((c) => c.orderEndingAt(due)));
    return { cases, due };
  }

  const report = (c: HttpCase) =>
    insist(who.officer, `/cases/${c.caseNo}/actions/report-correction`, { statement: '已改正。' });
  const performed = (entries: AnyEntry[], key: string) =>
    entries.filter((e) => (e.type === 'action.performed' || e.type === 'task.completed') && e.data.key === key);

  /** Everyone can act on: what is open for somebody is taken when they do it, to the sealed dossier. */
  async function onwards(c: HttpCase, kinds: string[]): Promise<void> {
    for (const kind of kinds) {
      const change = kind === 'reinspect' ? { findings: ANSWERS['reinspect']!['findings'] } : {};
      await eventually(
        () => c.state(),
        (s) => s.tasks.some((t) => t.kind === kind && t.state === 'open'),
      );
      await c.complete(kind, change);
    }
  }
  const CORRECTED = ['reinspect', 'approveLeniency', 'approveClosing', 'fileDossier'];

  it.each(Array.from({ length: RUNS }, (_, i) => i + 1))(
    'the worker held still over a due time: what was received before the end is heard, what came after is not, nobody is stuck (%i)',
    async () => {
      const { cases, due } = await dueSoon(LONG ? 60 : 12);
      await reached(due - 3000);
      await stack.pause('worker');
      const [late, inTime] = [cases.slice(0, 4), cases.slice(4)];
      const reports = inTime.map(report);
      await reached(due + 1000);
      const lateReports = late.map(report);
      await reached(due + 1000 + TASK_TIMEOUT_MS);
      await stack.resume('worker');

      for (const end of await Promise.all(reports)) expect(end).toMatchObject({ how: 'done', kept: true });
      for (const end of await Promise.all(lateReports)) expect(end).toMatchObject({ how: 'refused' });
      for (const c of inTime) {
        const { state } = await agree(stack, who.officer, c.caseNo);
        expect(state).toMatchObject({ stage: 'reinspection', status: 'open' });
        expect(state.escalation).toBeUndefined();
        expect(state.clocks.find((k) => k.id === 'correction')).toMatchObject({ status: 'met' });
      }
      for (const c of late) {
        const { state } = await agree(stack, who.officer, c.caseNo);
        expect(state).toMatchObject({ stage: 'filing', escalation: { reason: 'notCorrectedInTime' } });
      }
      await onwards(inTime[0]!, CORRECTED);
      const findings = [1, 2].map((requirement) => ({ requirement, result: 'notCorrected', evidence: '未改正。' }));
      await late[0]!.complete('reinspect', { findings });
      await onwards(late[0]!, ['approveFiling', 'investigate']);
      await agree(stack, who.officer, inTime[0]!.caseNo);
      await agree(stack, who.officer, late[0]!.caseNo);
    },
    180_000,
  );

  it.each(Array.from({ length: RUNS }, (_, i) => i + 1))(
    'the engine held still over a due time: what was received before the end is never escalated, and its link tells the end (%i)',
    async () => {
      const { cases, due } = await dueSoon(LONG ? 60 : 20);
      await reached(due - 3000);
      await stack.pause('temporal');
      const reports = cases.map(report);
      await reached(due + TASK_TIMEOUT_MS);
      await stack.resume('temporal');
      for (const end of await Promise.all(reports)) expect(end).toMatchObject({ how: 'done', kept: true });
      for (const c of cases) {
        const { state, entries } = await agree(stack, who.officer, c.caseNo);
        expect(state).toMatchObject({ stage: 'reinspection', status: 'open' });
        expect(state.escalation).toBeUndefined();
        expect(entries.filter((e) => e.type === 'action.performed')).toHaveLength(1);
      }
      await onwards(cases[0]!, CORRECTED);
      await agree(stack, who.officer, cases[0]!.caseNo);
    },
    180_000,
  );

  /** Somebody who works on a case until told to stop, each time with a new key, and never gives a request up. */
  async function work(person: Person, head: Person, c: HttpCase, busy: () => boolean): Promise<Ended[]> {
    const ends: Ended[] = [];
    const act = async (by: Person, name: string, data: unknown) =>
      ends.push(await insist(by, `/cases/${c.caseNo}/actions/${name}`, data));
    for (let i = 0; busy(); i++) {
      if (i % 4 === 3) await decideExtension(head, c, ends);
      else if (i % 4 === 2)
        await act(person, 'request-extension', { by: { amount: 1, unit: 'minute' }, reason: '设备未到。' });
      else if (i % 4 === 1) await act(person, 'record-guidance', { content: `上门说明 ${randomUUID()}` });
      else await act(person, 'add-evidence', { title: '照片', kind: 'documentary', description: randomUUID() });
    }
    return ends;
  }

  /** Two heads may both find it open: one is answered, the other refused. */
  async function decideExtension(head: Person, c: HttpCase, ends: Ended[]): Promise<void> {
    const { body } = await eventually(
      () => head.request<CaseState>('GET', `/cases/${c.caseNo}`),
      ({ status }) => status === 200,
      120_000,
    );
    const task = body.tasks.find((t) => t.kind === 'approveExtension' && t.state === 'open');
    if (task) ends.push(await insist(head, `/tasks/${task.id}/complete`, { data: ANSWERS['approveExtension'] }));
  }

  interface Figures {
    acknowledged: number;
    kept: number;
    refused: number;
    missing: number;
    doubled: number;
    refusedAndDone: number;
  }

  /** `each` people on each of so many cases, while a part is killed and revived. */
  async function contend(part: Part, n: number, each: number, ms: number): Promise<Figures> {
    const cases: HttpCase[] = [];
    // So few at a time that all are answered at once: the contention comes after.
    while (cases.length < n) {
      const some = Math.min(8, n - cases.length);
      const begun = await Promise.all(Array.from({ length: some }, () => HttpCase.register(who, ON_THE_SPOT)));
      await Promise.all(begun.map((c) => c.toObservation(120)));
      cases.push(...begun);
    }
    const began = Date.now();
    const busy = () => Date.now() < began + ms;
    const atWork = cases.map((c) =>
      Promise.all(
        Array.from({ length: each }, (_, i) => work(i % 4 === 0 ? who.head : who.officer, who.head, c, busy)),
      ),
    );
    await reached(began + ms * 0.2);
    await stack.kill(part);
    await reached(began + ms * 0.8);
    await stack.revive(part);
    const figures: Figures = { acknowledged: 0, kept: 0, refused: 0, missing: 0, doubled: 0, refusedAndDone: 0 };
    for (const [i, work] of atWork.entries()) {
      const ends = (await work).flat();
      const { entries } = await agree(stack, who.officer, cases[i]!.caseNo);
      for (const { key, how, kept } of ends) {
        const times = performed(entries, key).length;
        if (how === 'refused') {
          figures.refused += 1;
          if (times > 0) figures.refusedAndDone += 1;
          continue;
        }
        figures.acknowledged += 1;
        if (kept) figures.kept += 1;
        if (times === 0) figures.missing += 1;
        if (times > 1) figures.doubled += 1;
      }
    }
    return figures;
  }

  const KILLED: Part[] = ['worker', 'temporal', 'api', 'mariadb'];
  it.each(KILLED.flatMap((part) => Array.from({ length: RUNS }, (_, i) => [part, i + 1] as const)))(
    'eight people on a case while %s is killed: every act that was acknowledged is on record, once (%i)',
    async (part, run) => {
      const figures = await contend(part, LONG ? 4 : 2, 8, LONG ? 15_000 : 10_000);
      console.info(JSON.stringify({ part, run, ...figures }));
      expect(figures.acknowledged).toBeGreaterThan(20);
      expect(figures).toMatchObject({ missing: 0, doubled: 0, refusedAndDone: 0 });
    },
    300_000,
  );

  if (LONG) {
    it.each(KILLED)(
      'two people on each of two hundred cases while %s is killed: every act that was acknowledged is on record, once',
      async (part) => {
        const figures = await contend(part, 200, 2, 30_000);
        console.info(JSON.stringify({ part, cases: 200, ...figures }));
        expect(figures).toMatchObject({ missing: 0, doubled: 0, refusedAndDone: 0 });
      },
      900_000,
    );
  }

  it('fifty people at mixed work on ten cases: workflow, journal and lists tell the same of every case', async () => {
    const cases = await Promise.all(Array.from({ length: 10 }, () => HttpCase.register(who, ON_THE_SPOT)));
    const until = Date.now() + 120_000;
    const enough = () => (LONG ? Date.now() > until : answered >= 800);
    const failures: string[] = [];
    let [answered, busy] = [0, 0];
    const note = (what: string, { status, body }: { status: number; body: unknown }) => {
      answered += 1;
      // A question that the engine, under so much work, did not answer in time: said as it is, nothing lost by it.
      if (status === 503 && (body as Problem).code === 'ENGINE_UNAVAILABLE') busy += 1;
      else if (status >= 500) failures.push(`${what}: ${status} ${JSON.stringify(body)}`);
    };
    const post = async (person: Person, path: string, body: unknown) =>
      note(path, await person.request('POST', path, body, { 'idempotency-key': randomUUID() }));
    const ACTIONS: Record<string, unknown> = {
      'record-guidance': { content: '上门说明。' },
      'add-evidence': { title: '照片', kind: 'documentary', description: '现场。' },
      'report-correction': { statement: '已改正。' },
      'request-extension': { by: { amount: 2, unit: 'minute' }, reason: '设备未到。' },
      suspend: { ground: 'other', reason: '等待鉴定。' },
      resume: {},
    };
    const turn = async (n: number, i: number) => {
      const c = cases[(n * 7 + i * 3) % cases.length]!;
      const people = Object.values(who);
      const person = people[(n + i) % people.length]!;
      if (i % 3 === 0) {
        const lists = ['/tasks', `/cases/${c.caseNo}/live`, '/cases', '/tasks/counts', `/cases/${c.caseNo}/journal`];
        const path = lists[(n + i) % lists.length]!;
        return note(path, await person.request('GET', path));
      }
      const state = await c.state();
      const open = state.tasks.filter((t) => t.state === 'open');
      const task = open[(n + i) % Math.max(open.length, 1)];
      if (i % 3 === 1 && task) {
        const by = who[task.candidate as keyof People];
        const change = task.kind === 'issueCorrectionOrder' ? { period: { amount: 60, unit: 'minute' } } : {};
        return post(by, `/tasks/${task.id}/complete`, { data: { ...ANSWERS[task.kind], ...change } });
      }
      const names = Object.keys(ACTIONS);
      // Few suspend; whoever finds a case suspended resumes it.
      const name = state.status === 'suspended' ? 'resume' : names[(n * 5 + i) % (i % 10 === 2 ? 5 : 4)]!;
      const by = name === 'resume' ? who.head : who.officer;
      return post(by, `/cases/${c.caseNo}/actions/${name}`, ACTIONS[name]);
    };
    const fifty = Array.from({ length: 50 }, async (_, n) => {
      for (let i = 0; !enough(); i++) await turn(n, i);
    });
    await Promise.all(fifty);
    expect(failures.length > 0 ? [...failures, ...stack.unexplained()] : []).toEqual([]);
    expect(busy).toBeLessThan(answered / 20);
    let entries = 0;
    // Once as they were told, once again from their histories alone.
    for (const c of cases) await agree(stack, who.officer, c.caseNo);
    await stack.kill('worker');
    await stack.revive('worker');
    for (const c of cases) entries += (await agree(stack, who.officer, c.caseNo)).entries.length;
    console.info(JSON.stringify({ load: '50 on 10', answered, busy, entries }));
  }, 300_000);

  it('an answer that nobody lived to write down is found again when the case is closed', async () => {
    const c = await HttpCase.register(who, ON_THE_SPOT);
    await c.withdraw('重复登记。');
    const key = randomUUID();
    await c.complete('fileDossier', {}, key);
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
    );
    const db = await createConnection(stack.env['DATABASE_URL']!);
    try {
      const row = async () => {
        const [rows] = await db.query('SELECT id, state FROM received_message WHERE message_key = ?', [key]);
        return (rows as { id: string; state: string }[])[0]!;
      };
      await eventually(row, ({ state }) => state === 'answered');
      // As if the process had died between the answer and its writing down.
      await db.query("UPDATE received_message SET state = 'kept', next_try_at = NOW() WHERE message_key = ?", [key]);
      const { id, state } = await eventually(row, (r) => r.state !== 'kept');
      expect(state).toBe('answered');
      const end = await who.archivist.get(`/cases/${c.caseNo}/updates/${id}`);
      expect(end).toMatchObject({ caseNo: c.caseNo });
      const [told] = await db.query("SELECT * FROM notification WHERE case_no = ? AND kind = 'received'", [c.caseNo]);
      expect(told).toEqual([]);
    } finally {
      await db.end();
    }
  });
});
