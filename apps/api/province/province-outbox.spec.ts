import { WorkflowNotFoundError } from '@temporalio/client';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import type { Config } from '#config';
import type { CaseRecords, LawData } from '#store';
import type { CaseEngine } from '../engine/case-engine';
import type { Scope } from '../shared/scope';
import type { ProvincialPlatform } from './platform';
import { ProvinceOutbox } from './province-outbox.service';

const entry = { seq: 2 };
const noAnswer = () => Promise.reject(Object.assign(new Error('rpc'), { cause: { code: 4 } }));
const gone = () => Promise.reject(new WorkflowNotFoundError('gone', 'case', undefined));
const knows = () => Promise.resolve([entry]);

/** Of each case one entry is not known to have happened. `written`: those that were. */
function outbox(cases: Record<string, () => Promise<unknown>>, { status = 'open', intact = true, credit = true } = {}) {
  const written: string[] = [];
  const statements: string[] = [];
  const rows = Object.keys(cases).map((caseNo) => ({
    ...{ caseNo, seq: 2, finalSeq: 1, headHash: 'h', status, state: JSON.stringify({ caseNo, unitId: 'psj' }) },
  }));
  const dataSource = {
    getRepository: () => ({ findOneBy: () => Promise.resolve({ startedAt: new Date(0) }) }),
    manager: { findBy: () => Promise.resolve([{ seq: 2, entry: '{"seq":2}' }]) },
    query: (sql: string, parameters: unknown[]) => {
      statements.push(sql);
      if (sql.includes('head_hash AS')) {
        return Promise.resolve(rows.filter((r) => (parameters[0] as string[]).includes(r.caseNo)));
      }
      const resting = parameters[2] as string[];
      return Promise.resolve(rows.filter((r) => !resting.includes(r.caseNo) && !written.includes(r.caseNo)));
    },
    transaction: (work: (db: unknown) => Promise<number>) =>
      work({
        query: (_: string, [caseNo]: [string]) =>
          Promise.resolve(written.includes(caseNo) ? [] : (written.push(caseNo), [])),
      }),
  };
  const made = new ProvinceOutbox(
    dataSource as unknown as DataSource,
    { entries: (caseNo: string) => cases[caseNo]!() } as unknown as CaseEngine,
    { verify: () => Promise.resolve({ ok: intact, seq: 2, headHash: 'h' }) } as unknown as CaseRecords,
    { units: () => Promise.resolve([]) } as unknown as Scope,
    {} as LawData,
    { way: 'http' } as ProvincialPlatform,
    { PROVINCE_CREDIT: credit } as Config,
    pino({ enabled: false }),
  );
  return { made, written, statements };
}

describe(ProvinceOutbox.name, () => {
  it('one case without an answer holds up nobody', async () => {
    const { made, written } = outbox({ a: noAnswer, b: knows, c: knows });
    await made.derive();
    expect(written).toEqual([]);
    await made.derive();
    expect(written).toEqual(['b', 'c']);
  });

  it('a closed case that the engine has forgotten is told by its own chain, if that is whole', async () => {
    for (const [how, told] of [
      [{ status: 'closed' }, ['a']],
      [{ status: 'closed', intact: false }, []],
      [{ status: 'open' }, []],
    ] as const) {
      const { made, written } = outbox({ a: gone }, how);
      await made.derive();
      expect([how, written]).toEqual([how, told]);
    }
  });

  it('while credit is off nothing is looked at for its day', async () => {
    for (const credit of [true, false]) {
      const { made, statements } = outbox({ a: knows }, { credit });
      await made.derive();
      expect(statements.some((s) => s.includes('look_on'))).toBe(credit);
    }
  });
});
