import type { DataSource } from 'typeorm';
import { setImmediate as turn } from 'node:timers/promises';
import type { Config } from '#config';
import { FeedService } from './feed.service';

/** A store whose answers the test gives: what matters is who leaves while one is awaited. */
function feed() {
  const asked: { answer: (rows: object[]) => void; fail: (e: Error) => void }[] = [];
  const query = () => new Promise((answer, fail) => asked.push({ answer, fail }));
  const service = new FeedService({ query } as unknown as DataSource, { EVENTS_POLL_MS: 50 } as Config);
  const answerAll = async (rows: object[] = []) => {
    while (asked.length > 0) {
      asked.shift()!.answer(rows);
      await turn();
    }
  };
  return { service, asked, answerAll };
}

describe(FeedService.name, () => {
  it('lets go of a listener that left before it was answered, and starts anew for the next', async () => {
    const { service, asked, answerAll } = feed();
    const early = service.listen(() => undefined);
    early.leave();
    early.leave();
    expect(service.listening).toBe(0);
    const next = service.listen(() => undefined);
    expect(asked).toHaveLength(2);
    await answerAll([{ id: '7' }].map((r) => ({ ...r, at: new Date(), entry_types: [] })));
    expect(await next.newest).toBe(7);
    next.leave();
    expect(service.listening).toBe(0);
  });

  it('gives those who come while it starts the same place', async () => {
    const { service, answerAll } = feed();
    const both = [service.listen(() => undefined), service.listen(() => undefined)];
    await answerAll([{ id: '9', at: new Date(), entry_types: [] }]);
    expect(await Promise.all(both.map((l) => l.newest))).toEqual([9, 9]);
    service.onModuleDestroy();
  });

  it('keeps nobody when the store does not answer', async () => {
    const { service, asked, answerAll } = feed();
    const refused = service.listen(() => undefined);
    asked.shift()!.fail(new Error('away'));
    await expect(refused.newest).rejects.toThrow('away');
    expect(service.listening).toBe(0);
    const next = service.listen(() => undefined);
    await answerAll([{ id: '3', at: new Date(), entry_types: [] }]);
    expect(await next.newest).toBe(3);
    next.leave();
  });
});
