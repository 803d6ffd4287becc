import { seedItems } from './data';
import { EXCLUSIONS } from './eligibility';
import type { FirstOffenceFinding } from './first-offence';
import { judge, type ScreeningFacts, unmetQuestions, type Verdict } from './screening';
import type { Item, ItemQuestion } from './types';

const item = (id: string): Item => seedItems.findLast((i) => i.id === id)!;
const rule = item('sj-01').firstOffence!;
const first: FirstOffenceFinding = { first: true, hits: [] };
const again: FirstOffenceFinding = {
  first: false,
  hits: [{ caseNo: 'x', displayNo: '盘市监柔〔2026〕1号', violationOn: '2026-09-30' } as never],
  rule,
};
const waiver = { list: 'waiver', penaltyRequiresRefusal: false, questions: [] } as const;
const refusal = { ...waiver, penaltyRequiresRefusal: true };
const asked = { ...waiver, questions: [...item('sj-05').questions!] };
const powerless = { ...waiver, penaltyTypes: [], fine: { note: '处罚由公安机关决定。' } };
const ownExclusion: ItemQuestion = {
  ...{ id: 'childLabour', kind: 'yesNo', text: '使用童工', satisfiedIf: { is: false } },
  ...{ excludes: true, source: '某市清单 第三条' },
};

const FACTS: ScreeningFacts = {
  item: waiver as never,
  firstOffence: first,
  exclusions: [],
  answers: [],
  established: true,
  harm: 'slight',
  corrected: 'notYet',
  noFault: false,
  belongs: 'here',
};

describe(judge.name, () => {
  it.each([
    // Whose it is, and whether it is anything, come before all else.
    [{ belongs: 'police', established: false }, 'police', undefined, undefined, []],
    [{ belongs: 'otherAuthority', age: 12 }, 'otherAuthority', 'referral', undefined, []],
    [{ established: false, exclusions: ['highRisk'] }, 'notConstituted', 'noViolation', undefined, []],
    // Article 30.
    [{ age: 13, exclusions: ['highRisk'] }, 'noFiling', 'noFiling', undefined, []],
    [{ age: 14 }, 'mayWaive', 'correction', 'B', ['penalty']],
    [{ age: 17, exclusions: ['highRisk'] }, 'mitigate', 'penalty', undefined, []],
    [{ age: 18, exclusions: ['highRisk'] }, 'penalty', 'penalty', undefined, []],
    // Limb C stands against exclusion and repetition.
    [
      { noFault: true, exclusions: ['highRisk'], firstOffence: again },
      'noFiling',
      'noFiling',
      'C',
      ['correction', 'penalty'],
    ],
    [{ noFault: true, item: refusal }, 'noFiling', 'noFiling', 'C', ['correction']],
    // Limb A: must not be punished; the way to it is the correction.
    [{ harm: 'none' }, 'noFiling', 'correction', 'A', ['penalty']],
    [{ harm: 'none', corrected: 'onDiscovery' }, 'noFiling', 'noFiling', 'A', ['correction']],
    // Limb B: may.
    [{}, 'mayWaive', 'correction', 'B', ['penalty']],
    [{ corrected: 'beforeDiscovery' }, 'mayWaive', 'noFiling', 'B', ['correction', 'penalty']],
    // What bars leniency.
    [{ firstOffence: again }, 'penalty', 'penalty', undefined, []],
    [{ firstOffence: again, harm: 'none' }, 'penalty', 'penalty', undefined, ['correction', 'noFiling']],
    [{ firstOffence: again, corrected: 'beforeDiscovery' }, 'mitigate', 'penalty', undefined, []],
    [{ harm: 'more' }, 'penalty', 'penalty', undefined, []],
    [{ exclusions: ['irreparableHarm'], harm: 'none' }, 'penalty', 'penalty', undefined, []],
    [{ item: asked }, 'penalty', 'penalty', undefined, ['correction', 'noFiling']],
    [
      { item: { ...waiver, questions: undefined }, conditionsMet: false },
      'penalty',
      'penalty',
      undefined,
      ['correction', 'noFiling'],
    ],
    // The list of what is mitigated.
    [{ item: { ...waiver, list: 'mitigation' } }, 'mitigate', 'penalty', undefined, ['correction', 'noFiling']],
    // What only refusal makes punishable.
    [{ item: refusal }, 'noFiling', 'correction', undefined, ['orderOnly']],
    [{ item: refusal, corrected: 'onDiscovery' }, 'noFiling', 'noFiling', undefined, ['correction']],
    [{ item: refusal, harm: 'more' }, 'orderOnly', 'orderOnly', undefined, ['correction']],
    // Who has offended before is ordered again, and promised nothing, whoever signs.
    [{ item: refusal, firstOffence: again }, 'orderOnly', 'orderOnly', undefined, []],
    [{ item: refusal, firstOffence: again, harm: 'none' }, 'orderOnly', 'orderOnly', undefined, []],
    [{ item: refusal, exclusions: ['highRisk'] }, 'orderOnly', 'orderOnly', undefined, []],
  ] as [Partial<ScreeningFacts>, Verdict, string | undefined, string | undefined, string[]][])(
    '%j: %s, by %s, limb %s, with room for %j',
    (change, verdict, route, limb, alternatives) => {
      const judged = judge({ ...FACTS, ...change });
      expect([judged.verdict, judged.route, judged.limb, judged.alternatives]).toEqual([
        verdict,
        route,
        limb,
        alternatives,
      ]);
      expect(judged.reasons.length).toBeGreaterThan(0);
      for (const { text, source } of judged.reasons)
        expect([text, source]).toEqual([expect.any(String), expect.any(String)]);
    },
  );

  it.each([
    [{}, 'mayWaive', 'correction', ['referral']],
    [{ harm: 'none', corrected: 'onDiscovery' }, 'noFiling', 'noFiling', ['correction']],
    [{ corrected: 'onDiscovery' }, 'mayWaive', 'noFiling', ['correction', 'referral']],
    [{ firstOffence: again }, 'otherAuthority', 'referral', ['orderOnly']],
    [{ firstOffence: again, harm: 'none' }, 'otherAuthority', 'referral', ['correction', 'noFiling', 'orderOnly']],
    [{ exclusions: ['highRisk'] }, 'otherAuthority', 'referral', ['orderOnly']],
    [{ exclusions: ['highRisk'], age: 17 }, 'otherAuthority', 'referral', ['orderOnly']],
    [{ noFault: true }, 'noFiling', 'noFiling', ['correction', 'referral']],
    [{ age: 13 }, 'noFiling', 'noFiling', []],
    [
      { item: { ...powerless, list: 'mitigation' } },
      'otherAuthority',
      'referral',
      ['correction', 'noFiling', 'orderOnly'],
    ],
    [{ item: { ...powerless, penaltyRequiresRefusal: true } }, 'noFiling', 'correction', ['orderOnly']],
  ] as [Partial<ScreeningFacts>, Verdict, string, string[]][])(
    'without power to punish, %j: %s, by %s, with room for %j (行政处罚法 第十七条)',
    (change, verdict, route, alternatives) => {
      const judged = judge({ ...FACTS, item: powerless as never, ...change });
      expect([judged.verdict, judged.route, judged.alternatives]).toEqual([verdict, route, alternatives]);
      const told = judged.reasons.find((r) => r.code === 'noPower');
      if ([route, ...alternatives].includes('referral'))
        expect(told).toEqual({
          code: 'noPower',
          text: '本机关没有处罚权：处罚由公安机关决定；应当处罚的，移送有管辖权的机关',
          source: '行政处罚法 第十七条、第二十二条',
        });
      else expect(told).toBeUndefined();
    },
  );

  it('A8 §3.4: whatever else is found, nothing that only refusal makes punishable goes to a penalty (行政处罚法 第四条)', () => {
    for (const firstOffence of [first, again])
      for (const exclusions of [[], Object.keys(EXCLUSIONS)])
        for (const harm of ['none', 'slight', 'more'] as const)
          for (const corrected of ['beforeDiscovery', 'onDiscovery', 'notYet'] as const)
            for (const noFault of [true, false]) {
              const facts = {
                ...FACTS,
                item: refusal as never,
                firstOffence,
                exclusions: exclusions as never,
                harm,
                corrected,
              };
              const { route, alternatives } = judge({ ...facts, noFault });
              expect([route, ...alternatives]).not.toContain('penalty');
            }
  });

  it('names the earlier matter that bars leniency, with its number (行政处罚法 第三十三条第一款)', () => {
    const { reasons } = judge({ ...FACTS, item: refusal as never, firstOffence: again });
    expect(reasons.map((r) => r.text)).toEqual([
      '24个月内已有1次同类违法：盘市监柔〔2026〕1号，2026年9月30日（周三）',
      expect.stringContaining('首次轻微'),
      expect.stringContaining('未经责令改正不得处罚'),
    ]);
  });

  it('wherever a minor may be punished, lighter or mitigated (行政处罚法 第三十条)', () => {
    for (const change of [{}, { harm: 'none' }, { exclusions: ['highRisk'] }, { firstOffence: again }] as const)
      expect(judge({ ...FACTS, ...(change as Partial<ScreeningFacts>), age: 15 }).reasons).toContainEqual(
        expect.objectContaining({ code: 'minor', source: '行政处罚法 第三十条' }),
      );
  });

  it('a hard exclusion leaves no way to leniency but the absence of fault (实施方案 二（四）)', () => {
    for (const exclusion of Object.keys(EXCLUSIONS))
      for (const harm of ['none', 'slight', 'more'] as const)
        for (const corrected of ['beforeDiscovery', 'onDiscovery', 'notYet'] as const) {
          const { route, alternatives } = judge({ ...FACTS, exclusions: [exclusion as never], harm, corrected });
          expect([route, ...alternatives]).toEqual(['penalty']);
        }
  });
});

describe('排除情形 of the list’s own', () => {
  const excluding = (item: object, answer?: boolean) => ({
    ...FACTS,
    item: { ...item, questions: [ownExclusion] } as never,
    answers: answer === undefined ? [] : [{ question: 'childLabour', answer }],
  });

  it('found, they leave no way to leniency but the absence of fault, and are told by their own source', () => {
    for (const harm of ['none', 'slight', 'more'] as const)
      for (const corrected of ['beforeDiscovery', 'onDiscovery', 'notYet'] as const) {
        const { route, alternatives, reasons } = judge({ ...excluding(waiver, true), harm, corrected });
        expect([route, ...alternatives]).toEqual(['penalty']);
        expect(reasons[0]).toEqual({ code: 'excluded', text: '使用童工', source: '某市清单 第三条' });
        expect(reasons.filter((r) => r.text.includes('使用童工'))).toHaveLength(1);
      }
    expect(judge(excluding(refusal, true))).toMatchObject({
      verdict: 'orderOnly',
      route: 'orderOnly',
      alternatives: [],
    });
    expect(judge({ ...excluding({ ...waiver, list: 'mitigation' }, true), harm: 'none' }).alternatives).toEqual([]);
    expect(judge({ ...excluding(waiver, true), noFault: true })).toMatchObject({ route: 'noFiling', limb: 'C' });
  });

  it('not found, they bar nothing; not answered, the item’s conditions are not met, which the head may weigh', () => {
    expect(judge(excluding(waiver, false))).toMatchObject({ verdict: 'mayWaive', route: 'correction' });
    const { reasons, alternatives } = judge({ ...excluding(waiver), harm: 'none' });
    expect(reasons.map((r) => r.code)).toEqual(['conditionsNotMet']);
    expect(alternatives).toContain('correction');
  });
});

describe(unmetQuestions.name, () => {
  const questions = item('rs-20').questions!;
  const unmet = (answers: Record<string, boolean | number>) =>
    unmetQuestions(
      questions,
      Object.entries(answers).map(([question, answer]) => ({ question, answer })),
    ).map((q: ItemQuestion) => q.id);

  it('of alternatives one is enough; bounds include their number; what is not answered is not satisfied', () => {
    expect(unmet({ perPerson: 20_000, persons: 9, returned: true })).toEqual([]);
    expect(unmet({ perPerson: 20_001, persons: 3, returned: true })).toEqual([]);
    expect(unmet({ perPerson: 20_001, persons: 4, returned: true })).toEqual(['perPerson', 'persons']);
    expect(unmet({ perPerson: 1, persons: 1 })).toEqual(['returned']);
    const [days] = item('sj-04').questions!;
    expect(unmetQuestions([days!], [{ question: 'daysOver', answer: 30 }])).toHaveLength(1);
    expect(unmetQuestions([days!], [{ question: 'daysOver', answer: 29 }])).toEqual([]);
  });
});
