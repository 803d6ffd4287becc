import type { CaseState } from '#contracts';
import { countedOf } from './counted';

const state = (change: object): CaseState =>
  ({ clocks: [], tasks: [], priors: [], guidance: 0, status: 'open', ...change }) as unknown as CaseState;
const correction = (status: string) => ({ clocks: [{ id: 'correction', status }] });
const done = (kind: string, result: object) => ({ kind, state: 'completed', result });

describe('what statistics count', () => {
  it('knows whether the period was kept only once it has ended', () => {
    expect(countedOf(state(correction('running')))).toMatchObject({ ordered: true, corrected_in_time: null });
    expect(countedOf(state(correction('met')))).toMatchObject({ corrected_in_time: true });
    expect(countedOf(state(correction('expired')))).toMatchObject({ corrected_in_time: false });
  });

  it('takes the first re-inspection, whatever the later ones found', () => {
    const tasks = [
      done('reinspect', { findings: [{ result: 'corrected' }, { result: 'partly' }] }),
      done('reinspect', { findings: [{ result: 'corrected' }] }),
    ];
    expect(countedOf(state({ tasks })).first_pass).toBe(false);
    expect(countedOf(state({ tasks: tasks.slice(1) })).first_pass).toBe(true);
    expect(countedOf(state({})).first_pass).toBeNull();
  });

  it.each([
    [{ status: 'closed', outcome: 'penalty', ...correction('expired') }, 'enforcement'],
    [{ status: 'closed', outcome: 'noFiling', ...correction('met') }, 'management'],
    [{ status: 'closed', outcome: 'noViolation', guidance: 1 }, 'service'],
    [{ status: 'closed', outcome: 'withdrawn' }, null],
    [{ status: 'open', ...correction('met') }, null],
  ])('%j is %s', (change, measure) => {
    expect(countedOf(state(change)).measure).toBe(measure);
  });
});
