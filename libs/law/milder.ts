import { daysOf, lengthOf, questionWeights, type Weight } from './list-changes';
import { LIST_NAMES } from './list-names';
import { PENALTY_KINDS } from './penalties';
import { kindsGiven, mayPunish } from './power';
import { tierWords, yuan } from './tiers';
import type { DiscretionTier, FineRange, Item, Period } from './types';

/** What one element of a newer version means to the party; `people`: its words differ, and only people can weigh them. */
export type Bearing = 'milder' | 'heavier' | 'same' | 'unclear' | 'people';
export const BEARINGS: Record<Bearing, string> = {
  milder: '较轻',
  heavier: '较重',
  same: '相同',
  unclear: '无法比较',
  people: '须由人判断',
};

export interface ElementCompared {
  element: string;
  title: string;
  before: string;
  after: string;
  bearing: Bearing;
  reason: string;
}

export interface VersionsCompared {
  elements: ElementCompared[];
  /** `milder`: lighter in something and heavier in nothing; only then may it be adopted. */
  verdict: 'milder' | 'same' | 'heavier' | 'unclear';
  /** Why, in one sentence. */
  why: string;
}

type Side = 'individual' | 'organization';
interface Judged {
  bearing: Bearing;
  reason: string;
}
interface Element {
  element: string;
  title: string;
  words: (item: Item, side: Side) => string;
  judge: (before: Item, after: Item, side: Side) => Judged;
}

const BEARING_OF: Record<Weight, Bearing> = {
  lighter: 'milder',
  heavier: 'heavier',
  equal: 'same',
  unclear: 'unclear',
};

/** Heavier in one is heavier, whatever else is lighter. */
function worst(bearings: readonly Bearing[]): Bearing {
  const order: Bearing[] = ['heavier', 'unclear', 'people', 'milder'];
  return order.find((b) => bearings.includes(b)) ?? 'same';
}

/** `more`: the larger, the milder. */
const byNumber = (before: number, after: number, more: boolean): Bearing =>
  before === after ? 'same' : after > before === more ? 'milder' : 'heavier';

const said = (bearing: Bearing, words: Partial<Record<Bearing, string>>): Judged => ({
  bearing,
  reason: words[bearing] ?? { same: '没有变化', unclear: '一方没有录入，不能确定孰轻孰重' }[bearing as 'same'] ?? '',
});

/** The shortest and the longest it may come to, in days, so that periods in different units can be told apart. */
function spanOf({ amount, unit }: Period): [number, number] {
  switch (unit) {
    case 'workingDay':
      return [amount, 2 * amount + 9];
    case 'month':
      return [amount * 28, amount * 31];
    case 'year':
      return [amount * 365, amount * 366];
    default:
      return [daysOf({ amount, unit }), daysOf({ amount, unit })];
  }
}

function longer(before: Period, after: Period): Bearing {
  if (before.unit === after.unit) return byNumber(before.amount, after.amount, true);
  const [b, a] = [spanOf(before), spanOf(after)];
  if (a[0] >= b[1]) return 'milder';
  return a[1] <= b[0] ? 'heavier' : 'unclear';
}

const fineOf = (fine: FineRange | DiscretionTier['fine'], side: Side, end: 'Min' | 'Max'): number | undefined =>
  fine?.[`${side}${end}`];

/** A range that has a top and no floor begins at nothing. */
const floorOf = (fine: FineRange | undefined, side: Side): number | undefined =>
  fineOf(fine, side, 'Min') ?? (fineOf(fine, side, 'Max') === undefined ? undefined : 0);

const sum = (before: number | undefined, after: number | undefined): Bearing => {
  if (before === undefined && after === undefined) return 'same';
  return before === undefined || after === undefined ? 'unclear' : byNumber(before, after, false);
};

const fen = (value: number | undefined) => (value === undefined ? '未录入' : yuan(value));

/** Of one step of the discretion, for one kind of party. */
function tierBearing(before: DiscretionTier, after: DiscretionTier, side: Side): Bearing {
  const [b, a] = [before.kinds ?? [], after.kinds ?? []];
  return worst([
    a.some((k) => !b.includes(k)) ? 'heavier' : b.some((k) => !a.includes(k)) ? 'milder' : 'same',
    sum(fineOf(before.fine, side, 'Min'), fineOf(after.fine, side, 'Min')),
    sum(fineOf(before.fine, side, 'Max'), fineOf(after.fine, side, 'Max')),
    before.circumstances === after.circumstances ? 'same' : 'people',
  ]);
}

function tiersBearing(
  before: readonly DiscretionTier[] = [],
  after: readonly DiscretionTier[] = [],
  side: Side,
): Bearing {
  if (before.length !== after.length) return 'people';
  return worst(before.map((b, i) => (b.step === after[i]!.step ? tierBearing(b, after[i]!, side) : 'people')));
}

/** The conditions of leniency: by what is asked where both ask, else by their words. */
function conditionsBearing(before: Item, after: Item): Bearing {
  const asked = [before, after].every((e) => e.questions !== undefined);
  if (!before.questions && after.questions?.some((q) => q.excludes)) return 'heavier';
  const words = before.conditions.join('；') === after.conditions.join('；') ? 'same' : 'people';
  if (!asked) return before.questions === after.questions ? words : 'people';
  return worst([...questionWeights(before, after).map((w) => BEARING_OF[w]), words]);
}

const conditionWords = ({ conditions, questions = [] }: Item): string =>
  [...conditions, ...questions.map((q) => (q.excludes ? `排除：${q.text}` : q.text))].join('；') || '无';

const lookBackWords = ({ firstOffence, noLookBack }: Item): string =>
  firstOffence
    ? `${firstOffence.months} 个月，${firstOffence.scope === 'item' ? '同一事项' : '本部门'}`
    : `不追溯${noLookBack ? `：${noLookBack}` : ''}`;

const GENERAL: Period = { amount: 2, unit: 'year' };
const limitWords = ({ limitation }: Item): string =>
  limitation ? `${lengthOf(limitation.period)}${limitation.onlyWithHarm ? '（有危害后果的）' : ''}` : '二年';

/** What the party is punished by, one by one. @source 行政处罚法 第三十七条 */
const ELEMENTS: readonly Element[] = [
  {
    element: 'department',
    title: '执法领域',
    words: ({ department }) => department,
    judge: (b, a) =>
      said(b.department === a.department ? 'same' : 'unclear', { unclear: '执法领域不同，程序不能衔接' }),
  },
  {
    element: 'list',
    title: '清单种类',
    words: ({ list }) => LIST_NAMES[list],
    judge: (b, a) =>
      said(b.list === a.list ? 'same' : a.list === 'waiver' ? 'milder' : 'heavier', {
        milder: '由从轻减轻改为可以免罚',
        heavier: '由可以免罚改为只能从轻减轻',
      }),
  },
  {
    element: 'penaltyRequiresRefusal',
    title: '拒不改正才处罚',
    words: ({ penaltyRequiresRefusal }) => (penaltyRequiresRefusal ? '是' : '否'),
    judge: (b, a) =>
      said(byNumber(Number(b.penaltyRequiresRefusal), Number(a.penaltyRequiresRefusal), true), {
        milder: '新规定拒不改正的才处罚',
        heavier: '新规定不以拒不改正为处罚条件',
      }),
  },
  {
    element: 'penaltyTypes',
    title: '处罚种类',
    words: kindsGiven,
    judge: (before, after) => {
      const [b, a] = [before.penaltyTypes, after.penaltyTypes];
      if (!b || !a) return said(b === a ? 'same' : 'unclear', {});
      if (mayPunish(before) !== mayPunish(after))
        return said('unclear', { unclear: '有处罚权的机关不同，不能确定孰轻孰重' });
      const names = (kinds: typeof a) => kinds.map((k) => PENALTY_KINDS[k]).join('、');
      const more = a.filter((k) => !b.includes(k));
      const fewer = b.filter((k) => !a.includes(k));
      return said(more.length > 0 ? 'heavier' : fewer.length > 0 ? 'milder' : 'same', {
        heavier: `新规定增加了${names(more)}`,
        milder: `新规定取消了${names(fewer)}`,
      });
    },
  },
  {
    element: 'fineFloor',
    title: '罚款下限',
    words: ({ fine }, side) => fen(floorOf(fine, side)),
    judge: (b, a, side) =>
      said(sum(floorOf(b.fine, side), floorOf(a.fine, side)), { milder: '下限降低', heavier: '下限提高' }),
  },
  {
    element: 'fineCeiling',
    title: '罚款上限',
    words: ({ fine }, side) => fen(fineOf(fine, side, 'Max')),
    judge: (b, a, side) =>
      said(sum(fineOf(b.fine, side, 'Max'), fineOf(a.fine, side, 'Max')), { milder: '上限降低', heavier: '上限提高' }),
  },
  {
    element: 'fineNote',
    title: '罚款说明',
    words: ({ fine }) => fine?.note ?? '无',
    judge: (b, a) =>
      said(b.fine?.note === a.fine?.note ? 'same' : 'unclear', { unclear: '说明的文字不同，不能确定孰轻孰重' }),
  },
  {
    element: 'tiers',
    title: '裁量基准',
    words: ({ tiers = [] }) => tiers.map(tierWords).join('；') || '未录入',
    judge: (b, a, side) =>
      said(tiersBearing(b.tiers, a.tiers, side), {
        milder: '同一档次较轻',
        heavier: '同一档次较重',
        people: '档次或者适用情形不同，由办理人和负责人比较',
        unclear: '同一档次一方没有录入罚款，不能确定孰轻孰重',
      }),
  },
  {
    element: 'correctionPeriod',
    title: '改正期限',
    words: ({ correctionPeriod, onTheSpot }) => (onTheSpot ? '当场改正' : `最长 ${lengthOf(correctionPeriod)}`),
    judge: (b, a) =>
      said(
        worst([
          longer(b.correctionPeriod, a.correctionPeriod),
          byNumber(Number(b.onTheSpot), Number(a.onTheSpot), false),
        ]),
        { milder: '改正的时间较长', heavier: '改正的时间较短', unclear: '计量单位不同，长短不能确定' },
      ),
  },
  {
    element: 'conditions',
    title: '从宽条件',
    words: conditionWords,
    judge: (b, a) =>
      said(conditionsBearing(b, a), {
        milder: '要求较少或者较宽',
        heavier: '要求增加或者较严',
        unclear: '提问不同，不能确定宽严',
        people: '文字不同，由办理人和负责人比较',
      }),
  },
  {
    element: 'lookBack',
    title: '初次违法追溯',
    words: lookBackWords,
    judge: ({ firstOffence: b }, { firstOffence: a }) =>
      said(
        worst([
          byNumber(b?.months ?? 0, a?.months ?? 0, false),
          ...(b && a ? [byNumber(Number(b.scope === 'department'), Number(a.scope === 'department'), false)] : []),
        ]),
        { milder: '追溯的时间较短或者范围较窄', heavier: '追溯的时间较长或者范围较宽' },
      ),
  },
  {
    element: 'focusArea',
    title: '重点领域',
    words: ({ focusArea }) => focusArea ?? '否',
    judge: (b, a) =>
      said(byNumber(b.focusArea ? 1 : 0, a.focusArea ? 1 : 0, false), {
        milder: '不再列为重点领域',
        heavier: '列为重点领域，从宽须经审核和签批',
      }),
  },
  {
    element: 'limitation',
    title: '追责时效',
    words: limitWords,
    judge: ({ limitation: b }, { limitation: a }) => {
      const of = (l: Item['limitation'], harm: boolean) => daysOf(l && (harm || !l.onlyWithHarm) ? l.period : GENERAL);
      return said(worst([true, false].map((harm) => byNumber(of(b, harm), of(a, harm), false))), {
        milder: '追责的时间较短',
        heavier: '追责的时间较长',
      });
    },
  },
];

/**
 * 从旧兼从轻: the version a case is bound to held against a newer one, for this kind of party. A newer version is taken whole or
 * not at all: what is milder in it cannot be had without what is heavier.
 *
 * @source 行政处罚法 第三十七条
 */
export function compareVersions(bound: Item, newer: Item, party: Side): VersionsCompared {
  const elements = ELEMENTS.map(({ element, title, words, judge }): ElementCompared => {
    const [before, after] = [words(bound, party), words(newer, party)];
    return { element, title, before, after, ...judge(bound, newer, party) };
  });
  const named = (bearing: Bearing) =>
    elements
      .filter((e) => e.bearing === bearing)
      .map((e) => `${e.title}：${e.before} → ${e.after}（${e.reason}）`)
      .join('；');
  const has = (bearing: Bearing) => elements.some((e) => e.bearing === bearing);
  if (has('heavier')) {
    const also = has('milder') ? '有轻有重，不能只取较轻的部分；' : '';
    return { elements, verdict: 'heavier', why: `${also}较重：${named('heavier')}。` };
  }
  if (has('unclear')) return { elements, verdict: 'unclear', why: `不能确定不较重：${named('unclear')}。` };
  if (!has('milder')) return { elements, verdict: 'same', why: '新版本没有较轻的规定，仍适用行为发生时的规定。' };
  return { elements, verdict: 'milder', why: `较轻：${named('milder')}；没有较重的规定。` };
}
