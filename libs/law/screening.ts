import { EXCLUSIONS, type Exclusion } from './eligibility';
import { formatDay } from './dates';
import { type FirstOffenceFinding, whenceWords } from './first-offence';
import { CHILD_UNDER, MINOR_UNDER } from './minors';
import { mayPunish, noPowerWords, POWER_SOURCE } from './power';
import type { Item, ItemQuestion } from './types';

/** What the law makes of a matter that was looked into. */
export const VERDICTS = {
  notConstituted: '违法事实不能成立',
  orderOnly: '责令改正，不从宽',
  noFiling: '不予立案',
  mayWaive: '可以不予行政处罚',
  mitigate: '从轻或者减轻行政处罚',
  penalty: '依法行政处罚',
  police: '移送公安机关',
  otherAuthority: '移送有管辖权的机关',
} as const;
export type Verdict = keyof typeof VERDICTS;

/** Where an officer may send the case. */
export type ScreeningRoute = 'correction' | 'orderOnly' | 'noFiling' | 'penalty' | 'noViolation' | 'referral';

export const HARMS = { none: '没有危害后果', slight: '危害后果轻微', more: '危害后果不轻微' } as const;
export type Harm = keyof typeof HARMS;
export const CORRECTIONS = {
  beforeDiscovery: '发现前已自行改正',
  onDiscovery: '发现后已当场或者及时改正',
  notYet: '尚未改正',
} as const;
export type Correction = keyof typeof CORRECTIONS;
export const BELONGS = { here: '本机关', otherAuthority: '其他机关', police: '涉嫌犯罪，属公安机关' } as const;
export type Belongs = keyof typeof BELONGS;

/** The limbs of article 33 of the penalty law. */
export const LIMBS = {
  A: { text: '违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚', source: '行政处罚法 第三十三条第一款前段' },
  B: {
    text: '初次违法且危害后果轻微并及时改正的，可以不予行政处罚',
    source: '行政处罚法 第三十三条第一款后段',
  },
  C: { text: '当事人有证据足以证明没有主观过错的，不予行政处罚', source: '行政处罚法 第三十三条第二款' },
} as const;
export type Limb = keyof typeof LIMBS;

export interface ScreeningAnswer {
  question: string;
  /** Yes or no; fen; a count. */
  answer: boolean | number;
}

export interface ScreeningFacts {
  item: Pick<Item, 'list' | 'penaltyRequiresRefusal' | 'questions' | 'penaltyTypes' | 'fine'>;
  firstOffence: FirstOffenceFinding;
  exclusions: readonly Exclusion[];
  answers: readonly ScreeningAnswer[];
  /** Of an item without questions: the officer's tick. */
  conditionsMet?: boolean | undefined;
  established: boolean;
  harm: Harm;
  corrected: Correction;
  noFault: boolean;
  belongs: Belongs;
  /** On the day of the act; undefined: an organisation, or not known. */
  age?: number | undefined;
}

export interface Reason {
  code: string;
  text: string;
  source: string;
}

export interface Screening {
  verdict: Verdict;
  limb?: Limb;
  /** What the law advises. Absent: not a screening's to decide. */
  route?: ScreeningRoute;
  /** Where the law leaves room for another way, with the head's signature. */
  alternatives: readonly ScreeningRoute[];
  reasons: Reason[];
}

const bad = ({ satisfiedIf }: ItemQuestion, answer: boolean | number): boolean => {
  if ('is' in satisfiedIf) return answer !== satisfiedIf.is;
  if (typeof answer !== 'number') return true;
  return 'atMost' in satisfiedIf ? answer > satisfiedIf.atMost : answer >= satisfiedIf.below;
};

/** The questions whose answers do not satisfy the item's conditions. Of alternatives one that is satisfied is enough. */
export function unmetQuestions(
  questions: readonly ItemQuestion[],
  answers: readonly ScreeningAnswer[],
): ItemQuestion[] {
  const given = new Map(answers.map((a) => [a.question, a.answer]));
  const fails = (q: ItemQuestion) => !given.has(q.id) || bad(q, given.get(q.id)!);
  return questions.filter(
    (q) => fails(q) && !(q.either && questions.some((other) => other.either === q.either && !fails(other))),
  );
}

/** The item's own 排除情形 that were found. */
export const exclusionsFound = (
  { questions = [] }: Pick<Item, 'questions'>,
  answers: readonly ScreeningAnswer[],
): ItemQuestion[] => {
  const given = new Map(answers.map((a) => [a.question, a.answer]));
  return questions.filter((q) => q.excludes && given.has(q.id) && bad(q, given.get(q.id)!));
};

/** What no signature heals: the exclusions of the policy, and those of the item's own list. */
export const exclusionsOf = (
  item: Pick<Item, 'questions'>,
  { exclusions = [], answers = [] }: Partial<Pick<ScreeningFacts, 'exclusions' | 'answers'>>,
): Reason[] => [
  ...exclusions.map((e) => ({ code: 'excluded', text: EXCLUSIONS[e], source: '实施方案 二（四）' })),
  ...exclusionsFound(item, answers).map(({ text, source }) => ({ code: 'excluded', text, source })),
];

/**
 * 核查: what the law makes of the facts, with its reasons; people decide, within the room it leaves.
 *
 * 1. Whose matter it is comes first, then whether it is a violation, then whether the person can be punished at all.
 * 2. Where the statute punishes only refusal nothing is punished before an order: who is barred from leniency is ordered again;
 *    who has offended before is promised nothing, whoever signs.
 * 3. What bars leniency bars the first two limbs of article 33, not the third.
 * 4. What deserves a penalty that this authority has no power to give goes to the one that has it.
 *
 * @source 行政处罚法 第十七条、第二十七条、第三十条、第三十二条、第三十三条、第五十七条; 实施方案 二（一）、二（三）、二（四）
 */
export function judge(facts: ScreeningFacts): Screening {
  const judged = judgedAsOurs(facts);
  return mayPunish(facts.item) ? judged : withoutPower(facts.item, judged);
}

/** Wherever a penalty would be advised or allowed, the matter is sent on instead; it may be ordered to be put right first. */
function withoutPower(item: ScreeningFacts['item'], judged: Screening): Screening {
  const { route, alternatives, reasons } = judged;
  const noPower = {
    code: 'noPower',
    text: `${noPowerWords(item)}；应当处罚的，移送有管辖权的机关`,
    source: POWER_SOURCE,
  };
  if (route === 'penalty')
    return {
      verdict: 'otherAuthority',
      route: 'referral',
      alternatives: [...alternatives, 'orderOnly'],
      reasons: [...reasons, noPower],
    };
  if (!alternatives.includes('penalty')) return judged;
  const instead = alternatives.map((a) => (a === 'penalty' ? 'referral' : a));
  return { ...judged, alternatives: instead, reasons: [...reasons, noPower] };
}

function judgedAsOurs(facts: ScreeningFacts): Screening {
  const { item, harm, corrected, age } = facts;
  const minor = age !== undefined && age < MINOR_UNDER;
  const done = corrected !== 'notYet';
  const only = (verdict: Verdict, route: ScreeningRoute | undefined, ...reasons: Reason[]): Screening => ({
    verdict,
    ...(route ? { route } : {}),
    alternatives: [],
    reasons,
  });

  if (facts.belongs === 'police')
    return only('police', undefined, {
      code: 'crime',
      text: '涉嫌犯罪，应当移送公安机关，请办理“涉嫌犯罪移送”',
      source: '行政处罚法 第二十七条第一款',
    });
  if (facts.belongs === 'otherAuthority')
    return only('otherAuthority', 'referral', {
      code: 'notOurs',
      text: '不属于本机关管辖，移送有管辖权的机关',
      source: '行政处罚法 第二十二条、第二十三条',
    });
  if (!facts.established)
    return only('notConstituted', 'noViolation', {
      code: 'notEstablished',
      text: '违法事实不能成立，不予行政处罚',
      source: '行政处罚法 第五十七条第一款第三项',
    });
  if (age !== undefined && age < CHILD_UNDER)
    return only('noFiling', 'noFiling', {
      code: 'child',
      text: '行为时不满十四周岁，不予行政处罚，责令监护人加以管教',
      source: '行政处罚法 第三十条',
    });
  if (facts.noFault)
    return {
      verdict: 'noFiling',
      limb: 'C',
      route: 'noFiling',
      alternatives: item.penaltyRequiresRefusal ? ['correction'] : ['correction', 'penalty'],
      reasons: [{ code: 'noFault', ...LIMBS.C }],
    };

  const bars = barsOf(facts);
  const excluded = exclusionsOf(item, facts).length > 0;
  if (item.penaltyRequiresRefusal) {
    const refusalOnly: Reason = {
      code: 'refusalOnly',
      text: '依法拒不改正的才处罚，未经责令改正不得处罚',
      source: '行政处罚法 第四条、第二十八条第一款；本事项的依据',
    };
    if (bars.length > 0)
      return {
        verdict: 'orderOnly',
        route: 'orderOnly',
        alternatives: excluded || !facts.firstOffence.first ? [] : ['correction'],
        reasons: [...bars, ...(facts.firstOffence.first ? [] : [onlyTheFirst]), refusalOnly],
      };
    return {
      verdict: 'noFiling',
      route: done ? 'noFiling' : 'correction',
      alternatives: done ? ['correction'] : ['orderOnly'],
      reasons: [refusalOnly],
    };
  }
  const lighter = lighterGrounds(facts, minor);
  // A limb of article 33 that the head may still find met.
  const limbLeft = harm === 'none' || (harm === 'slight' && facts.firstOffence.first);
  if (excluded)
    return {
      verdict: lighter.length > 0 ? 'mitigate' : 'penalty',
      route: 'penalty',
      alternatives: [],
      reasons: [...bars, ...lighter],
    };
  if (item.list === 'mitigation')
    return {
      verdict: 'mitigate',
      route: 'penalty',
      alternatives: limbLeft ? ['correction', 'noFiling'] : [],
      reasons: [
        {
          code: 'mitigationItem',
          text: '属于从轻减轻处罚事项，依处罚程序从轻或减轻',
          source: '行政处罚法 第三十二条',
        },
        ...bars,
        ...lighter,
      ],
    };
  if (bars.length > 0)
    return {
      verdict: lighter.length > 0 ? 'mitigate' : 'penalty',
      route: 'penalty',
      alternatives: limbLeft ? ['correction', 'noFiling'] : [],
      reasons: [...bars, ...lighter],
    };
  const limb = harm === 'none' ? 'A' : 'B';
  const before = done ? [] : [{ code: 'correctFirst', text: '须先及时改正', source: LIMBS[limb].source }];
  return {
    verdict: limb === 'A' ? 'noFiling' : 'mayWaive',
    limb,
    route: done ? 'noFiling' : 'correction',
    // Corrected, slight and without consequence: the law leaves no room for a penalty.
    alternatives: limb === 'A' && done ? ['correction'] : done ? ['correction', 'penalty'] : ['penalty'],
    reasons: [{ code: `limb${limb}`, ...LIMBS[limb] }, ...before, ...(minor ? [lighterForMinors] : [])],
  };
}

/** @source 实施方案 二（三） */
const onlyTheFirst: Reason = {
  code: 'onlyTheFirst',
  text: '告知承诺、改正后从宽只适用于首次轻微违法行为',
  source: '实施方案 二（三）',
};

/** @source 行政处罚法 第三十条 */
const lighterForMinors: Reason = {
  code: 'minor',
  text: '行为时已满十四周岁不满十八周岁，给予行政处罚的，应当从轻或者减轻',
  source: '行政处罚法 第三十条',
};

/** What stands against leniency. */
function barsOf(facts: ScreeningFacts): Reason[] {
  const { item, firstOffence, answers, conditionsMet, harm } = facts;
  const bars = exclusionsOf(item, facts);
  if (!firstOffence.first) {
    const { hits, rule } = firstOffence;
    bars.push({
      code: 'repeatOffender',
      text: `${rule!.months}个月内已有${hits.length}次同类违法：${hits
        .map((p) => `${whenceWords(p)}，${formatDay(p.violationOn)}`)
        .join('；')}`,
      source: rule!.source,
    });
  }
  const found = exclusionsFound(item, answers);
  for (const q of unmetQuestions(item.questions ?? [], answers))
    if (!found.includes(q)) bars.push({ code: 'conditionsNotMet', text: `不符合条件：${q.text}`, source: q.source });
  if (!item.questions && conditionsMet === false)
    bars.push({ code: 'conditionsNotMet', text: '不符合事项清单所列条件', source: '本事项的适用条件' });
  if (harm === 'more') bars.push({ code: 'harmful', text: HARMS.more, source: '行政处罚法 第三十三条第一款' });
  return bars;
}

/** @source 行政处罚法 第三十条、第三十二条 */
function lighterGrounds({ corrected }: ScreeningFacts, minor: boolean): Reason[] {
  const grounds: Reason[] = [];
  if (minor) grounds.push(lighterForMinors);
  if (corrected === 'beforeDiscovery')
    grounds.push({
      code: 'undone',
      text: '主动消除或者减轻违法行为危害后果，应当从轻或者减轻',
      source: '行政处罚法 第三十二条第一项',
    });
  return grounds;
}
