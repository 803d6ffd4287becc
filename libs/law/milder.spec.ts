import { seedItems } from './data';
import { type Bearing, compareVersions } from './milder';
import type { DiscretionTier, Item } from './types';

const bound: Item = {
  ...seedItems.find((i) => i.id === 'sj-01')!,
  penaltyRequiresRefusal: false,
  penaltyTypes: ['warning', 'fine'],
  fine: { individualMin: 100, individualMax: 1000, organizationMin: 1000, organizationMax: 10_000 },
};
const newer = (change: Partial<Item>): Item => ({ ...bound, version: 2, effectiveFrom: '2026-11-01', ...change });
const compare = (
  change: Partial<Item>,
  from: Partial<Item> = {},
  party: 'individual' | 'organization' = 'organization',
) => compareVersions({ ...bound, ...from }, newer({ ...from, ...change }), party);
const asked = (id: string, satisfiedIf: { is: boolean } | { atMost: number }, either?: string) => ({
  ...{
    id,
    kind: 'is' in satisfiedIf ? ('yesNo' as const) : ('count' as const),
    text: id,
    satisfiedIf,
    source: '本清单',
  },
  ...(either ? { either } : {}),
});
const exclusion = { ...asked('e', { is: false }), excludes: true as const };
const tier = (circumstances: string, organizationMax: number): DiscretionTier => ({
  ...{ step: 'ordinary', circumstances, fine: { organizationMax } },
});

/** @source 行政处罚法 第三十七条 */
describe(compareVersions.name, () => {
  it.each<[string, string, Partial<Item>, Bearing, Partial<Item>?]>([
    ['nothing', 'fineCeiling', {}, 'same'],
    ['a kind less', 'penaltyTypes', { penaltyTypes: ['warning'] }, 'milder'],
    ['a kind more', 'penaltyTypes', { penaltyTypes: ['warning', 'fine', 'confiscation'] }, 'heavier'],
    ['another kind', 'penaltyTypes', { penaltyTypes: ['warning', 'closure'] }, 'heavier'],
    ['kinds not recorded before', 'penaltyTypes', {}, 'same', { penaltyTypes: undefined as never }],
    ['no power any more', 'penaltyTypes', { penaltyTypes: [] }, 'unclear'],
    ['still no power', 'penaltyTypes', { penaltyTypes: [] }, 'same', { penaltyTypes: [] }],
    ['a lower floor', 'fineFloor', { fine: { ...bound.fine, organizationMin: 500 } }, 'milder'],
    ['a higher floor', 'fineFloor', { fine: { ...bound.fine, organizationMin: 2000 } }, 'heavier'],
    ['no floor under a top is nothing', 'fineFloor', { fine: { organizationMax: 10_000 } }, 'milder'],
    ['a lower top', 'fineCeiling', { fine: { ...bound.fine, organizationMax: 5000 } }, 'milder'],
    ['a higher top', 'fineCeiling', { fine: { ...bound.fine, organizationMax: 10_001 } }, 'heavier'],
    ['a top not recorded', 'fineCeiling', { fine: { organizationMin: 1000 } }, 'unclear'],
    ['a multiple of the goods', 'fineNote', { fine: { ...bound.fine, note: '货值金额五倍' } }, 'unclear'],
    ['refusal alone', 'penaltyRequiresRefusal', { penaltyRequiresRefusal: true }, 'milder'],
    [
      'refusal no more',
      'penaltyRequiresRefusal',
      { penaltyRequiresRefusal: false },
      'heavier',
      { penaltyRequiresRefusal: true },
    ],
    ['a step lighter', 'tiers', { tiers: [tier('一般情形', 4000)] }, 'milder', { tiers: [tier('一般情形', 5000)] }],
    ['a step heavier', 'tiers', { tiers: [tier('另一情形', 6000)] }, 'heavier', { tiers: [tier('一般情形', 5000)] }],
    [
      'a step in other words',
      'tiers',
      { tiers: [tier('另一情形', 5000)] },
      'people',
      { tiers: [tier('一般情形', 5000)] },
    ],
    ['steps recorded now', 'tiers', { tiers: [tier('一般情形', 5000)] }, 'people'],
    ['more working days', 'correctionPeriod', { correctionPeriod: { amount: 15, unit: 'workingDay' } }, 'milder'],
    ['fewer working days', 'correctionPeriod', { correctionPeriod: { amount: 5, unit: 'workingDay' } }, 'heavier'],
    ['a month for ten working days', 'correctionPeriod', { correctionPeriod: { amount: 1, unit: 'month' } }, 'unclear'],
    [
      'three months for ten working days',
      'correctionPeriod',
      { correctionPeriod: { amount: 3, unit: 'month' } },
      'milder',
    ],
    ['hours for ten working days', 'correctionPeriod', { correctionPeriod: { amount: 24, unit: 'hour' } }, 'heavier'],
    ['on the spot', 'correctionPeriod', { onTheSpot: true }, 'heavier'],
    ['a question less', 'conditions', { questions: [] }, 'milder', { questions: [asked('q', { is: true })] }],
    ['a question more', 'conditions', { questions: [asked('q', { is: true })] }, 'heavier'],
    [
      'a wider bound',
      'conditions',
      { questions: [asked('q', { atMost: 9 })] },
      'milder',
      { questions: [asked('q', { atMost: 5 })] },
    ],
    [
      'one wider, one more',
      'conditions',
      { questions: [asked('q', { atMost: 9 }), asked('r', { is: true })] },
      'heavier',
      { questions: [asked('q', { atMost: 5 })] },
    ],
    ['one of several more', 'conditions', { questions: [asked('q', { is: true }, 'one')] }, 'unclear'],
    ['an exclusion more', 'conditions', { questions: [exclusion] }, 'heavier', { questions: [] }],
    [
      'an exclusion where nothing was asked',
      'conditions',
      { questions: [exclusion] },
      'heavier',
      { questions: undefined as never },
    ],
    ['an exclusion less', 'conditions', { questions: [] }, 'milder', { questions: [exclusion] }],
    [
      'a condition made an exclusion',
      'conditions',
      { questions: [exclusion] },
      'heavier',
      { questions: [asked('e', { is: false })] },
    ],
    [
      'an exclusion made a condition',
      'conditions',
      { questions: [asked('e', { is: false })] },
      'milder',
      { questions: [exclusion] },
    ],
    ['conditions in other words', 'conditions', { conditions: ['另有条件'] }, 'people'],
    ['a shorter look-back', 'lookBack', { firstOffence: { ...bound.firstOffence!, months: 12 } }, 'milder'],
    [
      'a wider look-back',
      'lookBack',
      { firstOffence: { ...bound.firstOffence!, months: 12, scope: 'department' } },
      'heavier',
    ],
    ['a focus area', 'focusArea', { focusArea: '食品药品' }, 'heavier'],
    ['leniency no more', 'list', { list: 'mitigation' }, 'heavier'],
    ['leniency now', 'list', { list: 'waiver' }, 'milder', { list: 'mitigation' }],
    [
      'longer to punish, with harm',
      'limitation',
      { limitation: { period: { amount: 5, unit: 'year' }, onlyWithHarm: true, source: '' } },
      'heavier',
    ],
    ['another field of law', 'department', { department: '文化旅游' }, 'unclear'],
  ])('%s: %s', (_what, element, change, bearing, from = {}) => {
    const told = compare(change, from).elements.find((e) => e.element === element)!;
    expect(told.bearing).toBe(bearing);
    expect(told.reason).not.toBe('');
  });

  it('is adopted where it is milder in something and heavier in nothing, by the range of this kind of party', () => {
    const lower = { fine: { ...bound.fine, organizationMax: 5000 } };
    expect(compare(lower)).toMatchObject({ verdict: 'milder', why: expect.stringContaining('上限降低') });
    expect(compare({ ...lower, conditions: ['另有条件'] }).verdict).toBe('milder');
    // What only persons pay more of does not weigh on an organisation.
    const onPersons = { fine: { ...lower.fine, individualMax: 2000 } };
    expect(compare(onPersons).verdict).toBe('milder');
    expect(compare(onPersons, {}, 'individual').verdict).toBe('heavier');
  });

  it('is refused whole where it is mixed, cannot be told, or changes nothing', () => {
    const mixed = compare({ penaltyRequiresRefusal: true, fine: { ...bound.fine, organizationMin: 2000 } });
    expect(mixed).toMatchObject({ verdict: 'heavier', why: expect.stringMatching(/^有轻有重.*下限提高/) });
    expect(compare({ penaltyRequiresRefusal: true, fine: { organizationMin: 1000 } }).verdict).toBe('unclear');
    expect(compare({ legalBasis: ['另一依据'] }).verdict).toBe('same');
  });
});
