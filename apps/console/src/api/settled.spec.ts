import { ProblemError } from './client';
import { settled } from './settled';

describe(settled.name, () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const asked = async (...answers: (object | Error)[]) => {
    const ask = () => {
      const next = answers.shift()!;
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    };
    const end = settled(ask).catch((error: unknown) => error);
    await jest.runAllTimersAsync();
    return end;
  };
  const problem = (status: number, code: string) => new ProblemError(status, code, '');

  it('asks on while nothing has been answered, through outages and crowds', async () => {
    const waits = [
      { updateId: 'u' },
      problem(0, 'OFFLINE'),
      problem(503, 'ENGINE_UNAVAILABLE'),
      problem(429, 'CASE_BUSY'),
    ];
    expect(await asked(...waits, { stage: 'observation' })).toEqual({ stage: 'observation' });
  });

  it.each([problem(429, 'PARTY_QUOTA_REACHED'), problem(401, 'PARTY_SESSION_EXPIRED'), problem(409, 'CASE_CLOSED')])(
    '%o is an answer',
    async (refusal) => {
      expect(await asked({ updateId: 'u' }, refusal)).toBe(refusal);
    },
  );
});
