import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { CaseRecords, LawData } from '#store';
import type { CaseEngine } from '../engine/case-engine';
import { Notices } from './notices.service';

describe(Notices.name, () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('a case that cannot be read keeps no other from its turn, and rests', async () => {
    const rows = ['bad', 'good'].map((caseNo) => ({ caseNo, headHash: caseNo, finalSeq: 0, announced: 1 }));
    const journal = jest.fn((caseNo: string) =>
      caseNo === 'bad' ? Promise.reject(new Error('unreadable')) : Promise.resolve([]),
    );
    const logger = { error: jest.fn() };
    const query = (_: string, [asked]: [string[]]) =>
      Promise.resolve(rows.filter((r) => asked.includes(r.caseNo) || asked.includes('serveDocument')));
    const notices = new Notices(
      { query } as unknown as DataSource,
      { journal } as unknown as CaseRecords,
      {} as CaseEngine,
      {} as LawData,
      logger as unknown as Logger,
    );
    await notices.turn();
    expect(journal.mock.calls).toEqual([['bad'], ['good']]);
    await notices.turn();
    expect(journal.mock.calls).toHaveLength(2);
    jest.advanceTimersByTime(60_000);
    await notices.turn();
    expect(journal.mock.calls).toEqual([['bad'], ['good'], ['bad']]);
    expect(logger.error).toHaveBeenCalledTimes(2);
  });
});
