import { ProblemError } from './client';
import { Outbox } from './outbox';
import { WRITES } from './writes';

class Shelf {
  private readonly all = new Map<string, string>();
  get length() {
    return this.all.size;
  }
  key = (i: number) => [...this.all.keys()][i] ?? null;
  getItem = (name: string) => this.all.get(name) ?? null;
  setItem = (name: string, text: string) => void this.all.set(name, text);
  removeItem = (name: string) => void this.all.delete(name);
}

const no =
  (status: number, code = 'X') =>
  () =>
    Promise.reject(new ProblemError(status, code, ''));
const yes = (reply: object) => () => Promise.resolve(reply as never);

describe(Outbox.name, () => {
  const shelf = new Shelf();
  const task = { id: 't', data: { opinion: '属实。' }, version: 1 };
  const begin = (outbox: Outbox, change: object = {}, person = 'officer1') =>
    outbox.begin(person, 'complete', { ...task, ...change }, '核查');
  const told = jest.spyOn(WRITES, 'complete');
  const send = async (outbox: Outbox, answer: () => Promise<never>) => {
    told.mockImplementation(answer);
    const entry = begin(outbox);
    await outbox.deliver(entry).catch(() => undefined);
    return entry.key;
  };
  afterAll(() => jest.restoreAllMocks());

  it('keeps its key while no answer has come, in the next page too', async () => {
    const key = await send(new Outbox(() => shelf), no(0));
    for (const lost of [no(503), no(409, 'REQUEST_IN_PROGRESS'), yes({ updateId: 'u' })])
      expect(await send(new Outbox(() => shelf), lost)).toBe(key);
    expect(new Outbox(() => shelf).of('officer1').map((e) => e.key)).toEqual([key]);
    expect(new Outbox(() => shelf).of('officer2')).toEqual([]);
  });

  it('takes another after every answer, and for other content, which replaces the first', async () => {
    const outbox = new Outbox(() => shelf);
    const keys = [await send(outbox, no(409)), await send(outbox, yes({}))];
    expect(outbox.of('officer1')).toEqual([]);
    const [first, second] = [begin(outbox), begin(outbox, { data: { opinion: '不属实。' } })];
    keys.push(first.key, second.key);
    expect(new Set(keys).size).toBe(4);
    expect([outbox.has(first), outbox.has(second)]).toEqual([false, true]);
  });

  it('takes what was decided on another version for the same', () => {
    const outbox = new Outbox(() => new Shelf());
    expect(begin(outbox, { version: 2 }).key).toBe(begin(outbox).key);
  });

  it('lasts as long as the page where the browser keeps nothing', () => {
    const outbox = new Outbox(() => undefined);
    expect(begin(outbox).key).toBe(begin(outbox).key);
  });
});
