import { createConnection } from 'mysql2/promise';
import type { AnyEntry, CaseReply, CaseState } from '#contracts';
import { ANSWERS } from '../support/cases';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const PARTS = ['worker', 'api', 'temporal', 'mariadb'] as const;
const CASES_PER_PART = 25;

/** SIGKILL of each part in turn, while the deadlines of its cases fall due. */
describe('outages', () => {
  let stack: TestStack;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
  });
  afterEach(() => stack?.reviveAll());
  afterAll(() => stack?.end());

  const reached = (instant: number) =>
    eventually(
      () => Promise.resolve(Date.now()),
      (now) => now >= instant,
      120_000,
    );

  async function educated(): Promise<HttpCase> {
    const c = await HttpCase.register(who, { itemId: 'cg-10' });
    await c.complete('screen');
    await c.complete('educate');
    return c;
  }

  /** Cases whose periods end one after the other, from this instant on. */
  async function group(cases: HttpCase[], first: number): Promise<{ first: number; last: number }> {
    const dues = cases.map((_, i) => first + i * 100);
    // Nothing is served before it exists, nor in the future: each minute begins when it is a minute to its end.
    await reached(dues.at(-1)! - 60_000);
    await Promise.all(cases.map((c, i) => c.orderEndingAt(dues[i]!)));
    return { first, last: dues.at(-1)! };
  }

  it('leave every case where the law puts it, its journal whole, no message twice, no timer lost', async () => {
    const all: HttpCase[] = [];
    while (all.length < PARTS.length * CASES_PER_PART) {
      const cases = await Promise.all(Array.from({ length: CASES_PER_PART }, educated));
      all.push(...cases);
    }
    // The next group's minute must not run out inside this one's outage.
    const begin = Date.now() + 62_000;
    const groups = await Promise.all(
      PARTS.map((_, i) => group(all.slice(i * CASES_PER_PART, (i + 1) * CASES_PER_PART), begin + i * 12_000)),
    );
    for (const [i, { first, last }] of groups.entries()) {
      await reached(first - 1000);
      await stack.kill(PARTS[i]!);
      await reached(last + 500);
      await stack.revive(PARTS[i]!);
    }
    for (const c of all) {
      const state = await eventually(
        () => c.state(),
        (s) => s.stage === 'filing',
        60_000,
      );
      expect(state.escalation).toMatchObject({ reason: 'notCorrectedInTime' });
      expect(state.tasks.filter((t) => t.kind === 'approveFiling' && t.state === 'open')).toHaveLength(1);
      const journal = await eventually(
        () => who.officer.get<{ chain: { seq: number }; items: AnyEntry[] }>(`/cases/${c.caseNo}/journal`),
        ({ chain }) => chain.seq === state.seq,
      );
      expect(journal.chain).toMatchObject({ ok: true });
      expect(journal.items.map((e) => e.seq)).toEqual(Array.from({ length: state.seq }, (_, i) => i + 1));
      expect(journal.items.filter((e) => e.type === 'case.escalated')).toHaveLength(1);
      const live = await eventually(
        () => who.officer.get<CaseState>(`/cases/${c.caseNo}/live`),
        () => true,
      );
      expect(live.seq).toBe(state.seq);
    }
    const db = await createConnection(stack.env['DATABASE_URL']!);
    const [rows] = await db.query(
      `SELECT case_no, COUNT(*) AS n FROM notification WHERE kind = 'escalated' GROUP BY case_no`,
    );
    await db.end();
    // Two officers and the head are told, once each.
    expect((rows as { n: number }[]).map((r) => Number(r.n))).toEqual(all.map(() => 3));
  });

  it('no outgoing connection is given the port a part that is down comes back to', () => {
    const { DATABASE_URL, TEMPORAL_ADDRESS } = stack.env;
    const ports = [stack.url, DATABASE_URL!, `http://${TEMPORAL_ADDRESS!}`].map((at) => Number(new URL(at).port));
    // The first that Linux gives; other systems begin higher.
    expect(ports.filter((port) => !(port > 1023 && port < 32_768))).toEqual([]);
  });

  it('with the database away, officers’ work is still taken, and recorded when it is back', async () => {
    const c = await HttpCase.register(who, { itemId: 'cg-10' });
    await c.toObservation(30);
    await stack.kill('mariadb');
    const down = await who.officer.request('GET', '/tasks');
    expect(down).toMatchObject({ status: 503, body: { code: 'STORE_UNAVAILABLE' } });
    const { clocks, tasks } = await c.act('report-correction', { statement: '已改正。' });
    expect(clocks.find((k) => k.id === 'correction')).toMatchObject({ status: 'met' });
    expect(await c.state()).toMatchObject({ stage: 'reinspection' });
    await stack.revive('mariadb');
    // The lists may not hold the task yet: the workflow that told of it does.
    const reinspection = tasks.find((t) => t.kind === 'reinspect')!;
    const answer = { data: { ...ANSWERS['reinspect'] } };
    await eventually(
      () => who.officer.post<CaseReply>(`/tasks/${reinspection.id}/complete`, answer, 'reinspect-once'),
      ({ stage }) => stage === 'disposition',
    );
    const journal = await eventually(
      () => who.officer.get<{ chain: object; items: AnyEntry[] }>(`/cases/${c.caseNo}/journal`),
      (j) => j.items.some((e) => e.type === 'task.opened' && e.data.kind === 'approveLeniency'),
      60_000,
    );
    expect(journal.chain).toMatchObject({ ok: true });
    const inbox = await who.head.get<{ items: { kind: string }[] }>(`/tasks?view=unassigned&caseNo=${c.caseNo}`);
    expect(inbox.items.map((t) => t.kind)).toContain('approveLeniency');
  });

  it('with the engine away, a repeated action with the same key is done once', async () => {
    const c = await HttpCase.register(who, { itemId: 'cg-10' });
    await c.toObservation(30);
    await stack.kill('worker');
    const path = `/cases/${c.caseNo}/actions/report-correction`;
    const send = () =>
      who.officer.request('POST', path, { statement: '已改正。' }, { 'idempotency-key': 'report-once' });
    expect((await send()).status).toBe(202);
    await stack.revive('worker');
    await eventually(send, (answer) => answer.status === 200);
    const { items } = await eventually(
      () => who.officer.get<{ items: AnyEntry[] }>(`/cases/${c.caseNo}/journal`),
      (j) => j.items.some((e) => e.type === 'action.performed'),
    );
    expect(items.filter((e) => e.type === 'action.performed')).toHaveLength(1);
  });
});
