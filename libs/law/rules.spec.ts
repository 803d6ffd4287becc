import { seedItems, seedPeriodRules } from './data';
import { assessEligibility } from './eligibility';
import { assessFirstOffence } from './first-offence';
import { checkDecision, closingGate } from './gates';
import { lateFee } from './late-fee';
import { limitationOf, pastLimitation } from './limitation';

const item = (id: string) => seedItems.findLast((i) => i.id === id)!;
const first = { first: true, hits: [] };

describe('first offence', () => {
  const prior = (violationOn: string, outcome = 'orderFulfilled', itemId = 'sj-01') => ({
    caseNo: 'x',
    itemId,
    department: '市场监督管理',
    violationOn,
    outcome,
  });
  const assess = (...priors: ReturnType<typeof prior>[]) =>
    assessFirstOffence(
      item('sj-01').firstOffence,
      { violationOn: '2026-11-23', itemId: 'sj-01', department: '市场监督管理' },
      priors,
    );

  it.each([
    [[], true],
    [[prior('2024-11-23')], false],
    [[prior('2024-11-22')], true],
    [[prior('2026-01-01', 'noViolation')], true],
    [[prior('2026-01-01', 'withdrawn')], true],
    [[prior('2026-01-01', 'terminated')], true],
    [[prior('2026-01-01', 'open')], false],
    [[prior('2026-01-01', 'orderFulfilled', 'sj-02')], true],
  ] as const)('%# within two years, same item, and a matter that was one', (priors, expected) => {
    expect(assess(...priors).first).toBe(expected);
  });
});

describe('A8 first offence, by what was decided (行政处罚法 第三十三条第一款)', () => {
  const offence = {
    violationOn: '2026-11-01',
    discoveredOn: '2026-11-20',
    itemId: 'sj-01',
    department: '市场监督管理',
  };
  const prior = { caseNo: 'x', itemId: 'sj-01', department: '市场监督管理' };
  it.each([
    ['decided, before this act', { violationOn: '2026-01-01', outcome: 'penalty', decidedOn: '2026-02-01' }, false],
    ['undecided', { violationOn: '2026-01-01', outcome: 'open' }, true],
    ['found to be none', { violationOn: '2026-01-01', outcome: 'noViolation', decidedOn: '2026-02-01' }, true],
    ['with the police', { violationOn: '2026-01-01', outcome: 'transferred', decidedOn: '2026-02-01' }, true],
    [
      'a later act, decided before this one was found',
      { violationOn: '2026-11-10', outcome: 'noFiling', decidedOn: '2026-11-15' },
      false,
    ],
    ['a later act, decided after', { violationOn: '2026-11-10', outcome: 'noFiling', decidedOn: '2026-11-21' }, true],
    ['out of the window', { violationOn: '2024-10-31', outcome: 'penalty', decidedOn: '2026-02-01' }, true],
  ])('%s', (_, told, expected) => {
    expect(assessFirstOffence(item('sj-01').firstOffence, offence, [{ ...prior, ...told }]).first).toBe(expected);
  });
});

describe('A8 and A25 the example items (procedure.md 第6节)', () => {
  it('each looks back, or says why not; those of the Code are in force from its day, with the old law before', () => {
    for (const one of seedItems)
      expect([one.id, one.firstOffence ?? one.noLookBack]).toEqual([one.id, expect.anything()]);
    for (const one of seedItems.filter((i) => i.legalBasis.some((b) => b.includes('法典'))))
      expect([one.id, one.effectiveFrom]).toEqual([one.id, '2026-08-15']);
    for (const id of ['st-14', 'st-15', 'st-16'])
      expect(seedItems.filter((i) => i.id === id).map((i) => i.effectiveTo)).toEqual(['2026-08-14', undefined]);
  });

  it('no fine where the statute gives this authority none', () => {
    for (const id of ['wl-06', 'rs-19'])
      expect([item(id).fine?.organizationMax, item(id).fine?.note]).toEqual([undefined, expect.any(String)]);
    expect(item('rs-19')).toMatchObject({ penaltyTypes: [], fine: { note: expect.stringContaining('公安机关') } });
    expect(item('cg-24').department).toBe('住房和城乡建设');
  });

  it('A25 the ranges, kinds and elements are the statute’s, not the mitigated figures (城市照明管理规定 第三十二条)', () => {
    expect(item('wl-06').penaltyTypes).toEqual(['warning']);
    expect(item('cg-23').fine).toMatchObject({
      ...{ individualMin: 20_000, individualMax: 100_000 },
      ...{ organizationMin: 100_000, organizationMax: 3_000_000 },
    });
    expect(item('cg-09').legalBasis.join()).toMatch(/大型.*影响市容/);
  });
});

describe('A7 period rules by department (procedure.md §3.7)', () => {
  it('a rule of the market bureau’s own procedure binds nobody else', () => {
    for (const { source, department } of seedPeriodRules)
      if (source.includes('市场监督管理')) expect([source, department]).toEqual([source, '市场监督管理']);
    const all = seedPeriodRules.filter((r) => r.department === undefined).map((r) => r.id);
    expect(all).toEqual([...new Set(all)]);
    for (const { id } of seedPeriodRules) expect(all).toContain(id);
  });
});

describe(assessEligibility.name, () => {
  const facts = { item: item('sj-01'), firstOffence: first, exclusions: [], conditionsMet: true };

  it('recommends correction for a first offence that meets the conditions', () => {
    expect(assessEligibility(facts)).toEqual({ recommendation: 'correction', reasons: [], needsHeadSignOff: false });
  });

  it('recommends penalty, each time with its reason', () => {
    const codes = (change: object) => {
      const { recommendation, reasons } = assessEligibility({ ...facts, ...change });
      expect(recommendation).toBe('penalty');
      return reasons.map((r) => r.code);
    };
    expect(codes({ exclusions: ['highRisk'] })).toEqual(['excluded']);
    expect(codes({ conditionsMet: false })).toEqual(['conditionsNotMet']);
    expect(codes({ item: seedItems.find((i) => i.list === 'mitigation') })).toEqual(['mitigationItem']);
    const rule = item('sj-01').firstOffence!;
    expect(codes({ firstOffence: { first: false, hits: [{}], rule } })).toEqual(['repeatOffender']);
  });

  it('a focus area is not barred, but the head signs', () => {
    expect(assessEligibility({ ...facts, item: item('sj-03') })).toMatchObject({
      recommendation: 'correction',
      needsHeadSignOff: true,
    });
  });
});

describe('gates', () => {
  it('a decision is never heavier than what was told, the less so after a defence', () => {
    expect(checkDecision({ notifiedFen: 100, decidedFen: 100, defended: true })).toBeUndefined();
    expect(checkDecision({ notifiedFen: 100, decidedFen: 101, defended: true })?.code).toBe('HEAVIER_AFTER_DEFENCE');
    expect(checkDecision({ notifiedFen: 100, decidedFen: 101, defended: false })?.code).toBe('DECISION_EXCEEDS_NOTICE');
  });

  it('closing names everything that is missing', () => {
    expect(closingGate({ openTasks: [], lenient: true, educated: true, outcome: 'noFiling' })).toEqual([]);
    expect(
      closingGate({ openTasks: ['复查'], lenient: true, educated: false, outcome: undefined }).map((r) => r.code),
    ).toEqual(['TASKS_OPEN', 'EDUCATION_MISSING', 'OUTCOME_MISSING']);
    expect(closingGate({ openTasks: [], lenient: false, educated: false, outcome: 'penalty' })).toEqual([]);
  });
});

describe('money and limitation', () => {
  const rule = (id: string) => seedPeriodRules.find((r) => r.id === id)!;
  const twoYears = rule('limitation').period;

  it.each([
    ['2026-11-10', 0],
    ['2026-11-11', 3000],
    ['2026-11-20', 30000],
    ['2027-06-01', 100000],
  ])('paid on %s: three per cent a day after 11-10, capped at the fine', (paidOn, fee) => {
    expect(lateFee(100_000, rule('payment').lateFee!, '2026-11-10', paidOn)).toBe(fee);
  });

  it('A19 to the day of discovery, by the item’s own time where its conditions are there (行政处罚法 第三十六条)', () => {
    const general = { period: twoYears, source: '行政处罚法 第三十六条第一款' };
    const years = (id: string, harmful: boolean) => limitationOf(item(id), general, { harmful }).period.amount;
    expect([years('sj-01', true), years('sj-05', false), years('sj-05', true)]).toEqual([2, 2, 5]);
    expect([years('sw-21', false), years('st-15', true)]).toEqual([5, 5]);
  });

  it('two years to the day', () => {
    expect(pastLimitation('2024-11-23', twoYears, '2026-11-23')).toBe(false);
    expect(pastLimitation('2024-11-22', twoYears, '2026-11-23')).toBe(true);
  });
});
