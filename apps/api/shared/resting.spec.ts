import { Resting } from './resting';
import { Rounds } from './rounds';

const away = () => Object.assign(new Error('away'), { code: 'ETIMEDOUT' });

beforeEach(() => jest.useFakeTimers({ now: new Date('2026-09-18T02:00:00Z') }));
afterEach(() => jest.useRealTimers());

describe(Resting.name, () => {
  it('what fails is told, rests a minute, and is then over; what is done is forgotten', async () => {
    const error = jest.fn();
    const resting = new Resting({ error }, '稍后再试');
    expect(await resting.trying('a', () => Promise.reject(new Error('unreadable')))).toBeUndefined();
    expect(await resting.trying('b', () => Promise.resolve(1))).toBe(1);
    expect([resting.now(), resting.over(), error.mock.calls.length]).toEqual([['a'], [], 1]);
    jest.advanceTimersByTime(60_000);
    expect([resting.now(), resting.over()]).toEqual([[], ['a']]);
    await resting.trying('a', () => Promise.resolve());
    expect(resting.over()).toEqual([]);
  });

  it('what is told to rest while it is done rests', async () => {
    const resting = new Resting({ error: jest.fn() }, '稍后再试');
    await resting.trying('a', () => Promise.resolve(resting.rest('a', 2000)));
    expect(resting.now()).toEqual(['a']);
    resting.forgetBut(() => false);
    expect(resting.now()).toEqual([]);
  });

  it('a store that is away is nobody’s fault: it ends the turn, and nothing rests', async () => {
    const resting = new Resting({ error: jest.fn() }, '稍后再试');
    await expect(resting.trying('a', () => Promise.reject(away()))).rejects.toThrow('away');
    expect(resting.now()).toEqual([]);
  });
});

describe(Rounds.name, () => {
  it('each work goes apart from the others, never twice at once but what keeps itself from it; an outage is not told', async () => {
    const error = jest.fn();
    let done = () => undefined as void;
    const slow = jest.fn(() => new Promise<void>((resolve) => (done = resolve)));
    const quick = jest.fn(() => Promise.reject(away()));
    const again = jest.fn(() => new Promise<void>(() => undefined));
    const rounds = new Rounds({ error }, '稍后再试').begin(1000, slow, quick).beginAgainAndAgain(1000, again);
    await jest.advanceTimersByTimeAsync(3000);
    expect([slow, quick, again].map((w) => w.mock.calls.length)).toEqual([1, 3, 3]);
    expect(error).not.toHaveBeenCalled();
    let ended = false;
    const end = rounds.end().then(() => (ended = true));
    await jest.advanceTimersByTimeAsync(3000);
    expect([ended, quick.mock.calls.length]).toEqual([false, 3]);
    done();
    await end;
  });
});
