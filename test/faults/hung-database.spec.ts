import type { CaseReply, CaseState } from '#contracts';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** How long a person waits for the sentence that says what is wrong, ms. */
const SOON_MS = 3000;

/** The server process is held still: its sockets take connections and statements, and nothing ever comes back. */
describe('a hung database', () => {
  let stack: TestStack;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
  });
  afterAll(async () => {
    await stack?.resume('mariadb');
    await stack?.end();
  });

  const timed = async <T>(ask: () => Promise<T>) => {
    const began = Date.now();
    const answer = await ask();
    return { answer, ms: Date.now() - began };
  };
  const ready = async () => (await fetch(`${stack.url}/health/ready`)).json() as Promise<Record<string, unknown>>;
  it('is an outage like any other: reads say so soon, work goes on, and lists catch up', async () => {
    const c = await HttpCase.register(who, { itemId: 'cg-10' });
    await c.toObservation(30);
    await stack.pause('mariadb');

    // More at once than the pool has connections.
    const reads = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        timed(() => who.head.request('GET', ['/tasks', '/cases', '/statistics', '/notifications'][n % 4]!)),
      ),
    );
    for (const { answer, ms } of reads) {
      expect(answer).toMatchObject({ status: 503, body: { code: 'STORE_UNAVAILABLE' } });
      expect(ms).toBeLessThan(SOON_MS);
    }
    const again = await timed(() => who.officer.request('GET', '/cases'));
    expect(again.answer.status).toBe(503);
    expect(again.ms).toBeLessThan(500);

    const health = await timed(ready);
    expect(health.answer).toMatchObject({ status: 'unavailable', parts: { database: 'away', engine: 'ok' } });
    expect(health.ms).toBeLessThan(SOON_MS);

    const work = await timed(() => c.act('report-correction', { statement: '已改正。' }));
    expect(work.answer).toMatchObject<Partial<CaseReply>>({ stage: 'reinspection' });
    expect(work.ms).toBeLessThan(SOON_MS);
    expect(await who.officer.get<CaseState>(`/cases/${c.caseNo}`)).toMatchObject({ stage: 'reinspection' });

    await stack.resume('mariadb');
    const listed = await eventually(
      () => who.officer.get<{ items: { kind: string }[] }>(`/tasks?view=mine&caseNo=${c.caseNo}`),
      ({ items }) => items.some((t) => t.kind === 'reinspect'),
    );
    expect(listed.items.filter((t) => t.kind === 'reinspect')).toHaveLength(1);
    expect(await eventually(ready, (h) => h['status'] === 'ok')).toMatchObject({
      parts: { database: 'ok', engine: 'ok' },
    });
  });
});
