import * as fc from 'fast-check';
import { identitiesOf, type IdentityLink } from './identities';

const link = (a: string, b: string, until?: string): IdentityLink => ({ a, b, ...(until ? { until } : {}) });
const LATER = '2026-11-29T00:00:00.000Z';

describe('one party under several numbers (行政处罚法 第三十三条第一款)', () => {
  it.each([
    ['nobody’s number is its own', 'A', [], ['A']],
    ['of two that are one, either leads to both', 'B', [link('A', 'B')], ['A', 'B']],
    ['one leads to the next', 'A', [link('B', 'C'), link('A', 'B'), link('D', 'C')], ['A', 'B', 'C', 'D']],
    ['others stay others', 'A', [link('A', 'B'), link('X', 'Y')], ['A', 'B']],
    ['what was ended joins nothing', 'A', [link('A', 'B', LATER), link('B', 'C')], ['A']],
    [
      'joined by another way they stay joined',
      'A',
      [link('A', 'B', LATER), link('A', 'C'), link('C', 'B')],
      ['A', 'B', 'C'],
    ],
    ['ended and found again', 'A', [link('A', 'B', LATER), link('B', 'A')], ['A', 'B']],
    ['in a ring each stands once', 'C', [link('A', 'B'), link('B', 'C'), link('C', 'A')], ['A', 'B', 'C']],
  ])('%s', (_, number, links, expected) => {
    expect(identitiesOf(number, links)).toEqual(expected);
  });

  it('all numbers of a party find the same party, whatever the order of the links', () => {
    const number = fc.constantFrom(...'ABCDEFGH');
    const links = fc.array(
      fc
        .record({ a: number, b: number, until: fc.option(fc.constant(LATER), { nil: undefined }) })
        .map(({ a, b, until }) => link(a, b, until)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(links, number, (all, n) => {
        const party = identitiesOf(n, all);
        expect(party).toContain(n);
        for (const other of party) expect(identitiesOf(other, [...all].reverse())).toEqual(party);
      }),
    );
  });
});
