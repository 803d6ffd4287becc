import type { CaseState } from '#contracts';
import { exampleCitizen, exampleCode } from '../../../test/support/numbers';
import {
  alterationKey,
  alterationOf,
  editionsOf,
  fieldsOf,
  isNumbered,
  paperOf,
  penaltyDecisionsOf,
  penaltyIn,
  privateOf,
  supersededBy,
} from './content';

const AT = '2026-09-18T02:00:00.000Z';
const LATER = '2026-10-20T02:00:00.000Z';

const decide = (id: string, completedAt: string, fineFen: number, outcome = 'penalty') => ({
  ...{ id, kind: 'decide', state: 'completed', completedAt },
  result: { outcome, penalties: outcome === 'penalty' ? ['fine'] : [], fineFen },
});
const paper = (id: string, madeAt: string, number?: string) => ({
  ...{ id, kind: 'penaltyDecision', madeAt },
  ...(number ? { issued: { number } } : {}),
});
const caseOf = (change: object = {}): CaseState =>
  ({
    ...{ displayNo: '盘市监柔〔2026〕000123号', unitName: '示例局', facts: '登记的案情。' },
    party: { kind: 'organization', name: '示例商行', idNumber: exampleCode(1) },
    item: { title: '未亮照经营', legalBasis: ['市场主体登记管理条例 第四十八条'] },
    ...{ violationOn: '2026-09-01', registeredAt: AT, deeds: {}, documents: [] },
    tasks: [decide('T-1', AT, 100_000)],
    ...change,
  }) as unknown as CaseState;
const told = (state: CaseState, n = 0) =>
  Object.fromEntries(fieldsOf(state, editionsOf(state)[n]!).map((f) => [f.name, f.text]));

describe('a decision as it will be shown', () => {
  it('is one that gave a penalty', () => {
    const tasks = [decide('T-1', AT, 0, 'noPenalty'), decide('T-2', AT, 0, 'reinvestigate'), decide('T-3', LATER, 100)];
    expect(penaltyDecisionsOf(caseOf({ tasks })).map((t) => t.id)).toEqual(['T-3']);
    const onSpot = (result: string) => ({ id: 'T-1', kind: 'punishOnSpot', state: 'completed', result: { result } });
    expect(penaltyDecisionsOf(caseOf({ tasks: [onSpot('ordinary')] }))).toEqual([]);
    expect(penaltyDecisionsOf(caseOf({ tasks: [onSpot('penalty')] }))).toHaveLength(1);
  });

  it('tells what was found, by which article, and what was given', () => {
    const report = { kind: 'investigate', state: 'completed', completedAt: '2026-09-10T02:00:00.000Z' };
    const state = caseOf({
      tasks: [{ ...report, result: { facts: '经查属实。', legalBasis: '某法 第一条' } }, decide('T-1', AT, 100_000)],
      documents: [paper('D-1', AT, '盘市监罚〔2026〕12号')],
    });
    expect(told(state)).toEqual({
      number: '盘市监罚〔2026〕12号',
      party: '示例商行',
      matter: '未亮照经营',
      facts: '经查属实。',
      basis: '《某法》第一条',
      penalty: '罚款 1000.00 元',
      authority: '示例局',
      decidedOn: '2026-09-18',
    });
    expect(told(caseOf())).not.toHaveProperty('number');
  });

  it('of two decisions each has its own paper and its own alteration', () => {
    const state = caseOf({
      tasks: [decide('T-1', AT, 100_000), decide('T-2', LATER, 50_000)],
      documents: [paper('D-1', AT, '一号'), paper('D-2', LATER, '二号')],
      remedies: [
        { kind: 'litigation', endedOn: '2026-10-01', result: 'annulled', decision: 'T-1' },
        { kind: 'own', endedOn: '2026-11-02', result: 'changed', fineFen: 20_000, decision: 'T-2' },
        { kind: 'reconsideration', result: 'upheld', endedOn: '2026-11-20', decision: 'T-2' },
      ],
    });
    const [first, second, changed] = editionsOf(state);
    expect([paperOf(state, first!)?.id, paperOf(state, second!)?.id]).toEqual(['D-1', 'D-2']);
    expect([alterationOf(state, first!.decision)?.result, alterationOf(state, second!.decision)?.result]).toEqual([
      'annulled',
      'changed',
    ]);
    expect([penaltyIn(second!).fineFen, penaltyIn(changed!).fineFen]).toEqual([50_000, 20_000]);
    expect([told(state, 1)['penalty'], told(state, 2)['penalty']]).toEqual(['罚款 500.00 元', '罚款 200.00 元']);
  });

  it('a fine changed to nothing is told no more', () => {
    const remedies = [{ kind: 'own', endedOn: '2026-11-02', result: 'changed', fineFen: 0, decision: 'T-1' }];
    expect(told(caseOf({ remedies }), 1)['penalty']).not.toContain('罚款 ');
  });

  it('each change is an edition of its own, with the paper in force; the last is the one that stands', () => {
    const own = { kind: 'own', result: 'changed', endedOn: '2026-11-02', decision: 'T-1' };
    const correction = { id: 'D-9', kind: 'correctionDecision', title: '纠正决定书', madeAt: LATER };
    const of = (documents: object[]) =>
      caseOf({
        ...{ revision: 9, documents: [paper('D-1', AT, '一号'), ...documents] },
        remedies: [
          { ...own, fineFen: 50_000 },
          { kind: 'litigation', endedOn: '2026-10-20', result: 'upheld', decision: 'T-1' },
          // Of the same day: another one.
          { ...own, fineFen: 20_000 },
          { kind: 'reconsideration', endedOn: '2026-12-01', result: 'changed', fineFen: 10_000, decision: 'T-1' },
        ],
      });
    const papers = [
      { ...correction, issued: { number: '盘市监罚纠〔2026〕1号' } },
      { ...correction, id: 'D-10' },
    ];
    const state = of(papers);
    const editions = editionsOf(state);
    expect(editions.map((e) => e.key)).toEqual([
      '',
      'changed:2026-11-02',
      'changed:2026-11-02:2',
      'changed:2026-12-01',
    ]);
    expect(alterationKey(state, editions[0]!.decision)).toBe('changed:2026-12-01');
    expect(editions.map((e) => supersededBy(state, e)?.fineFen)).toEqual([50_000, 20_000, 10_000, undefined]);
    expect(editions.map((e) => paperOf(state, e)?.id)).toEqual(['D-1', 'D-9', 'D-10', 'D-1']);
    expect(editions.map((e) => isNumbered(state, e))).toEqual([true, true, false, true]);
    expect(editions.map((_, n) => told(state, n)['change'])).toEqual([
      undefined,
      '2026年11月2日（周一）由本机关自行纠正，以《纠正决定书》（盘市监罚纠〔2026〕1号）变更',
      '2026年11月2日（周一）由本机关自行纠正，以《纠正决定书》变更',
      '2026年12月1日（周二）经行政复议变更',
    ]);
  });

  it('what ended last stands, whichever was sought first', () => {
    const state = caseOf({
      remedies: [
        { kind: 'reconsideration', endedOn: '2026-12-01', result: 'annulled', decision: 'T-1' },
        { kind: 'own', endedOn: '2026-11-02', result: 'changed', fineFen: 20_000, decision: 'T-1' },
      ],
    });
    const editions = editionsOf(state);
    expect(editions.map((e) => e.key)).toEqual(['', 'changed:2026-11-02']);
    expect(editions.map((e) => supersededBy(state, e)?.result)).toEqual(['changed', 'annulled']);
    expect(alterationKey(state, editions[0]!.decision)).toBe('annulled:2026-12-01');
  });

  it('knows a minor by its number, and keeps back whoever speaks for it', () => {
    const party = (bornOn: string) => ({
      ...{ kind: 'individual', name: '王童', idNumber: exampleCitizen(bornOn, 1) },
      ...{ representative: '王父', address: '示例街 8 号', phone: '13800138000' },
    });
    const known = privateOf(caseOf({ party: party('2010-01-01') }));
    expect(known.people).toEqual([
      { name: '王童', minor: true },
      { name: '王父', minor: true },
    ]);
    expect(known.addresses).toEqual([{ text: '示例街 8 号', minor: true }]);
    expect(privateOf(caseOf({ party: party('1990-01-01') })).people[0]).toEqual({ name: '王童', minor: false });
    expect(privateOf(caseOf()).addresses).toEqual([]);
  });

  it('knows who was asked under age, whoever guards it, and the numbers that were written down', () => {
    const from = '2026-09-10T02:00:00.000Z';
    const known = privateOf(
      caseOf({ party: { ...caseOf().party, representative: '王母' }, minutes: [{ person: '王小童' }] }),
      [
        { person: '王小童', age: 'minor', guardian: '王父', idNumber: 'E12345678', witness: '赵见', from },
        { person: '李童', age: 'adult', guardian: '王母', idNumber: exampleCitizen('2010-01-01', 3), from },
        { person: '张三、李四', age: 'adult', from },
      ],
    );
    expect(Object.fromEntries(known.people.map((p) => [p.name, p.minor]))).toEqual({
      ...{ 王小童: true, 王父: true, 赵见: false, 李童: true, 王母: true },
      ...{ 张三: false, 李四: false },
    });
    expect(known.idNumbers).toEqual(['E12345678', exampleCitizen('2010-01-01', 3)]);
  });

  it('a party that guards a minor is named; one that was asked as a minor is not', () => {
    const party = { kind: 'individual', name: '王父', idNumber: 'E12345678' };
    const from = '2026-09-10T02:00:00.000Z';
    const minorOf = (asked: Parameters<typeof privateOf>[1]) => privateOf(caseOf({ party }), asked).people[0];
    expect(minorOf([{ person: '王小童', age: 'minor', guardian: '王父', from }])).toEqual({
      name: '王父',
      minor: false,
    });
    expect(minorOf([{ person: '王父', age: 'minor', guardian: '王祖', from }])).toEqual({ name: '王父', minor: true });
  });
});
