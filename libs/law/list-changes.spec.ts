import { seedItems, statutesGiven } from './data';
import { entryOf, fieldChanges, listChanges, type ListEntry } from './list-changes';
import { lawNamed } from './citable';
import { basisFaults } from './statutes';
import { rangeFaults, tierFaults } from './tiers';

const entry = (id: string): ListEntry => entryOf(seedItems.find((i) => i.id === id)!);
const food = entry('sj-05');
const exclusion = {
  ...{ id: 'childLabour', kind: 'yesNo' as const, text: '使用童工', satisfiedIf: { is: false } },
  ...{ excludes: true as const, source: '某市清单 第三条' },
};

describe('versions of a list side by side', () => {
  it('tells what is new, changed, left out and the same, in the order of the later one', () => {
    const [a, b, c] = [entry('sj-01'), entry('sj-02'), entry('sj-03')];
    const changes = listChanges([a, b], [c, { ...b, title: '另一个名称' }]);
    expect(changes.map((x) => [x.id, x.change])).toEqual([
      ['sj-03', 'added'],
      ['sj-02', 'changed'],
      ['sj-01', 'removed'],
    ]);
    expect(changes[1]!.fields).toEqual([
      { field: 'title', title: '事项名称', before: b.title, after: '另一个名称', weight: 'unclear' },
    ]);
    expect(listChanges([a], [a])).toMatchObject([{ change: 'same', weight: 'equal' }]);
  });

  it.each<[string, Partial<ListEntry>, string]>([
    ['a longer period to correct', { correctionPeriod: { amount: 15, unit: 'workingDay' } }, 'lighter'],
    ['a shorter period to correct', { correctionPeriod: { amount: 5, unit: 'workingDay' } }, 'heavier'],
    ['punished only on refusal', { penaltyRequiresRefusal: true }, 'lighter'],
    ['a longer look-back', { firstOffence: { ...food.firstOffence!, months: 36 } }, 'heavier'],
    [
      'a look-back to the whole department',
      { firstOffence: { ...food.firstOffence!, scope: 'department' } },
      'heavier',
    ],
    [
      'a wider bound',
      {
        questions: food.questions!.map((q) => (q.id === 'value' ? { ...q, satisfiedIf: { atMost: 100_000 } } : q)),
      },
      'lighter',
    ],
    ['a condition less', { questions: food.questions!.filter((q) => q.id !== 'source') }, 'lighter'],
    ['an exclusion more', { questions: [...food.questions!, exclusion] }, 'heavier'],
    [
      'a condition made an exclusion',
      { questions: [...food.questions!.filter((q) => q.id !== 'source'), { ...exclusion, id: 'source' }] },
      'unclear',
    ],
    ['another basis', { legalBasis: ['食品安全法 第一百二十三条'] }, 'unclear'],
    [
      'one lighter, one heavier',
      { penaltyRequiresRefusal: true, correctionPeriod: { amount: 5, unit: 'workingDay' } },
      'unclear',
    ],
  ])('weighs %s for a party: %# (行政处罚法 第三十七条)', (_, change, weight) => {
    expect(listChanges([food], [{ ...food, ...change }])[0]!.weight).toBe(weight);
  });

  it('an exclusion is heavier than the same asked as a condition, and is told as one', () => {
    const { excludes: _, ...condition } = exclusion;
    const [with_, without] = [
      { ...food, questions: [exclusion] },
      { ...food, questions: [condition] },
    ];
    expect(fieldChanges(without, with_)).toMatchObject([
      { weight: 'heavier', after: '使用童工（排除情形，应为否，否则不能从宽；某市清单 第三条）' },
    ]);
    expect(fieldChanges(with_, without)[0]!.weight).toBe('lighter');
    expect(fieldChanges(with_, { ...food, questions: [] })[0]!.weight).toBe('lighter');
  });

  it('that this authority has no power is told, and has to be weighed: who has it may punish more heavily', () => {
    const none = { ...food, penaltyTypes: [] };
    expect(fieldChanges({ ...food, penaltyTypes: ['fine'] }, none)).toMatchObject([
      { field: 'penaltyTypes', before: '罚款', after: '本机关没有处罚权', weight: 'unclear' },
    ]);
    expect(fieldChanges(none, none)).toEqual([]);
  });

  it('a lower ceiling of the fine is lighter, a range that was not recorded has to be weighed', () => {
    const [wide, low] = [{ individualMax: 100_000 }, { individualMax: 50_000 }];
    const weigh = (a: ListEntry['fine'], b: ListEntry['fine']) =>
      fieldChanges({ ...food, fine: a! }, { ...food, fine: b! })[0]!.weight;
    expect([weigh(wide, low), weigh(low, wide)]).toEqual(['lighter', 'heavier']);
    expect(fieldChanges(food, { ...food, fine: low })[0]!.weight).toBe('unclear');
  });
});

describe('what an entry may not say', () => {
  it('a range whose floor is above its ceiling, a step outside the statute’s range (行政处罚法 第三十四条)', () => {
    expect(rangeFaults({ individualMin: 2, individualMax: 1 })).toHaveLength(1);
    const statute = { individualMin: 20_000, individualMax: 100_000 };
    const faults = (step: 'mitigated' | 'light' | 'heavy', individualMin: number, individualMax: number) =>
      tierFaults({ step, circumstances: '…', fine: { individualMin, individualMax } }, statute).length;
    expect(faults('light', 20_000, 40_000)).toBe(0);
    expect(faults('light', 10_000, 40_000)).toBe(1);
    expect(faults('mitigated', 10_000, 20_000)).toBe(0);
    expect(faults('heavy', 80_000, 200_000)).toBe(1);
    expect(faults('heavy', 80_000, 70_000)).toBe(1);
  });

  it('a basis without its article, one nobody has dated, one not yet or no longer in force (行政处罚法 第三十七条)', () => {
    const faults = (legalBasis: string, more: Partial<ListEntry> = {}, from = '2026-11-28') =>
      basisFaults({ ...food, ...more, legalBasis: [legalBasis] }, statutesGiven, from).map((f) => f.fault);
    expect(lawNamed('《中华人民共和国食品安全法》第一百二十四条')).toBe('食品安全法');
    expect(faults('食品安全法 第一百二十四条第一款第五项')).toEqual([]);
    expect(faults('食品安全法')).toEqual(['noArticle']);
    expect(faults('某某办法 第三条')).toEqual(['unknown']);
    expect(faults('某某办法 第三条', { basesInForce: [{ law: '某某办法', from: '2020-01-01' }] })).toEqual([]);
    expect(faults('某某办法 第三条', { basesInForce: [{ law: '某某办法', from: '2027-01-01' }] })).toEqual(['notYet']);
    expect(faults('环境影响评价法 第三十一条第三款')).toEqual(['over']);
    expect(faults('环境影响评价法 第三十一条第三款', { effectiveTo: '2026-08-14' }, '2026-01-01')).toEqual([]);
    expect(faults('生态环境法典 第一千零九十五条第三款', {}, '2026-08-01')).toEqual(['notYet']);
    // What an item says of a law the register knows does not count.
    expect(
      faults('环境影响评价法 第三十一条', { basesInForce: [{ law: '环境影响评价法', from: '2003-09-01' }] }),
    ).toEqual(['over']);
  });
});
