import type { Logger } from 'pino';
import type { CaseEngine } from './case-engine';
import { Happened } from './happened';

const rpc = (code: number) => Object.assign(new Error('rpc'), { name: 'ServiceError', cause: { code } });
const entry = (caseNo: string) => ({ caseNo, seq: 2, finalSeq: 1, entry: '{"seq":2}' });

describe(Happened.name, () => {
  const asked: string[] = [];
  const among = (failing: Record<string, unknown>, cases: string[], of?: Happened) => {
    const engine = {
      entries: (caseNo: string) => {
        asked.push(caseNo);
        return caseNo in failing ? Promise.reject(failing[caseNo] as Error) : Promise.resolve([{ seq: 2 }]);
      },
    } as unknown as CaseEngine;
    const happened = of ?? new Happened(engine, { warn: () => undefined } as unknown as Logger);
    const ready = cases.filter((c) => !happened.resting().includes(c)).map(entry);
    return happened.among(ready).then((sure) => ({ happened, sure: [...sure].map((e) => e.caseNo) }));
  };

  it('takes what is final or told by the case, and nothing else', async () => {
    expect((await among({}, ['a', 'b'])).sure).toEqual(['a', 'b']);
  });

  it('is not held up by a case whose workflow task keeps failing', async () => {
    expect((await among({ a: rpc(9) }, ['a', 'b', 'c'])).sure).toEqual(['b', 'c']);
  });

  it('goes round one at which the engine does not answer, and asks no more than one while it is away', async () => {
    const failing = { a: rpc(4) };
    const { happened, sure } = await among(failing, ['a', 'b', 'c']);
    expect(sure).toEqual([]);
    expect((await among(failing, ['a', 'b', 'c'], happened)).sure).toEqual(['b', 'c']);
    asked.length = 0;
    await among({ a: rpc(14), b: rpc(14) }, ['a', 'b']);
    expect(asked).toEqual(['a']);
  });
});
