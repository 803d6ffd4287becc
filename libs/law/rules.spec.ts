import { seedItems, seedPeriodRules } from './data';
import { assessEligibility } from './eligibility';
import { assessFirstOffence } from './first-offence';
import { checkDecision, closingGate } from './gates';
import { lateFee } from './late-fee';
import { pastLimitation } from './limitation';

const item = (id: string) => seedItems.find((i) => i.id === id)!;
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
    [[prior('2026-01-01', 'open')], false],
    [[prior('2026-01-01', 'orderFulfilled', 'sj-02')], true],
  ] as const)('%# within two years, same item, and a matter that was one', (priors, expected) => {
    expect(assess(...priors).first).toBe(expected);
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

  it('two years to the day', () => {
    expect(pastLimitation('2024-11-23', twoYears, '2026-11-23')).toBe(false);
    expect(pastLimitation('2024-11-22', twoYears, '2026-11-23')).toBe(true);
  });
});
