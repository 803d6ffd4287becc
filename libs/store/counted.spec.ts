import { type CaseState, type Figure, FIGURE_NAMES, FIGURES } from '#contracts';
import { bitOf, figuresOf } from './counted';

const state = (change: object): CaseState => ({ ...EMPTY, ...change }) as unknown as CaseState;
const EMPTY = {
  clocks: [],
  tasks: [],
  priors: [],
  guidance: 0,
  status: 'open',
  violationOn: '2026-11-01',
  item: { id: 'sj-01', department: '市监' },
};
const correction = (status: string) => ({ clocks: [{ id: 'correction', status }] });
const counts = (change: object): Figure[] =>
  FIGURE_NAMES.filter((name) => (figuresOf(state(change)) & bitOf(name)) !== 0);
const done = (kind: string, result: object) => ({ kind, state: 'completed', result });

describe('what statistics count', () => {
  it('knows whether the period was kept only once it has ended', () => {
    expect(counts(correction('running'))).toEqual(['ordered']);
    expect(counts(correction('met'))).toEqual(['ordered', 'inTime', 'ended']);
    expect(counts(correction('expired'))).toEqual(['ordered', 'ended']);
  });

  it('whoever refused to correct did not correct in time; a period that a transfer ended tells nothing', () => {
    const ended = (reason?: string) =>
      counts({ ...correction('cancelled'), ...(reason ? { escalation: { reason } } : {}) });
    expect(ended('refused')).toEqual(['ordered', 'ended', 'escalatedAfterOrder', 'escalated']);
    expect(ended()).toEqual(['ordered']);
  });

  it('takes the first re-inspection, whatever the later ones found', () => {
    const tasks = [
      done('reinspect', { findings: [{ result: 'corrected' }, { result: 'partly' }] }),
      done('reinspect', { findings: [{ result: 'corrected' }] }),
    ];
    expect(counts({ tasks })).toEqual(['inspected']);
    expect(counts({ tasks: tasks.slice(1) })).toEqual(['passed', 'inspected']);
    expect(counts({})).toEqual([]);
  });

  describe('a second violation', () => {
    const prior = (change: object = {}) => ({
      itemId: 'sj-01',
      department: '市监',
      violationOn: '2025-12-01',
      outcome: 'noFiling',
      ...change,
    });
    const rule = (scope: string) => ({
      ...EMPTY.item,
      firstOffence: { months: 24, scope, source: '', confirmed: true },
    });
    const repeated = (item: object, ...priors: object[]) => counts({ item, priors }).includes('repeated');

    it('is one of the kind and within the time the item looks back to', () => {
      expect(repeated(rule('item'), prior())).toBe(true);
      expect(repeated(rule('item'), prior({ itemId: 'sj-02' }))).toBe(false);
      expect(repeated(rule('department'), prior({ itemId: 'sj-02' }))).toBe(true);
      expect(repeated(rule('item'), prior({ violationOn: '2024-10-31' }))).toBe(false);
      expect(repeated(rule('item'), prior({ outcome: 'noViolation' }))).toBe(false);
    });

    it('is one of the same item, however long ago, where the item names no time', () => {
      expect(repeated(EMPTY.item, prior({ violationOn: '2019-01-01' }))).toBe(true);
      expect(repeated(EMPTY.item, prior({ itemId: 'sj-02' }))).toBe(false);
      expect(repeated(EMPTY.item, prior({ outcome: 'withdrawn' }))).toBe(false);
      expect(repeated(EMPTY.item, prior({ violationOn: '2026-11-02' }))).toBe(false);
    });
  });

  it.each([
    [{ status: 'closed', outcome: 'penalty', ...correction('expired') }, 'enforced'],
    [{ status: 'closed', outcome: 'noFiling', ...correction('met') }, 'managed'],
    [{ status: 'closed', outcome: 'noViolation', guidance: 1 }, 'guided'],
    [{ status: 'closed', outcome: 'withdrawn' }, null],
    [{ status: 'open', ...correction('met') }, null],
  ])('%j is %s', (change, share) => {
    const shares = counts(change).filter((f) => ['enforced', 'managed', 'guided'].includes(f));
    expect(shares).toEqual(share ? [share] : []);
  });

  it('no two figures share a bit, and all of them fit into a column', () => {
    const bits = Object.values(FIGURES).map((f) => f.bit);
    expect(new Set(bits).size).toBe(bits.length);
    expect(Math.max(...bits)).toBeLessThan(31);
  });
});
