import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { CaseRecords, LawData } from '#store';
import type { CaseEngine } from '../engine/case-engine';
import { DisclosureDerivation } from './derivation.service';
import { DisclosureJobs } from './disclosure-jobs.service';
import type { DisclosureReminders } from './reminders.service';

const away = () => Object.assign(new Error('away'), { code: 'ETIMEDOUT' });

/** With a store that tells of these cases once, and whose rows cannot be read. */
function derivationOf(cases: string[]) {
  const told = [cases.map((caseNo) => ({ caseNo }))];
  const query = jest.fn(() => Promise.resolve(told.shift() ?? []));
  const transaction = jest.fn(() => Promise.reject(new Error('unreadable')));
  const logger = { error: jest.fn() };
  const derivation = new DisclosureDerivation(
    { query, transaction } as unknown as DataSource,
    { disclosedActs: () => [], disclosureRulesMark: () => '' } as unknown as LawData,
    {} as CaseEngine,
    {} as CaseRecords,
    logger as unknown as Logger,
  );
  const derive = jest.spyOn(derivation, 'derive');
  return { derivation, derive, logger, transaction };
}
const asked = (derive: jest.SpyInstance) => (derive.mock.calls as string[][]).map(([caseNo]) => caseNo);

describe(DisclosureDerivation.name, () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-09-18T02:00:00Z') }));
  afterEach(() => jest.useRealTimers());

  it.each(['turn', 'settle'] as const)(
    '%s: one case that fails keeps no other, rests, and is tried again',
    async (what) => {
      const { derivation, derive, logger } = derivationOf(['bad', 'good']);
      derive.mockRejectedValueOnce(new Error('unreadable')).mockResolvedValue();
      await derivation[what]();
      expect(asked(derive)).toEqual(['bad', 'good']);
      expect(logger.error).toHaveBeenCalledTimes(1);
      await derivation.turn();
      expect(asked(derive)).toEqual(['bad', 'good']);
      jest.advanceTimersByTime(60_000);
      await derivation.turn();
      await derivation.turn();
      expect(asked(derive)).toEqual(['bad', 'good', 'bad']);
    },
  );

  it('a store that is away ends the turn', async () => {
    const { derivation, derive } = derivationOf(['one', 'two']);
    derive.mockRejectedValueOnce(away());
    await expect(derivation.turn()).rejects.toThrow('away');
    expect(asked(derive)).toEqual(['one']);
  });

  it('one row whose days are over and that cannot be written keeps no other', async () => {
    const { derivation, logger, transaction } = derivationOf(['1', '2']);
    await derivation.expire();
    expect(transaction).toHaveBeenCalledTimes(2);
    expect(logger.error).toHaveBeenCalledTimes(2);
  });
});

describe(DisclosureJobs.name, () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('a turn that fails is a turn: everything is not looked at anew with each', async () => {
    const derivation = { lookAnew: jest.fn(), turn: jest.fn(), expire: jest.fn(), settle: jest.fn() };
    derivation.expire.mockRejectedValue(new Error('unreadable'));
    const logger = { error: jest.fn() };
    const reminders = { turn: jest.fn() };
    const jobs = new DisclosureJobs(
      derivation as unknown as DisclosureDerivation,
      reminders as unknown as DisclosureReminders,
      logger as unknown as Logger,
    );
    jobs.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(10_000);
    await jobs.onApplicationShutdown();
    expect(derivation.turn).toHaveBeenCalledTimes(5);
    expect(derivation.lookAnew).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledTimes(1);
  });
});
