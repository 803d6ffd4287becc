import { api, ProblemError } from '../api/client';
import { upload } from '../api/upload';
import { WRITES } from '../api/writes';
import { begun, type Registration, type Wish } from './drafts';
import { Queue } from './queue';

jest.mock('../api/upload', () => ({ upload: jest.fn() }));

/** Without IndexedDB what lies on the device lasts as long as the process: the same shelf for every queue here. */
describe(Queue.name, () => {
  const post = jest.spyOn(api, 'POST');
  const act = jest.spyOn(WRITES, 'act');
  const lost = () => Promise.reject(new Error('no network'));
  const answers = (status: number, body: object) => () =>
    Promise.resolve({
      response: { ok: status < 400, status },
      ...(status < 400 ? { data: body } : { error: body }),
    } as never);
  const RECEIPT = { caseNo: '2026-psj-000001', displayNo: '1', stage: 'registration', tasks: [] };
  const body = { facts: '现场检查发现。' } as Wish;
  const keys = () =>
    (post.mock.calls as unknown as [string, { params: { header: object } }][]).map(([, init]) => init.params.header);
  const photo = (id: string) => ({ id, name: 'image.jpg', file: new Blob([id]) });

  /** It sends by itself once it is opened. */
  const empty = (queue: Queue) =>
    new Promise<void>((resolve) => {
      const look = () => queue.snapshot().length === 0 && resolve();
      queue.subscribe(look);
      look();
    });

  let n = 0;
  const fresh = async (photos: Registration['photos'] = []) => {
    const person = `officer${(n += 1)}`;
    const queue = new Queue();
    await queue.open(person);
    return { queue, person, row: { ...begun(person, {}), photos } };
  };
  beforeEach(() => {
    post.mockReset();
    act.mockReset().mockResolvedValue({} as never);
    jest.mocked(upload).mockReset();
    // Trying again later is not waited for.
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());
  afterAll(() => jest.restoreAllMocks());

  it('keeps its key while no answer has come, in the next page and for what was changed since', async () => {
    const { queue, person, row } = await fresh();
    post.mockImplementation(lost as never);
    expect(await queue.handIn(row, body)).toBeUndefined();
    const next = new Queue();
    await next.open(person);
    await next.run();
    const [waiting] = next.snapshot();
    expect(waiting).toMatchObject({ state: 'waiting', body });
    await next.takeBack(waiting!.id);
    await next.handIn({ ...waiting!, state: 'draft' }, { ...body, facts: '改过。' });
    expect(post.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(new Set(keys().map((k) => JSON.stringify(k))).size).toBe(1);
  });

  it('tries again by itself when nothing says that the network is back', async () => {
    const { queue, row } = await fresh();
    post.mockImplementationOnce(lost as never);
    await queue.handIn(row, body);
    post.mockImplementation(answers(201, RECEIPT) as never);
    await jest.advanceTimersByTimeAsync(15_000);
    await empty(queue);
    expect(post).toHaveBeenCalledTimes(2);
  });

  it('says of what was changed after it had arrived that it is a case already', async () => {
    const { queue, row } = await fresh();
    post.mockImplementation(answers(422, { code: 'IDEMPOTENCY_KEY_REUSED', title: 'x' }) as never);
    await expect(queue.handIn(row, body)).rejects.toThrow('已经登记成案');
    expect(queue.snapshot()).toMatchObject([{ state: 'draft', refused: { code: 'IDEMPOTENCY_KEY_REUSED' } }]);
    expect(queue.snapshot()[0]).not.toHaveProperty('key');
  });

  it('is seen and sent by nobody but the person who typed it', async () => {
    const { queue, row } = await fresh();
    post.mockImplementation(lost as never);
    await queue.handIn(row, body);
    const sent = post.mock.calls.length;
    const other = new Queue();
    await other.open('somebody-else');
    await other.run();
    expect([other.snapshot(), post.mock.calls.length]).toEqual([[], sent]);
  });

  it('registered and cut off between its photos, it gives the rest once, as one piece of evidence', async () => {
    const { queue, person, row } = await fresh([photo('a'), photo('b')]);
    post.mockImplementation(answers(201, RECEIPT) as never);
    jest
      .mocked(upload)
      .mockResolvedValueOnce({ sha256: 'a'.repeat(64) } as never)
      .mockRejectedValueOnce(new ProblemError(0, 'OFFLINE', '断了'));
    expect(await queue.handIn(row, body)).toEqual(RECEIPT);
    expect([queue.snapshot()[0]?.state, act.mock.calls]).toEqual(['registered', []]);
    const next = new Queue();
    jest.mocked(upload).mockResolvedValueOnce({ sha256: 'b'.repeat(64) } as never);
    await next.open(person);
    await empty(next);
    expect(post).toHaveBeenCalledTimes(1);
    expect(act).toHaveBeenCalledTimes(1);
    expect(act.mock.calls[0]![0].data['attachments']).toEqual(['a'.repeat(64), 'b'.repeat(64)]);
  });

  it('tells which file the case did not take, keeps it, and gives it again when asked', async () => {
    const { queue, row } = await fresh([photo('a')]);
    post.mockImplementation(answers(201, RECEIPT) as never);
    jest.mocked(upload).mockRejectedValueOnce(new ProblemError(422, 'FILE_KIND', '不收这种文件。'));
    await queue.handIn(row, body);
    expect(queue.snapshot()[0]!.photos).toMatchObject([{ error: '不收这种文件。' }]);
    jest.mocked(upload).mockResolvedValueOnce({ sha256: 'a'.repeat(64) } as never);
    await queue.again(row.id);
    await empty(queue);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
