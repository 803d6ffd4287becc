import { WorkflowNotFoundError } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { AnyEntry } from '#contracts';
import { canonical } from '#store';
import { settledThrough } from './settled';

const entry = (seq: number) => ({ seq, type: 'case.closed' }) as unknown as AnyEntry;
const gone = () => Promise.reject(new WorkflowNotFoundError('gone', 'case', undefined));

function settled(
  row: { finalSeq: number; status: string },
  { told, intact = true }: { told: () => Promise<AnyEntry[]>; intact?: boolean },
): Promise<number> {
  const manager = {
    findOneOrFail: () => Promise.resolve({ seq: 7, ...row }),
    findBy: () => Promise.resolve([{ seq: 7, entry: canonical(entry(7)) }]),
  };
  return settledThrough('1', '国办发〔2018〕118号', {
    dataSource: { manager } as unknown as DataSource,
    records: { verify: () => Promise.resolve({ ok: intact, seq: 7, headHash: '' }) },
    engine: { entries: told },
  });
}

describe(settledThrough.name, () => {
  it('what the store knows to be final needs no engine', () =>
    expect(settled({ finalSeq: 7, status: 'running' }, { told: gone })).resolves.toBe(7));

  it('what is not final yet is told by the case', async () => {
    const open = { finalSeq: 6, status: 'running' };
    await expect(settled(open, { told: () => Promise.resolve([entry(7)]) })).resolves.toBe(7);
    const code = 'DISCLOSURE_NOT_READY';
    await expect(settled(open, { told: () => Promise.resolve([]) })).rejects.toMatchObject({
      refusal: { code, source: '国办发〔2018〕118号' },
    });
  });

  it('what has no entry is settled by nothing', () =>
    expect(
      settled({ finalSeq: 5, status: 'running' }, { told: () => Promise.resolve([entry(7)]) }),
    ).rejects.toMatchObject({
      refusal: { code: 'DISCLOSURE_NOT_READY' },
    }));

  it('a closed case that the engine has forgotten is told by its own chain, if that is whole', async () => {
    const code = 'DISCLOSURE_NOT_READY';
    await expect(settled({ finalSeq: 6, status: 'closed' }, { told: gone })).resolves.toBe(7);
    await expect(settled({ finalSeq: 6, status: 'closed' }, { told: gone, intact: false })).rejects.toMatchObject({
      refusal: { code },
    });
    await expect(settled({ finalSeq: 6, status: 'running' }, { told: gone })).rejects.toMatchObject({
      refusal: { code },
    });
  });

  it('an engine that is away is no case that is over', () =>
    expect(
      settled({ finalSeq: 6, status: 'closed' }, { told: () => Promise.reject(new Error('away')) }),
    ).rejects.toThrow('away'));
});
