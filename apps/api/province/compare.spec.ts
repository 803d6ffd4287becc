import { compare, lost, type Ours } from './compare';

const ours = (recordKey: string, change: Partial<Ours> = {}): Ours => ({
  ...{ recordKey, sha256: `hash of ${recordKey}`, state: 'sent', replaced: false },
  ...change,
});
const listed = (key: string, sha256 = `hash of ${key}`) => ({ key, sha256 });

describe(compare.name, () => {
  it('names what the platform lacks, what it has that is not ours, and what it has otherwise', () => {
    expect(compare([ours('a'), ours('b'), ours('c')], [listed('b'), listed('c', 'other'), listed('x')])).toEqual([
      { recordKey: 'a', kind: 'missing', ours: 'hash of a', theirs: null },
      { recordKey: 'c', kind: 'different', ours: 'hash of c', theirs: 'other' },
      { recordKey: 'x', kind: 'unknown', ours: null, theirs: 'hash of x' },
    ]);
  });

  it('does not miss what has not gone, nor what a later version has replaced; nor does it mind them listed', () => {
    const all = [ours('a', { state: 'waiting' }), ours('b', { state: 'dead' }), ours('c', { replaced: true })];
    expect(compare(all, [])).toEqual([]);
    expect(compare(all, [listed('a'), listed('b'), listed('c')])).toEqual([]);
    expect(compare(all, [listed('c', 'other')])).toMatchObject([{ recordKey: 'c', kind: 'different' }]);
  });
});

it('what was given up, stands and is not listed is sent anew another day', () => {
  const dead = { state: 'dead' as const };
  const all = [
    ours('a', dead),
    ours('b', dead),
    ours('c', { ...dead, replaced: true }),
    ours('d'),
    ours('e', { state: 'waiting' }),
  ];
  expect(lost(all, [listed('b')])).toEqual(['a']);
});
